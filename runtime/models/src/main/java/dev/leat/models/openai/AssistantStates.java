package dev.leat.models.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one assistant message holds that its provider wants back. */
final class AssistantStates {
  private static final String DETAILS = "reasoning_details";

  private final OpenAiDialect dialect;

  /** Fields of the message, those that came in several parts joined. */
  private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

  /** {@code {"id"?,"index","extra_content"}}, one for each call that has some. */
  private final List<JsonNode> calls = new ArrayList<>();

  private AssistantStates(OpenAiDialect dialect) {
    this.dialect = dialect;
  }

  static AssistantStates of(Message.Assistant message, OpenAiDialect dialect) {
    AssistantStates states = new AssistantStates(dialect);
    StringBuilder thoughts = new StringBuilder();
    for (Part part : message.parts()) {
      if (part instanceof Part.State state) {
        JsonNode read = ProviderStates.read(dialect, state);
        read.path("message").properties().forEach(f -> states.join(f.getKey(), f.getValue()));
        if (read.has("call")) {
          states.calls.add(read.get("call"));
        }
      } else if (part instanceof Part.Reasoning reasoning) {
        thoughts.append(reasoning.text());
      }
    }
    // A history from another wire has the thoughts but not the state; DeepSeek insists on some.
    if (!thoughts.isEmpty() && !states.hasReasoning()) {
      states.fields.put(dialect.traits.reasoningField, thoughts.toString());
    }
    return states;
  }

  private boolean hasReasoning() {
    return fields.has(dialect.traits.reasoningField) || fields.has(DETAILS);
  }

  private void join(String field, JsonNode value) {
    JsonNode known = fields.path(field);
    if (known.isTextual() && value.isTextual()) {
      fields.put(field, known.asText() + value.asText());
    } else if (known instanceof ArrayNode list && value instanceof ArrayNode more) {
      list.addAll(more);
    } else {
      fields.set(field, value.deepCopy());
    }
  }

  /** Adds the fields to a message; those with reasoning only if {@code echo} says so. */
  void writeMessage(ObjectNode node, boolean echo) {
    for (var field : fields.properties()) {
      boolean reasoning = field.getKey().startsWith("reasoning");
      if (echo || !reasoning) {
        node.set(field.getKey(), field.getValue());
      }
    }
  }

  /** Takes what belongs to a call, found by its id, or else by its place; each is found once. */
  JsonNode extra(@Nullable String id, int index) {
    for (JsonNode call : calls) {
      boolean same =
          call.has("id")
              ? call.get("id").asText().equals(id)
              : id == null && call.path("index").asInt() == index;
      if (same) {
        calls.remove(call);
        return call.path("extra_content");
      }
    }
    return MissingNode.getInstance();
  }
}
