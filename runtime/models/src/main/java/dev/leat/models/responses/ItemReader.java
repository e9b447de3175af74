package dev.leat.models.responses;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Delta;
import dev.leat.models.wire.CallAssembly;
import dev.leat.models.wire.CallPiece;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the items of an answer hold, each thing once: piece by piece if it came so, or else
 * from the event that has it whole, of which servers send up to three.
 */
final class ItemReader {
  private static final String CALL = "function_call";

  private final ResponsesDialect dialect;
  private final Consumer<Delta> sink;
  private final OutputItems items = new OutputItems();
  private final CallAssembly calls;

  ItemReader(ResponsesDialect dialect, Toolset tools, Consumer<Delta> sink) {
    this.dialect = dialect;
    this.sink = sink;
    this.calls = new CallAssembly(false, tools, null, sink);
  }

  /** More of a text. */
  boolean more(StreamEvent event, OutputItem.Channel channel) {
    if (event.delta == null || event.delta.isEmpty()) {
      return false;
    }
    items.of(event).note(channel, event.partIndex);
    say(channel, event.delta);
    return true;
  }

  /** A text that is whole. */
  boolean whole(StreamEvent event, OutputItem.Channel channel) {
    return whole(items.of(event), channel, event.partIndex, event.whole);
  }

  private boolean whole(
      OutputItem item, OutputItem.Channel channel, int part, @Nullable String text) {
    if (text == null || text.isEmpty() || !item.note(channel, part)) {
      return false;
    }
    say(channel, text);
    return true;
  }

  private void say(OutputItem.Channel channel, String text) {
    if (channel == OutputItem.Channel.TEXT) {
      calls.leave();
      sink.accept(new Delta.Text(text));
    } else {
      sink.accept(new Delta.Reasoning(text));
    }
  }

  /** More of a call's arguments. */
  boolean moreArguments(StreamEvent event) {
    return event.delta != null && !event.delta.isEmpty() && extend(items.of(event), event.delta);
  }

  /** A call's arguments are whole. */
  boolean wholeArguments(StreamEvent event) {
    OutputItem item = items.of(event);
    String rest = event.whole == null ? "" : item.rest(event.whole);
    return !rest.isEmpty() && extend(item, rest);
  }

  private boolean extend(OutputItem item, String arguments) {
    calls.take(List.of(new CallPiece(item.index, null, null, arguments, null)));
    item.arguments.append(arguments);
    return true;
  }

  /** An item begins. */
  boolean added(StreamEvent event) {
    OutputItem item = items.begun(event);
    JsonNode node = event.item;
    if (node == null || !isCall(node)) {
      return false;
    }
    head(item, node);
    return true;
  }

  /** An item is whole. */
  boolean done(StreamEvent event) {
    if (event.item != null) {
      done(items.of(event), event.item);
    }
    return event.item != null;
  }

  private void done(OutputItem item, JsonNode node) {
    switch (node.path("type").asText()) {
      case CALL -> doneCall(item, node);
      case "message" -> parts(item, OutputItem.Channel.TEXT, node.path("content"));
      case "reasoning" -> {
        parts(item, OutputItem.Channel.SUMMARY, node.path("summary"));
        parts(item, OutputItem.Channel.THOUGHT, node.path("content"));
      }
      default -> {} // kept as it is
    }
    Delta state = ItemStates.of(dialect, node);
    if (state != null) {
      sink.accept(state);
    }
  }

  private void doneCall(OutputItem item, JsonNode node) {
    head(item, node);
    String whole = StreamEventReader.arguments(node.path("arguments"));
    String rest = whole == null ? "" : item.rest(whole);
    if (!rest.isEmpty()) {
      extend(item, rest);
    }
    if (!node.path("status").asText().equals("incomplete")) {
      calls.leave();
    }
  }

  /** Name and id of a call. */
  private void head(OutputItem item, JsonNode node) {
    String id = word(node.path("call_id"));
    item.callId = id;
    calls.take(List.of(new CallPiece(item.index, id, word(node.path("name")), null, null)));
  }

  private void parts(OutputItem item, OutputItem.Channel channel, JsonNode parts) {
    int at = 0;
    for (JsonNode part : parts) {
      String text = word(part.path("text"));
      whole(item, channel, at++, text != null ? text : word(part.path("refusal")));
    }
  }

  /**
   * The answer is over.
   *
   * @param output its items once more, which count if none was told before
   */
  void end(JsonNode output, boolean cutOff) {
    if (items.isEmpty()) {
      for (JsonNode node : output) {
        StreamEvent event = new StreamEvent();
        event.item = node;
        done(items.begun(event), node);
      }
    }
    calls.end(cutOff);
  }

  /** Whether there were calls, well-formed or not. */
  boolean hasCalls() {
    return calls.hasEnded();
  }

  private static boolean isCall(JsonNode item) {
    return item.path("type").asText().equals(CALL);
  }

  private static @Nullable String word(JsonNode value) {
    return value.isTextual() && !value.asText().isEmpty() ? value.asText() : null;
  }
}
