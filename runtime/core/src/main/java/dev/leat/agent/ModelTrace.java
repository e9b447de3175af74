package dev.leat.agent;

import dev.leat.chat.ChatException;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.Usage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the listeners of one run of the calls of a model, one at a time: of the loop's, or of the
 * one that sums up. It belongs to the thread that pulls the run.
 */
final class ModelTrace {
  private final Listeners listeners;
  private final boolean summary;

  /** The call under way. */
  private AgentListener.@Nullable ModelCall asked;

  /** What the model was sent and has said last; null as long as nobody wants content. */
  private @Nullable List<Message> messages;

  private Message.@Nullable Assistant said;

  ModelTrace(Listeners listeners, boolean summary) {
    this.listeners = listeners;
    this.summary = summary;
  }

  /** What the model is sent in the call that begins next. */
  void asks(List<Message> sent) {
    messages = listeners.anyWantsContent() ? sent : null;
  }

  /** What the model has said in the call that ends next. */
  void heard(Message.Assistant message) {
    said = listeners.anyWantsContent() ? message : null;
  }

  void started(AgentListener.RunInfo run, int turn, String model) {
    AgentListener.ModelCall call =
        new AgentListener.ModelCall(turn, model, Instant.now(), Optional.empty());
    asked = call;
    listeners.tell(
        (to, content) -> {
          if (summary) {
            to.summaryStarted(run, shown(call, content));
          } else {
            to.modelStarted(run, shown(call, content));
          }
        });
  }

  boolean isUnderWay() {
    return asked != null;
  }

  void finished(AgentListener.RunInfo run, FinishReason reason, Usage usage) {
    ended(
        run,
        new AgentListener.ModelEnd(
            Instant.now(),
            Optional.of(reason),
            usage,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** The call came to nothing, for that reason. */
  void failed(
      AgentListener.RunInfo run, @Nullable String code, @Nullable Throwable cause, Usage usage) {
    ended(
        run,
        new AgentListener.ModelEnd(
            Instant.now(),
            Optional.empty(),
            usage,
            Optional.ofNullable(code),
            Optional.ofNullable(cause),
            Optional.empty()));
  }

  /** The code of what a model threw. */
  static String code(Throwable failure) {
    return failure instanceof ChatException chat
        ? "model:" + chat.kind().name().toLowerCase(Locale.ROOT)
        : "model:internal";
  }

  private void ended(AgentListener.RunInfo run, AgentListener.ModelEnd end) {
    AgentListener.ModelCall call = asked;
    if (call == null) {
      return;
    }
    asked = null;
    listeners.tell(
        (to, content) -> {
          if (summary) {
            to.summaryEnded(run, shown(call, content), shown(end, content));
          } else {
            to.modelEnded(run, shown(call, content), shown(end, content));
          }
        });
    messages = null;
    said = null;
  }

  private AgentListener.ModelCall shown(AgentListener.ModelCall call, boolean content) {
    return content
        ? new AgentListener.ModelCall(
            call.turn(), call.model(), call.start(), Optional.ofNullable(messages))
        : call;
  }

  private AgentListener.ModelEnd shown(AgentListener.ModelEnd end, boolean content) {
    return content
        ? new AgentListener.ModelEnd(
            end.time(),
            end.reason(),
            end.usage(),
            end.error(),
            end.cause(),
            Optional.ofNullable(said))
        : end;
  }
}
