package dev.leat.models.ollama;

import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.SseEvent;
import dev.leat.models.wire.AnswerJson;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads an answer of Ollama. It is complete with the line that says {@code "done":true}. */
final class AnswerReader implements AnswerDecoder {
  static final String WIRE = "ollama";

  private final Consumer<Delta> sink;
  private final WholeCalls calls;

  /** Whether {@link Delta.Finish} was told; nothing is after it. */
  private boolean done;

  AnswerReader(Consumer<Delta> sink) {
    this.sink = sink;
    this.calls = new WholeCalls(sink);
  }

  @Override
  public boolean event(SseEvent event) {
    if (done || AnswerJson.isBlank(event)) {
      return false;
    }
    Line line = AnswerJson.ofEvent(event, LineReader::read);
    boolean came = take(line);
    if (!line.known) {
      sink.accept(new Delta.Unknown(WIRE, event.text()));
    }
    return came || !line.known;
  }

  @Override
  public void whole(byte[] json) {
    Line line = AnswerJson.ofWhole(json, LineReader::read);
    take(line);
    if (!done) {
      throw new ChatException(
          line.known ? ChatException.Kind.TRUNCATED : ChatException.Kind.PROTOCOL,
          line.known ? "The answer is not done." : "The answer has no message.");
    }
  }

  /** Tells what the line holds; true if that was content. */
  private boolean take(Line line) {
    boolean came = false;
    if (line.thinking != null && !line.thinking.isEmpty()) {
      sink.accept(new Delta.Reasoning(line.thinking));
      came = true;
    }
    if (line.text != null && !line.text.isEmpty()) {
      sink.accept(new Delta.Text(line.text));
      came = true;
    }
    if (line.calls != null) {
      calls.take(line.calls);
      came = true;
    }
    if (line.error != null) {
      throw AnswerJson.inBand(line.error);
    }
    if (line.done) {
      terminate(line);
      came = true;
    }
    return came;
  }

  private void terminate(Line last) {
    calls.end();
    if (last.usage != null) {
      sink.accept(last.usage);
    }
    FinishReason reason = reason(last.doneReason);
    // The word is `stop` here too.
    boolean waits = reason == FinishReason.STOP && calls.hasEnded();
    sink.accept(new Delta.Finish(waits ? FinishReason.TOOL_CALLS : reason, last.doneReason));
    done = true;
  }

  private static FinishReason reason(@Nullable String word) {
    return switch (word == null ? "" : word) {
      case "", "stop", "tool_calls" -> FinishReason.STOP;
      case "length" -> FinishReason.LENGTH;
      default -> FinishReason.OTHER;
    };
  }

  @Override
  public boolean isDone() {
    return done;
  }

  @Override
  public boolean isComplete() {
    return done;
  }

  @Override
  public void end() {
    if (!done) {
      throw new ChatException(
          ChatException.Kind.TRUNCATED, "The answer broke off before the line that says done.");
    }
  }
}
