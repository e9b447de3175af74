package dev.leat.models.ollama;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ResponseFormat;
import dev.leat.chat.ToolChoice;
import dev.leat.models.wire.ExtraBody;
import dev.leat.models.wire.ToolCatalogue;
import dev.leat.models.wire.WireJson;
import dev.leat.schema.DialectSchema;
import dev.leat.schema.SchemaDialect;
import dev.leat.tool.ToolDescriptor;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes requests. Safe for all threads. */
final class RequestWriter {
  /** What an answer is read by; overriding it would break the reading. */
  private static final Set<String> OURS = Set.of("messages", "tools", "stream");

  private final @Nullable Integer contextTokens;
  private final @Nullable Duration keepAlive;
  private final ExtraBody extraBody;
  private final ToolCatalogue catalogue =
      new ToolCatalogue(SchemaDialect.OLLAMA, RequestWriter::writeTool);

  /**
   * A writer.
   *
   * @param extraBody a JSON object whose fields are added to each request, or replace its own
   */
  RequestWriter(@Nullable Integer contextTokens, @Nullable Duration keepAlive, String extraBody) {
    this.contextTokens = contextTokens;
    this.keepAlive = keepAlive;
    this.extraBody = new ExtraBody(extraBody, OURS);
  }

  private static void writeTool(JsonGenerator out, ToolDescriptor tool, DialectSchema schema)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "function");
    out.writeObjectFieldStart("function");
    out.writeStringField("name", tool.name());
    out.writeStringField("description", tool.description());
    out.writeFieldName("parameters");
    out.writeRawValue(schema.json());
    out.writeEndObject();
    out.writeEndObject();
  }

  /** The request's JSON. To forbid calls, the tools are left out. */
  byte[] write(ChatRequest request, ChatOptions options) {
    ObjectNode body = WireJson.MAPPER.createObjectNode();
    options.model().ifPresent(model -> body.put("model", model));
    new MessagesWriter(body.putArray("messages")).write(request.messages());
    boolean forbidden = options.toolChoice().orElse(null) instanceof ToolChoice.None;
    if (!request.tools().isEmpty() && !forbidden) {
      body.putRawValue("tools", new RawValue(catalogue.json(request.tools())));
    }
    options.reasoningEffort().ifPresent(effort -> writeThink(body, effort));
    options.responseFormat().ifPresent(format -> writeFormat(body, format));
    body.put("stream", options.stream().orElse(true));
    if (keepAlive != null) {
      body.put("keep_alive", keepAlive.toSeconds());
    }
    ObjectNode sampling = sampling(options);
    if (!sampling.isEmpty()) {
      body.set("options", sampling);
    }
    extraBody.addTo(body);
    return WireJson.bytes(body);
  }

  /** A model thinks or not; some know how much. */
  private static void writeThink(ObjectNode body, String effort) {
    switch (effort) {
      case "enabled", "true" -> body.put("think", true);
      case "disabled", "none", "false" -> body.put("think", false);
      default -> body.put("think", effort);
    }
  }

  private static void writeFormat(ObjectNode body, ResponseFormat format) {
    if (format instanceof ResponseFormat.Schema wanted) {
      // Unlike the schemas of tools, this one is read whole.
      String schema = SchemaDialect.PLAIN.of(wanted.schema()).json();
      body.putRawValue("format", new RawValue(schema));
    } else if (format instanceof ResponseFormat.Json) {
      body.put("format", "json");
    }
  }

  private ObjectNode sampling(ChatOptions options) {
    ObjectNode node = WireJson.MAPPER.createObjectNode();
    if (contextTokens != null) {
      node.put("num_ctx", contextTokens);
    }
    options.temperature().ifPresent(value -> node.put("temperature", value));
    options.topP().ifPresent(value -> node.put("top_p", value));
    options.maxTokens().ifPresent(value -> node.put("num_predict", value));
    options.seed().ifPresent(value -> node.put("seed", value));
    if (!options.stop().isEmpty()) {
      ArrayNode stop = node.putArray("stop");
      options.stop().forEach(stop::add);
    }
    return node;
  }
}
