package dev.leat.models.openai;

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
import java.util.Set;

/** Writes requests. Safe for all threads. */
final class RequestWriter {
  /** What an answer is read by; overriding it would break the reading. */
  private static final Set<String> OURS = Set.of("messages", "tools", "stream", "n");

  private final OpenAiDialect dialect;
  private final boolean strict;
  private final ExtraBody extraBody;
  private final ToolCatalogue catalogue;

  /**
   * A writer for a dialect.
   *
   * @param strict whether the server is to keep the model to the schemas
   * @param extraBody a JSON object whose fields are added to each request, or replace its own
   */
  RequestWriter(OpenAiDialect dialect, boolean strict, String extraBody) {
    this.dialect = dialect;
    this.strict = strict;
    this.extraBody = new ExtraBody(extraBody, OURS);
    this.catalogue = new ToolCatalogue(schemas(), RequestWriter::writeTool);
  }

  private SchemaDialect schemas() {
    return strict ? SchemaDialect.OPENAI_STRICT : SchemaDialect.PLAIN;
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
    if (schema.isStrict()) {
      out.writeBooleanField("strict", true);
    }
    out.writeEndObject();
    out.writeEndObject();
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
    extraBody.addTo(body);
    return WireJson.bytes(body);
  }

  private boolean isForbiddenByOmission(ChatOptions options) {
    return dialect.traits.toolChoice == ToolChoiceWords.AUTO_ONLY
        && options.toolChoice().orElse(ToolChoice.AUTO) instanceof ToolChoice.None;
  }

  private void writeChoice(ObjectNode body, ToolChoice choice) {
    if (dialect.traits.toolChoice == ToolChoiceWords.AUTO_ONLY) {
      return;
    }
    boolean any = dialect.traits.toolChoice == ToolChoiceWords.ANY;
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
    options.maxTokens().ifPresent(value -> body.put(dialect.traits.maxTokensField, value));
    options.seed().ifPresent(value -> body.put(dialect.traits.seedField, value));
    ReasoningWriter.write(dialect.traits.reasoningWords, options, body);
    options.responseFormat().ifPresent(format -> writeFormat(body, format));
    if (!options.stop().isEmpty()) {
      ArrayNode stop = body.putArray("stop");
      options.stop().forEach(stop::add);
    }
  }

  private void writeFormat(ObjectNode body, ResponseFormat format) {
    ObjectNode node = body.putObject("response_format");
    if (format instanceof ResponseFormat.Schema wanted) {
      DialectSchema schema = schemas().of(wanted.schema());
      node.put("type", "json_schema");
      ObjectNode named = node.putObject("json_schema").put("name", wanted.name());
      named.putRawValue("schema", new RawValue(schema.json()));
      if (schema.isStrict()) {
        named.put("strict", true);
      }
    } else {
      node.put("type", format instanceof ResponseFormat.Json ? "json_object" : "text");
    }
  }

  private void writeStreaming(ObjectNode body, boolean tools) {
    if (dialect.traits.streamOptions != null) {
      body.set("stream_options", ExtraBody.object("stream options", dialect.traits.streamOptions));
    }
    if (tools && dialect.traits.bodyWithTools != null) {
      body.setAll(ExtraBody.object("body with tools", dialect.traits.bodyWithTools));
    }
  }
}
