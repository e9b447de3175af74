package dev.leat.models.responses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.models.wire.CallIds;
import dev.leat.models.wire.WireJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The items of one message of the model, as they came and in their order. A message that was cut
 * short goes back as mere text and calls: its reasoning may lack what must follow it. For the same
 * reason ids go back only if all of its reasoning does.
 */
final class AssistantItems {
  private static final String REASONING = "reasoning";

  private final ResponsesDialect dialect;
  private final CallIds ids;

  /** The states of the message by its parts; empty if it was cut short. */
  private final Map<Part, JsonNode> states = new HashMap<>();

  /** What calls have beside name and arguments, by the provider's id. */
  private final Map<String, JsonNode> calls = new HashMap<>();

  private final List<ObjectNode> items = new ArrayList<>();

  /** Text that belongs to no item yet. */
  private final StringBuilder text = new StringBuilder();

  /** Whether items carry the ids that they came with. */
  private boolean identified = true;

  AssistantItems(ResponsesDialect dialect, Message.Assistant message, CallIds ids) {
    this.dialect = dialect;
    this.ids = ids;
    if (!message.interrupted()) {
      message.parts().forEach(this::readState);
    }
    message.parts().forEach(this::take);
    flush(JsonNodeFactory.instance.objectNode());
    dropTrailingReasoning();
  }

  private void readState(Part part) {
    if (part instanceof Part.State state) {
      JsonNode read = ItemStates.read(dialect, state);
      states.put(part, read);
      JsonNode call = read.path("call");
      if (call.path("call_id").isTextual()) {
        calls.put(call.get("call_id").asText(), call);
      }
      identified &= !isReasoning(read.path("item")) || goesBack(read.get("item"));
    }
  }

  private static boolean isReasoning(JsonNode item) {
    return item.path("type").asText().equals(REASONING);
  }

  private boolean goesBack(JsonNode reasoning) {
    return dialect.traits.plainReasoning
        || !reasoning.path("encrypted_content").asText("").isEmpty();
  }

  private void take(Part part) {
    if (part instanceof Part.Text piece) {
      text.append(piece.text());
    } else if (part instanceof Part.Malformed malformed) {
      text.append(malformed.raw());
    } else if (part instanceof Part.Call call) {
      flush(JsonNodeFactory.instance.objectNode());
      call(call.call());
    } else if (part instanceof Part.State) {
      state(states.getOrDefault(part, JsonNodeFactory.instance.objectNode()));
    }
  }

  private void state(JsonNode state) {
    if (state.has("message")) {
      flush(state.get("message"));
    } else if (state.path("item") instanceof ObjectNode item) {
      flush(JsonNodeFactory.instance.objectNode());
      if (!isReasoning(item) || goesBack(item)) {
        items.add(item);
      }
    }
  }

  /** Makes an item of the text; one without anything of its own is written in the short form. */
  private void flush(JsonNode own) {
    if (text.isEmpty()) {
      return;
    }
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    if (own.isEmpty()) {
      item.put("role", "assistant").put("content", text.toString());
    } else {
      item.put("type", "message");
      own(own, item);
      item.put("role", "assistant").put("status", "completed");
      ObjectNode part = item.putArray("content").addObject();
      part.put("type", "output_text").put("text", text.toString()).putArray("annotations");
    }
    text.setLength(0);
    items.add(item);
  }

  private void own(JsonNode state, ObjectNode item) {
    for (var field : state.properties()) {
      if (identified || !field.getKey().equals("id")) {
        item.set(field.getKey(), field.getValue());
      }
    }
  }

  private void call(ToolCall call) {
    ObjectNode item = JsonNodeFactory.instance.objectNode().put("type", "function_call");
    String id = call.providerId();
    JsonNode own = id == null ? null : calls.remove(id);
    if (own != null) {
      own(own, item);
    }
    // A server that parses its history fails on what the model wrote wrong; the result tells it so.
    item.put("call_id", ids.of(call))
        .put("name", call.name())
        .put("arguments", WireJson.isObject(call.arguments()) ? call.arguments() : "{}");
    items.add(item);
  }

  private void dropTrailingReasoning() {
    while (!items.isEmpty() && isReasoning(items.get(items.size() - 1))) {
      items.remove(items.size() - 1);
    }
  }

  void writeTo(ArrayNode out) {
    items.forEach(out::add);
  }
}
