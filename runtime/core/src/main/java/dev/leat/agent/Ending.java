package dev.leat.agent;

import dev.leat.chat.ChatException;
import dev.leat.chat.Message;
import dev.leat.store.RunEvent;
import dev.leat.store.RunLimit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The last phase: stores what the run leaves behind and emits the one terminal event. */
final class Ending implements Phase {
  private final Function<RunState, RunEvent.Terminal> event;
  private final @Nullable Throwable cause;

  /** What the last turn leaves for the conversation. */
  private List<Message> leftovers = List.of();

  private Ending(Function<RunState, RunEvent.Terminal> event, @Nullable Throwable cause) {
    this.event = event;
    this.cause = cause;
  }

  static Ending completed() {
    return new Ending(run -> new RunEvent.Completed(run.text(), run.usage()), null);
  }

  static Ending failed(String code, String message, @Nullable Throwable cause) {
    return new Ending(run -> new RunEvent.Failed(code, message, run.text(), run.usage()), cause);
  }

  static Ending limit(RunLimit limit, String message) {
    return new Ending(
        run -> new RunEvent.LimitReached(limit, message, run.text(), run.usage()), null);
  }

  static Ending cancelled() {
    return new Ending(run -> new RunEvent.Cancelled(run.text(), run.usage()), null);
  }

  /** The ending of a run that was told to stop. */
  static Ending stopped(RunState run) {
    Limits limits = run.config.limits();
    return switch (run.stop.reason()) {
      case NONE, CANCELLED -> cancelled();
      case OUT_OF_TIME ->
          limit(RunLimit.TIME, "the run may take " + limits.time() + " and was not done");
      case IDLE ->
          limit(
              RunLimit.IDLE,
              "the run may wait "
                  + limits.idle().orElseThrow()
                  + " for its model or a tool and nothing came");
    };
  }

  /** The ending of a run whose model failed, or was closed because the run was told to stop. */
  static Ending modelFailed(RunState run, RuntimeException failure) {
    if (run.stop.isStopped()) {
      return stopped(run);
    }
    if (!(failure instanceof ChatException chat)) {
      return failed("model:internal", "the model's adapter failed: " + failure, failure);
    }
    if (chat.kind() == ChatException.Kind.CANCELLED) {
      return cancelled();
    }
    String kind = chat.kind().name().toLowerCase(Locale.ROOT);
    return failed("model:" + kind, String.valueOf(chat.getMessage()), chat);
  }

  /** The ending of a run whose tools could not be chosen. */
  static Ending selectionFailed(int turn, RuntimeException failure) {
    String message = "the tools of turn " + turn + " could not be chosen: " + failure;
    return failed("tools:selection", message, failure);
  }

  /** Adds messages that the conversation gets with the end. */
  Ending leaving(List<Message> messages) {
    leftovers = messages;
    return this;
  }

  @Override
  public @Nullable Phase advance(RunState run) {
    RunEvent.Terminal ending = event.apply(run);
    List<Message> unsaved = leftovers;
    leftovers = List.of();
    boolean kept;
    try {
      kept = unsaved.isEmpty() || run.transcript.add(unsaved);
    } catch (StoreFailure e) {
      return ending instanceof RunEvent.Completed ? failed("store", e.toString(), e) : this;
    }
    if (!kept && ending instanceof RunEvent.Completed) {
      return conflict(run);
    }
    run.end(ending, cause);
    return null;
  }

  /** The ending of a run whose conversation went on without it. */
  static Ending conflict(RunState run) {
    return failed(
        "conversation:conflict",
        "conversation "
            + run.request.conversation().map(Object::toString).orElse("")
            + " was changed by another run meanwhile; this run's messages were not added to it",
        null);
  }
}
