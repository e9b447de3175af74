package dev.leat.models.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Delta;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A block of content while it is being read. What the protocol will see again only as it came, such
 * as a signed thought or a provider's own tool, is told as state when the block ends; a text or a
 * call is that without.
 */
abstract class OpenBlock {
  final Consumer<Delta> sink;
  final ObjectNode block;

  /** Fields that grow: pieces of text are joined when the block ends. */
  private final Map<String, StringBuilder> grown = new HashMap<>();

  OpenBlock(ObjectNode block, Consumer<Delta> sink) {
    this.block = block;
    this.sink = sink;
  }

  static OpenBlock of(JsonNode begun, Calls calls, Consumer<Delta> sink) {
    ObjectNode block =
        begun instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    String type = block.path("type").asText();
    if (type.equals("tool_use")) {
      return new CallBlock(block, calls, sink);
    }
    calls.leave();
    return type.equals("text") ? new TextBlock(block, sink) : new KeptBlock(block, sink);
  }

  /** Tells what the block begins with; true if that was content. */
  abstract boolean begin();

  /** Takes a piece; true if that was content. */
  abstract boolean take(JsonNode delta);

  /** Tells what is left to tell. */
  abstract void end();

  /** Adds a piece of a field, whatever it is. */
  final void grow(String field, JsonNode piece) {
    if (piece.isTextual()) {
      String begun = block.path(field).isTextual() ? block.path(field).asText() : "";
      grown.computeIfAbsent(field, name -> new StringBuilder(begun)).append(piece.asText());
    } else if (piece instanceof ArrayNode more && block.path(field) instanceof ArrayNode list) {
      list.addAll(more);
    } else {
      block.set(field, piece);
    }
  }

  /** Adds all fields of a piece but its type. */
  final void growAll(JsonNode delta) {
    for (var field : delta.properties()) {
      if (!field.getKey().equals("type")) {
        grow(field.getKey(), field.getValue());
      }
    }
  }

  /** What has grown of a field. */
  final String grown(String field) {
    StringBuilder text = grown.get(field);
    return text == null ? "" : text.toString();
  }

  /** The block as it came. */
  final ObjectNode whole() {
    grown.forEach((field, text) -> block.put(field, text.toString()));
    return block;
  }

  /** Whether the block has other fields than these. */
  final boolean hasMoreThan(Set<String> fields) {
    return block.properties().stream()
        .anyMatch(field -> !fields.contains(field.getKey()) && !field.getValue().isNull());
  }

  final void tell(ObjectNode state) {
    sink.accept(new Delta.ProviderState(AnthropicWire.NAME, state.toString()));
  }

  static ObjectNode state(String name, JsonNode value) {
    return JsonNodeFactory.instance.objectNode().set(name, value);
  }
}
