package dev.leat.models.anthropic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.models.wire.WireJson;
import java.util.List;

/**
 * Writes what the model said as the blocks that it was: a block that has a state goes back as it
 * came, in place of the text or call that the state is of. Made for one message.
 */
final class SaidWriter {
  private final ToolUseIds ids;
  private final ArrayNode blocks = JsonNodeFactory.instance.arrayNode();

  /** Text that has no block yet: a state may say that the end of it belongs to its block. */
  private final StringBuilder text = new StringBuilder();

  SaidWriter(ToolUseIds ids) {
    this.ids = ids;
  }

  ArrayNode write(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Text piece) {
        text.append(piece.text());
      } else if (part instanceof Part.Malformed malformed) {
        text.append(malformed.raw());
      } else if (part instanceof Part.Call call) {
        flush();
        call(call.call());
      } else if (part instanceof Part.State state && state.wire().equals(AnthropicWire.NAME)) {
        state(state.json());
      }
    }
    flush();
    return blocks;
  }

  private void flush() {
    Blocks.text(blocks, text.toString());
    text.setLength(0);
  }

  private void call(ToolCall call) {
    // The protocol takes objects alone; that the model wrote something else, the result tells.
    String input = WireJson.isObject(call.arguments()) ? call.arguments() : "{}";
    blocks
        .addObject()
        .put("type", "tool_use")
        .put("id", ids.of(call.id(), call.providerId()))
        .put("name", call.name())
        .putRawValue("input", new RawValue(input));
  }

  private void state(String json) {
    JsonNode state;
    try {
      state = WireJson.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return; // not what this wire writes
    }
    if (state.path("call").isObject()) {
      flush();
      // A call that turned out to be none has no block.
      if (blocks.path(blocks.size() - 1) instanceof ObjectNode last
          && last.path("type").asText().equals("tool_use")) {
        state.get("call").properties().forEach(extra -> last.set(extra.getKey(), extra.getValue()));
      }
    } else if (state.path("block").isObject()) {
      text.setLength(Math.max(0, text.length() - state.path("text").asInt()));
      flush();
      blocks.add(state.get("block"));
    }
  }
}
