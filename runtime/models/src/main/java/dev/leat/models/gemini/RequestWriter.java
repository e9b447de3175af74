package dev.leat.models.gemini;

import com.fasterxml.jackson.core.JsonGenerator;
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
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes requests. Safe for all threads. */
final class RequestWriter {
  /** What an answer is read by; overriding it would break the reading. */
  private static final Set<String> OURS = Set.of("contents");

  private final boolean streamArguments;
  private final String parametersField;
  private final ExtraBody extraBody;
  private final ToolCatalogue catalogue;

  RequestWriter(boolean streamArguments, boolean openApiSchemas, String extraBody) {
    this.streamArguments = streamArguments;
    this.parametersField = openApiSchemas ? "parameters" : "parametersJsonSchema";
    this.extraBody = new ExtraBody(extraBody, OURS);
    this.catalogue =
        new ToolCatalogue(
            openApiSchemas ? SchemaDialect.GEMINI : SchemaDialect.PLAIN, this::writeTool);
  }

  private void writeTool(JsonGenerator out, ToolDescriptor tool, DialectSchema schema)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("name", tool.name());
    out.writeStringField("description", tool.description());
    out.writeFieldName(parametersField);
    out.writeRawValue(schema.json());
    out.writeEndObject();
  }

  /** The request's JSON. */
  byte[] write(ChatRequest request, ChatOptions options) {
    ObjectNode body = WireJson.MAPPER.createObjectNode();
    ContentsWriter contents = new ContentsWriter(options.model().orElse(""));
    contents.write(request.messages());
    if (!contents.instructions().isEmpty()) {
      body.putObject("systemInstruction")
          .putArray("parts")
          .addObject()
          .put("text", contents.instructions());
    }
    body.set("contents", contents.written());
    if (!request.tools().isEmpty()) {
      body.putArray("tools")
          .addObject()
          .putRawValue("functionDeclarations", new RawValue(catalogue.json(request.tools())));
      writeChoice(body, options.toolChoice().orElse(null));
    }
    ObjectNode config = WireJson.MAPPER.createObjectNode();
    writeConfig(config, options);
    if (!config.isEmpty()) {
      body.set("generationConfig", config);
    }
    extraBody.addTo(body);
    return WireJson.bytes(body);
  }

  private void writeChoice(ObjectNode body, @Nullable ToolChoice choice) {
    if (choice == null && !streamArguments) {
      return;
    }
    ObjectNode calling = body.putObject("toolConfig").putObject("functionCallingConfig");
    if (choice instanceof ToolChoice.Named named) {
      calling.put("mode", "ANY").putArray("allowedFunctionNames").add(named.name());
    } else if (choice instanceof ToolChoice.Required) {
      calling.put("mode", "ANY");
    } else if (choice != null) {
      calling.put("mode", choice instanceof ToolChoice.None ? "NONE" : "AUTO");
    }
    if (streamArguments) {
      calling.put("streamFunctionCallArguments", true);
    }
  }

  private static void writeConfig(ObjectNode config, ChatOptions options) {
    options.temperature().ifPresent(value -> config.put("temperature", value));
    options.topP().ifPresent(value -> config.put("topP", value));
    options.maxTokens().ifPresent(value -> config.put("maxOutputTokens", value));
    options.seed().ifPresent(value -> config.put("seed", value));
    if (!options.stop().isEmpty()) {
      options.stop().forEach(config.putArray("stopSequences")::add);
    }
    options
        .reasoningEffort()
        .ifPresent(
            level ->
                config
                    .putObject("thinkingConfig")
                    .put("includeThoughts", true)
                    .put("thinkingLevel", level.toUpperCase(Locale.ROOT)));
    options
        .reasoningTokens()
        .ifPresent(
            tokens ->
                config
                    .putObject("thinkingConfig")
                    .put("includeThoughts", tokens != 0)
                    .put("thinkingBudget", tokens));
    options.responseFormat().ifPresent(format -> writeFormat(config, format));
  }

  private static void writeFormat(ObjectNode config, ResponseFormat format) {
    if (format instanceof ResponseFormat.Text) {
      config.put("responseMimeType", "text/plain");
      return;
    }
    config.put("responseMimeType", "application/json");
    if (format instanceof ResponseFormat.Schema wanted) {
      String schema = SchemaDialect.PLAIN.of(wanted.schema()).json();
      config.putRawValue("responseJsonSchema", new RawValue(schema));
    }
  }
}
