package dev.leat.models.gemini;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Usage;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.ErrorText;
import dev.leat.models.http.SseEvent;
import dev.leat.models.wire.AnswerJson;
import dev.leat.models.wire.EventParser;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer of the Gemini protocol. It is complete once a finish reason came, but is read on
 * to the end of the stream: counts, signatures or an error may follow.
 */
final class AnswerReader implements AnswerDecoder {
  private final Consumer<Delta> sink;
  private final EventParser events = EventParser.create();
  private final PartReader parts;

  /** The provider's word on why the answer ended; null until there is one. */
  private @Nullable String finishWord;

  /** What the provider says about its word; mostly nothing. */
  private String finishMessage = "";

  /** The last counts that came. */
  private @Nullable Usage usage;

  /** Whether {@link Delta.Finish} was told; nothing is after it. */
  private boolean done;

  AnswerReader(Consumer<Delta> sink) {
    this.sink = sink;
    this.parts = new PartReader(sink);
  }

  @Override
  public boolean event(SseEvent event) {
    if (done || AnswerJson.isBlank(event) || AnswerJson.isDone(event)) {
      return false;
    }
    if (event.type().equals("error") && event.data()[0] != '{') {
      throw AnswerJson.inBand(ErrorText.ofBody(event.text()));
    }
    return take(AnswerJson.ofEvent(event, this::container));
  }

  /** An object; or an array of them, which is the protocol without server-sent events. */
  private @Nullable JsonNode container(byte[] json, int length) throws IOException {
    events.begin(json, length);
    JsonToken first = events.nextToken();
    JsonNode node = first == null ? null : events.readValueAsTree();
    return node != null && node.isContainerNode() && events.nextToken() == null ? node : null;
  }

  /** Takes what an event holds; true if that was content. */
  private boolean take(JsonNode chunk) {
    if (chunk.path("error").isObject()) {
      throw AnswerJson.inBand(chunk.get("error"));
    }
    Usage counts = Counts.of(chunk.path("usageMetadata"));
    usage = counts != null ? counts : usage;
    boolean came = false;
    JsonNode candidate = chunk.path("candidates").path(0);
    for (JsonNode part : candidate.path("content").path("parts")) {
      came |= parts.take(part);
    }
    end(candidate.path("finishReason"), candidate.path("finishMessage"));
    // A prompt that is refused has no candidates.
    end(chunk.path("promptFeedback").path("blockReason"), chunk.path("promptFeedback"));
    return came;
  }

  private void end(JsonNode word, JsonNode message) {
    if (word.isTextual() && !word.asText().isEmpty()) {
      finishWord = word.asText();
      finishMessage = message.path("blockReasonMessage").asText(message.asText(""));
    }
  }

  @Override
  public void whole(byte[] json) {
    JsonNode answer = AnswerJson.ofWhole(json, this::container);
    if (answer.isArray()) {
      answer.forEach(this::take);
    } else {
      take(answer);
    }
    end();
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
    if (!done) {
      terminate();
    }
  }

  private void terminate() {
    String word = finishWord;
    if (word == null) {
      throw new ChatException(
          ChatException.Kind.TRUNCATED, "The answer broke off without a finish reason.");
    }
    FinishReason reason = FinishWords.reason(word);
    boolean cutOff = reason == FinishReason.LENGTH || reason == FinishReason.CONTENT_FILTER;
    parts.end(cutOff);
    if (FinishWords.isMalformedCall(word)) {
      String why = "The call was no call (" + word + "); nothing was run.";
      sink.accept(new Delta.MalformedCall(-1, finishMessage, why, false));
    }
    if (usage != null) {
      sink.accept(usage);
    }
    if (!cutOff && (parts.hasCalls() || FinishWords.isMalformedCall(word))) {
      reason = FinishReason.TOOL_CALLS; // the protocol has no word for that
    }
    sink.accept(new Delta.Finish(reason, word));
    done = true;
  }
}
