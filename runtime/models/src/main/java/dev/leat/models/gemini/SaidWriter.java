package dev.leat.models.gemini;

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
import org.jspecify.annotations.Nullable;

/**
 * Writes what the model said as the parts that it was, signatures on the parts that had them. Made
 * for one message.
 */
final class SaidWriter {
  private static final String SIGNATURE = "thoughtSignature";

  /** What the provider gives for calls that it did not sign because another model made them. */
  private static final String UNSIGNED = "skip_thought_signature_validator";

  private final boolean strict;
  private final ArrayNode parts = JsonNodeFactory.instance.arrayNode();

  /** Text that has no part yet: a state may say that the end of it belongs to its part. */
  private final StringBuilder text = new StringBuilder();

  private @Nullable ObjectNode firstCall;
  private @Nullable ObjectNode lastCall;

  /** Whether any part came from Gemini itself. */
  private boolean signed;

  SaidWriter(boolean strict) {
    this.strict = strict;
  }

  ArrayNode write(List<Part> said) {
    for (Part part : said) {
      if (part instanceof Part.Text piece) {
        text.append(piece.text());
      } else if (part instanceof Part.Malformed malformed) {
        text.append(malformed.raw());
      } else if (part instanceof Part.Call call) {
        flush();
        call(call.call());
      } else if (part instanceof Part.State state && state.wire().equals(GeminiWire.NAME)) {
        state(state.json());
      }
    }
    flush();
    if (strict && !signed && firstCall != null) {
      firstCall.put(SIGNATURE, UNSIGNED);
    }
    return parts;
  }

  private void flush() {
    if (!text.isEmpty()) {
      parts.addObject().put("text", text.toString());
      text.setLength(0);
    }
  }

  private void call(ToolCall call) {
    ObjectNode part = parts.addObject();
    ObjectNode function = part.putObject("functionCall");
    if (call.providerId() != null) {
      function.put("id", call.providerId());
    }
    function.put("name", call.name());
    // The protocol takes objects alone; that the model wrote something else, the result tells.
    String arguments = WireJson.isObject(call.arguments()) ? call.arguments() : "{}";
    function.putRawValue("args", new RawValue(arguments));
    firstCall = firstCall == null ? part : firstCall;
    lastCall = part;
  }

  private void state(String json) {
    JsonNode state;
    try {
      state = WireJson.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return; // not what this wire writes
    }
    ObjectNode call = lastCall;
    if (state.path("call").isObject() && call != null) {
      signed = true;
      state.get("call").properties().forEach(more -> call.set(more.getKey(), more.getValue()));
    } else if (state.path("part").isObject()) {
      text.setLength(Math.max(0, text.length() - state.path("text").asInt()));
      flush();
      parts.add(state.get("part"));
    }
  }
}
