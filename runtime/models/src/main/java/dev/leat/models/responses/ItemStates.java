package dev.leat.models.responses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Delta;
import dev.leat.chat.Part;
import dev.leat.models.wire.WireJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an item, so that it goes back as it came: {@code {"item":{…}}} for reasoning and
 * for items of which nothing else is known, {@code {"message":{…}}} and {@code {"call":{…}}} with
 * what a message and a call have beside their text and arguments, which the history holds itself.
 */
final class ItemStates {
  private static final List<String> HELD_BY_MESSAGE = List.of("type", "role", "status", "content");
  private static final List<String> HELD_BY_CALL = List.of("type", "status", "name", "arguments");

  private ItemStates() {}

  /** What is to be kept of an item; null if that is nothing. */
  static Delta.@Nullable ProviderState of(ResponsesDialect dialect, JsonNode item) {
    return switch (item.path("type").asText("")) {
      case "message" -> state(dialect, "message", without(item, HELD_BY_MESSAGE));
      case "function_call" -> state(dialect, "call", without(item, HELD_BY_CALL));
      case "" -> null;
      default -> state(dialect, "item", item);
    };
  }

  private static Delta.@Nullable ProviderState state(
      ResponsesDialect dialect, String kind, JsonNode kept) {
    if (kept.isEmpty()) {
      return null;
    }
    ObjectNode state = JsonNodeFactory.instance.objectNode();
    state.set(kind, kept);
    return new Delta.ProviderState(dialect.wire(), state.toString());
  }

  private static JsonNode without(JsonNode item, List<String> fields) {
    return ((ObjectNode) item).deepCopy().without(fields);
  }

  /** The state's object; empty if it is another provider's, or is not what this wire writes. */
  static JsonNode read(ResponsesDialect dialect, Part.State state) {
    if (state.wire().equals(dialect.wire())) {
      try {
        return WireJson.MAPPER.readTree(state.json());
      } catch (JsonProcessingException e) {
        return JsonNodeFactory.instance.objectNode();
      }
    }
    return JsonNodeFactory.instance.objectNode();
  }
}
