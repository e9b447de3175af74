package dev.leat.processor.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What constraints leave of the values of a type. */
public sealed interface Rule {
  /** Calls the method for this case. */
  <R> R accept(Visitor<R> visitor);

  /** One method per case. */
  interface Visitor<R> {
    /** Of strings. */
    R text(Text rule);

    /** Of numbers. */
    R number(Numeric rule);

    /** Of lists, sets, arrays and maps. */
    R size(Size rule);

    /** Of booleans. */
    R truth(Truth rule);

    /** Of dates and times. */
    R time(Time rule);
  }

  /**
   * Of strings.
   *
   * @param min the fewest UTF-16 units
   * @param max the most UTF-16 units
   * @param notBlank whether there must be more than {@code String.trim} takes away
   * @param email whether it must be an e-mail address
   * @param patterns all that it must match
   */
  record Text(int min, int max, boolean notBlank, boolean email, List<Regex> patterns)
      implements Rule {
    /** Every string. */
    public static final Text ANY = new Text(0, Integer.MAX_VALUE, false, false, List.of());

    /** Copies {@code patterns}. */
    public Text {
      patterns = List.copyOf(patterns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * A regular expression that a whole string must match.
   *
   * @param flags those of {@code java.util.regex.Pattern}
   */
  record Regex(String regexp, int flags) {}

  /**
   * Of numbers.
   *
   * @param fraction the most digits after the point; negative: any number
   */
  record Numeric(@Nullable Bound min, @Nullable Bound max, int fraction) implements Rule {
    /** Every number. */
    public static final Numeric ANY = new Numeric(null, null, -1);

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /** The least or the greatest number, or the one next to it. */
  record Bound(BigDecimal value, boolean inclusive) {}

  /**
   * Of lists, sets, arrays and maps.
   *
   * @param min the fewest elements or entries
   * @param max the most elements or entries
   */
  record Size(int min, int max) implements Rule {
    /** Every size. */
    public static final Size ANY = new Size(0, Integer.MAX_VALUE);

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.size(this);
    }
  }

  /** Of booleans. */
  record Truth(boolean value) implements Rule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.truth(this);
    }
  }

  /** Of dates and times. */
  record Time(Side side) implements Rule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.time(this);
    }
  }

  /** On which side of the present a time is; the runtime's {@code TimeRule} has the same names. */
  enum Side {
    PAST,
    PAST_OR_PRESENT,
    FUTURE,
    FUTURE_OR_PRESENT
  }
}
