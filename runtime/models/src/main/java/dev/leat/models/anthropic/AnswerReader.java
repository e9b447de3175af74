package dev.leat.models.anthropic;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.ErrorText;
import dev.leat.models.http.LogText;
import dev.leat.models.http.SseEvent;
import dev.leat.models.wire.AnswerJson;
import dev.leat.models.wire.EventParser;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer of the Messages protocol, which ends with {@code message_stop}; it is complete
 * once a stop reason came. Blocks that Leat does not know are kept for the provider.
 */
final class AnswerReader implements AnswerDecoder {
  private final Consumer<Delta> sink;
  private final EventParser events = EventParser.create();
  private final Calls calls;
  private final Counts counts = new Counts();

  /** Blocks that have begun and not ended, by their index. */
  private final Map<Integer, OpenBlock> open = new TreeMap<>();

  /** The message's id, once it has begun. */
  private @Nullable String id;

  /** The provider's word on why the answer ended; null until there is one. */
  private @Nullable String stopReason;

  /** Whether {@link Delta.Finish} was told; nothing is after it. */
  private boolean done;

  AnswerReader(Consumer<Delta> sink) {
    this.sink = sink;
    this.calls = new Calls(sink);
  }

  @Override
  public boolean event(SseEvent event) {
    if (done || AnswerJson.isBlank(event) || AnswerJson.isDone(event)) {
      return false;
    }
    if (event.type().equals("error") && event.data()[0] != '{') {
      throw AnswerJson.inBand(ErrorText.ofBody(event.text()));
    }
    return take(AnswerJson.ofEvent(event, this::object));
  }

  private @Nullable JsonNode object(byte[] json, int length) throws IOException {
    events.begin(json, length);
    JsonToken first = events.nextToken();
    JsonNode node = first == null ? null : events.readValueAsTree();
    return node != null && node.isObject() && events.nextToken() == null ? node : null;
  }

  /** Takes what an event holds; true if that was content. */
  private boolean take(JsonNode event) {
    int index = event.path("index").asInt();
    switch (event.path("type").asText()) {
      case "message_start" -> start(event.path("message"));
      case "content_block_start" -> {
        return begin(index, event.path("content_block"));
      }
      case "content_block_delta" -> {
        return block(index).take(event.path("delta"));
      }
      case "content_block_stop" -> end(index);
      case "message_delta" -> {
        counts.take(event.path("usage"));
        stop(event.path("delta"));
      }
      case "message_stop" -> terminate();
      case "ping" -> {}
      default -> unknown(event);
    }
    return false;
  }

  private void unknown(JsonNode event) {
    if (event.path("error").isObject() || event.path("type").asText().equals("error")) {
      throw AnswerJson.inBand(event.path("error").isObject() ? event.get("error") : event);
    }
    sink.accept(new Delta.Unknown(AnthropicWire.NAME, event.toString()));
  }

  private void start(JsonNode message) {
    String begun = message.path("id").asText("");
    if (id != null && !begun.isEmpty() && !begun.equals(id)) {
      throw new ChatException(
          ChatException.Kind.PROTOCOL,
          "The answer begins twice: as " + LogText.of(id) + " and as " + LogText.of(begun) + ".");
    }
    id = id == null ? begun : id;
    counts.take(message.path("usage"));
  }

  private boolean begin(int index, JsonNode block) {
    end(index); // a server that forgets to end one
    OpenBlock begun = OpenBlock.of(block, calls, sink);
    open.put(index, begun);
    return begun.begin();
  }

  private OpenBlock block(int index) {
    OpenBlock block = open.get(index);
    if (block == null) {
      throw new ChatException(
          ChatException.Kind.PROTOCOL,
          "The answer goes on with block " + index + ", which was not begun.");
    }
    return block;
  }

  private void end(int index) {
    OpenBlock block = open.remove(index);
    if (block != null) {
      block.end();
    }
  }

  private void stop(JsonNode message) {
    String word = message.path("stop_reason").asText("");
    if (message.path("stop_reason").isTextual() && !word.isEmpty()) {
      stopReason = word;
    }
  }

  @Override
  public void whole(byte[] json) {
    JsonNode message = AnswerJson.ofWhole(json, this::object);
    if (!message.path("content").isArray()) {
      unknown(message);
      throw new ChatException(ChatException.Kind.PROTOCOL, "The answer has no content.");
    }
    start(message);
    for (JsonNode block : message.get("content")) {
      begin(0, block);
    }
    stop(message);
    end();
  }

  @Override
  public boolean isDone() {
    return done;
  }

  @Override
  public boolean isComplete() {
    return done || stopReason != null;
  }

  @Override
  public void end() {
    if (!done) {
      terminate();
    }
  }

  private void terminate() {
    String word = stopReason;
    if (word == null) {
      throw new ChatException(
          ChatException.Kind.TRUNCATED, "The answer broke off without a stop reason.");
    }
    open.values().forEach(OpenBlock::end);
    open.clear();
    FinishReason reason = StopWords.reason(word);
    boolean cutOff = reason == FinishReason.LENGTH || reason == FinishReason.CONTENT_FILTER;
    calls.end(cutOff);
    counts.tell(sink);
    if (!cutOff && calls.hasAny()) {
      reason = FinishReason.TOOL_CALLS;
    } else if (reason == FinishReason.TOOL_CALLS) {
      reason = FinishReason.STOP;
    }
    sink.accept(new Delta.Finish(reason, word));
    done = true;
  }
}
