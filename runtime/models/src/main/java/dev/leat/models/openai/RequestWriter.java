package dev.leat.models.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ToolChoice;
import dev.leat.models.wire.WireJson;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes requests. Safe for all threads. */
final class RequestWriter {
  /** What an answer is read by; overriding it would break the reading. */
  private static final Set<String> OURS = Set.of("messages", "tools", "stream", "n");

  private final OpenAiDialect dialect;
  private final ObjectNode extraBody;
  private final ToolCatalogue catalogue = new ToolCatalogue();

  /**
   * A writer for a dialect.
   *
   * @param extraBody a JSON object whose fields are added to each request, or replace its own
   */
  RequestWriter(OpenAiDialect dialect, @Nullable String extraBody) {
    this.dialect = dialect;
    this.extraBody = object("extra body", extraBody == null ? "{}" : extraBody);
    for (String field : OURS) {
      if (this.extraBody.has(field)) {
        throw new IllegalArgumentException("extra body must not set '" + field + "'");
      }
    }
  }

  /** The request's JSON. */
  byte[] write(ChatRequest request, ChatOptions options) {
    ObjectNode body = WireJson.MAPPER.createObjectNode();
    boolean stream = options.stream().orElse(true);
    options.model().ifPresent(model -> body.put("model", model));
    new MessagesWriter(dialect, body.putArray("messages")).write(request.messages());
    boolean tools = !request.tools().isEmpty() && !isForbiddenByOmission(options);
    if (tools) {
      body.putRawValue("tools", new RawValue(catalogue.json(request.tools())));
      options.toolChoice().ifPresent(choice -> writeChoice(body, choice));
      options.parallelToolCalls().ifPresent(value -> body.put("parallel_tool_calls", value));
    }
    writeSampling(body, options);
    body.put("stream", stream);
    if (stream) {
      writeStreaming(body, tools);
    }
    body.setAll(extraBody);
    return bytes(body);
  }

  private boolean isForbiddenByOmission(ChatOptions options) {
    return dialect.toolChoice == ToolChoiceWords.AUTO_ONLY
        && options.toolChoice().orElse(ToolChoice.AUTO) instanceof ToolChoice.None;
  }

  private void writeChoice(ObjectNode body, ToolChoice choice) {
    if (dialect.toolChoice == ToolChoiceWords.AUTO_ONLY) {
      return;
    }
    boolean any = dialect.toolChoice == ToolChoiceWords.ANY;
    if (choice instanceof ToolChoice.Named named) {
      ObjectNode node = body.putObject("tool_choice").put("type", "function");
      node.putObject("function").put("name", named.name());
    } else if (choice instanceof ToolChoice.Required) {
      body.put("tool_choice", any ? "any" : "required");
    } else {
      body.put("tool_choice", choice instanceof ToolChoice.None ? "none" : "auto");
    }
  }

  private void writeSampling(ObjectNode body, ChatOptions options) {
    options.temperature().ifPresent(value -> body.put("temperature", value));
    options.topP().ifPresent(value -> body.put("top_p", value));
    options.maxTokens().ifPresent(value -> body.put(dialect.maxTokensField, value));
    options.reasoningEffort().ifPresent(value -> body.put("reasoning_effort", value));
    if (!options.stop().isEmpty()) {
      ArrayNode stop = body.putArray("stop");
      options.stop().forEach(stop::add);
    }
  }

  private void writeStreaming(ObjectNode body, boolean tools) {
    if (dialect.streamOptions != null) {
      body.set("stream_options", object("stream options", dialect.streamOptions));
    }
    if (tools && dialect.bodyWithTools != null) {
      body.setAll(object("body with tools", dialect.bodyWithTools));
    }
  }

  private static ObjectNode object(String what, String json) {
    try {
      JsonNode node = WireJson.MAPPER.readTree(json);
      if (node instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      // Told below; the parser's message would quote the text, which may hold secrets.
    }
    throw new IllegalArgumentException(what + " must be a JSON object");
  }

  private static byte[] bytes(ObjectNode body) {
    try {
      return WireJson.MAPPER.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }
}
