package dev.leat.models.dashscope;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Usage;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.ErrorText;
import dev.leat.models.http.LogText;
import dev.leat.models.http.SseEvent;
import dev.leat.models.wire.AnswerJson;
import dev.leat.models.wire.CallAssembly;
import dev.leat.models.wire.FinishWords;
import dev.leat.models.wire.WireJson;
import dev.leat.tool.Toolset;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer of DashScope. It is complete once a finish reason other than {@code "null"} came,
 * and ends with the stream.
 */
final class AnswerReader implements AnswerDecoder {
  static final String WIRE = "dashscope";

  private final Consumer<Delta> sink;
  private final CallAssembly calls;
  private final Increments increments = new Increments();
  private final Increments.Channel reasoning = increments.new Channel();
  private final Increments.Channel text = increments.new Channel();
  private final CallIncrements arguments = new CallIncrements(increments);

  /** The provider's last word on why the answer ended; null until there is one. */
  private @Nullable String finishWord;

  /** The last counts that came. */
  private @Nullable Usage usage;

  /** Whether {@link Delta.Finish} was told; nothing is after it. */
  private boolean done;

  AnswerReader(Toolset tools, Consumer<Delta> sink) {
    this.sink = sink;
    this.calls = new CallAssembly(false, tools, null, sink);
  }

  @Override
  public boolean event(SseEvent event) {
    if (done || AnswerJson.isBlank(event)) {
      return false;
    }
    if (AnswerJson.isDone(event)) {
      end();
      return true;
    }
    if (event.type().equals("error")) {
      throw reported(event);
    }
    return take(AnswerJson.ofEvent(event, FrameReader::read));
  }

  private static ChatException reported(SseEvent event) {
    try {
      JsonNode error = WireJson.object(event.data(), event.length());
      if (error != null) {
        return AnswerJson.inBand(error);
      }
    } catch (IOException e) {
      // in words
    }
    return AnswerJson.inBand(ErrorText.ofBody(event.text()));
  }

  @Override
  public void whole(byte[] json) {
    Frame frame = AnswerJson.ofWhole(json, FrameReader::read);
    take(frame);
    if (!frame.output) {
      throw new ChatException(ChatException.Kind.PROTOCOL, "The answer has no output.");
    }
    end();
  }

  /** Tells what the frame holds; true if that was content. */
  private boolean take(Frame frame) {
    boolean last = frame.finishReason != null;
    boolean came = reason(frame, last);
    came |= say(frame, last);
    for (JsonNode part : frame.unknown) {
      sink.accept(new Delta.Unknown(WIRE, part.toString()));
      came = true;
    }
    if (!frame.calls.isEmpty()) {
      tell(text.release());
      calls.take(arguments.of(frame.calls));
      came = true;
    }
    if (frame.usage != null) {
      usage = frame.usage;
    }
    if (frame.error != null) {
      throw AnswerJson.inBand(frame.error);
    }
    if (frame.finishReason != null) {
      finish(frame.finishReason);
    }
    return came;
  }

  private boolean reason(Frame frame, boolean last) {
    String piece = frame.reasoning == null ? "" : frame.reasoning;
    String fresh = reasoning.take(piece, last);
    if (!fresh.isEmpty()) {
      sink.accept(new Delta.Reasoning(fresh));
    }
    return !piece.isEmpty();
  }

  private boolean say(Frame frame, boolean last) {
    String piece = frame.text == null ? "" : frame.text;
    tell(text.take(piece, last));
    return !piece.isEmpty();
  }

  private void tell(String fresh) {
    if (!fresh.isEmpty()) {
      calls.leave();
      sink.accept(new Delta.Text(fresh));
    }
  }

  private void finish(String word) {
    if (FinishWords.isFailure(word)) {
      throw AnswerJson.inBand("the answer ended with '" + LogText.of(word) + "'");
    }
    finishWord = word;
  }

  @Override
  public boolean isDone() {
    return done;
  }

  @Override
  public boolean isComplete() {
    return done || finishWord != null;
  }

  @Override
  public void end() {
    if (done) {
      return;
    }
    if (finishWord == null) {
      throw new ChatException(
          ChatException.Kind.TRUNCATED, "The answer broke off without a finish reason.");
    }
    terminate(finishWord);
  }

  private void terminate(String word) {
    FinishReason reason = FinishWords.reason(word);
    boolean cutOff = reason == FinishReason.LENGTH || reason == FinishReason.CONTENT_FILTER;
    calls.end(cutOff);
    if (usage != null) {
      sink.accept(usage);
    }
    if (!cutOff && calls.hasEnded()) {
      reason = FinishReason.TOOL_CALLS;
    } else if (reason == FinishReason.TOOL_CALLS) {
      reason = FinishReason.STOP;
    }
    sink.accept(new Delta.Finish(reason, word));
    done = true;
  }
}
