package dev.leat.models.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Delta;
import dev.leat.chat.Part;
import dev.leat.models.wire.WireJson;
import org.jspecify.annotations.Nullable;

/**
 * What is kept for a provider: {@code {"message":{…}}} with fields of the assistant message, or
 * {@code {"call":{"id"?,"index","extra_content"}}} with what belongs to one call.
 */
final class ProviderStates {
  private ProviderStates() {}

  static Delta.ProviderState ofMessage(OpenAiDialect dialect, String field, JsonNode value) {
    ObjectNode state = JsonNodeFactory.instance.objectNode();
    state.putObject("message").set(field, value);
    return new Delta.ProviderState(dialect.wire(), state.toString());
  }

  static Delta.ProviderState ofCall(
      OpenAiDialect dialect, @Nullable String id, int index, JsonNode extra) {
    ObjectNode state = JsonNodeFactory.instance.objectNode();
    ObjectNode call = state.putObject("call");
    if (id != null) {
      call.put("id", id);
    }
    call.put("index", index).set("extra_content", extra);
    return new Delta.ProviderState(dialect.wire(), state.toString());
  }

  /** The state's object; empty if it is another provider's, or is not what this wire writes. */
  static JsonNode read(OpenAiDialect dialect, Part.State state) {
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
