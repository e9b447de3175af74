package dev.leat.chat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which options a model's wire has. A model checks its own options when it is built and a request's
 * when it is asked, so that what cannot be done is told at once, and in the same words. Immutable.
 */
public final class OptionRules {
  private final String wire;
  private final Set<ChatOption> taken;
  private final Map<ChatOption, String> ignored;
  private final List<Refusal> refusals;

  private OptionRules(Builder builder) {
    wire = builder.wire;
    taken = EnumSet.copyOf(builder.taken);
    ignored = new EnumMap<>(builder.ignored);
    refusals = List.copyOf(builder.refusals);
  }

  /** What is refused of an option, and what to do instead. */
  private record Refusal(ChatOption option, Predicate<ChatOptions> when, String fix) {}

  /**
   * Rules that take {@link ChatOption#MODEL} and {@link ChatOption#STREAM} alone.
   *
   * @param wire who has the rules, as it reads in a message: {@code "Anthropic"}
   */
  public static Builder of(String wire) {
    return new Builder(wire);
  }

  /**
   * Checks what is asked.
   *
   * @throws IllegalArgumentException if an option is not taken; the message names the option, the
   *     wire and the way out
   */
  public void check(ChatOptions options) {
    for (Refusal refusal : refusals) {
      if (options.set().contains(refusal.option) && refusal.when.test(options)) {
        throw new IllegalArgumentException(
            wire
                + " does not take the option "
                + refusal.option
                + " as it is set. Fix: "
                + refusal.fix
                + ".");
      }
    }
    for (ChatOption option : options.set()) {
      if (!taken.contains(option) && !ignored.containsKey(option)) {
        throw new IllegalArgumentException(
            wire + " has no option " + option + ". Fix: leave it unset for this model.");
      }
    }
  }

  /** Whether the option is taken, at least with some values. */
  public boolean takes(ChatOption option) {
    return taken.contains(option);
  }

  /** Why the option does nothing, if it is let through and does nothing. */
  public Optional<String> ignores(ChatOption option) {
    return Optional.ofNullable(ignored.get(option));
  }

  /** Collects rules. */
  public static final class Builder {
    private final String wire;
    private final Set<ChatOption> taken = EnumSet.of(ChatOption.MODEL, ChatOption.STREAM);
    private final Map<ChatOption, String> ignored = new EnumMap<>(ChatOption.class);
    private final List<Refusal> refusals = new ArrayList<>();

    private Builder(String wire) {
      this.wire = wire;
    }

    /** Options that go to the provider. */
    public Builder take(ChatOption... options) {
      taken.addAll(List.of(options));
      return this;
    }

    /** An option that may be set and does nothing, for a reason that users can read. */
    public Builder ignore(ChatOption option, String why) {
      ignored.put(option, why);
      return this;
    }

    /** An option that is refused together with others or with some values; what to do instead. */
    public Builder refuse(ChatOption option, Predicate<ChatOptions> when, String fix) {
      refusals.add(new Refusal(option, when, fix));
      return this;
    }

    /** The rules. */
    public OptionRules build() {
      return new OptionRules(this);
    }
  }
}
