package dev.leat.models.responses;

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
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes requests. Safe for all threads. */
final class RequestWriter {
  /** What an answer is read by; overriding it would break the reading. */
  private static final Set<String> OURS = Set.of("input", "tools", "stream", "background");

  /** Models that do not reason, and refuse to be asked for encrypted reasoning. */
  private static final Pattern UNREASONING = Pattern.compile("(?i)(chat)?gpt-[34](\\b|[o.]).*");

  private final ResponsesDialect dialect;
  private final boolean strict;
  private final @Nullable String summary;
  private final ExtraBody extraBody;
  private final ToolCatalogue catalogue;

  /**
   * A writer for a dialect.
   *
   * @param strict whether the server is to keep the model to the schemas
   * @param summary how the reasoning is to be summed up; null for not at all
   * @param extraBody a JSON object whose fields are added to each request, or replace its own
   */
  RequestWriter(
      ResponsesDialect dialect, boolean strict, @Nullable String summary, String extraBody) {
    this.dialect = dialect;
    this.strict = strict;
    this.summary = summary;
    this.extraBody = new ExtraBody(extraBody, OURS);
    this.catalogue = new ToolCatalogue(schemas(), RequestWriter::writeTool);
  }

  private SchemaDialect schemas() {
    return strict ? SchemaDialect.OPENAI_STRICT : SchemaDialect.PLAIN;
  }

  /** Strict is what this protocol takes for granted, so it is always told. */
  private static void writeTool(JsonGenerator out, ToolDescriptor tool, DialectSchema schema)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "function");
    out.writeStringField("name", tool.name());
    out.writeStringField("description", tool.description());
    out.writeFieldName("parameters");
    out.writeRawValue(schema.json());
    out.writeBooleanField("strict", schema.isStrict());
    out.writeEndObject();
  }

  /** The request's JSON. */
  byte[] write(ChatRequest request, ChatOptions options) {
    ObjectNode body = WireJson.MAPPER.createObjectNode();
    boolean stream = options.stream().orElse(true);
    options.model().ifPresent(model -> body.put("model", model));
    new InputWriter(dialect, body.putArray("input")).write(request.messages());
    if (!request.tools().isEmpty() && !isForbiddenByOmission(options)) {
      body.putRawValue("tools", new RawValue(catalogue.json(request.tools())));
      options.toolChoice().ifPresent(choice -> writeChoice(body, choice));
      options.parallelToolCalls().ifPresent(value -> body.put("parallel_tool_calls", value));
    }
    options.temperature().ifPresent(value -> body.put("temperature", value));
    options.topP().ifPresent(value -> body.put("top_p", value));
    options.maxTokens().ifPresent(value -> body.put("max_output_tokens", value));
    writeReasoning(body, options);
    options.responseFormat().ifPresent(format -> writeFormat(body, format));
    body.put("store", false);
    body.put("stream", stream);
    if (stream && dialect.traits.streamOptions != null) {
      body.set("stream_options", ExtraBody.object("stream options", dialect.traits.streamOptions));
    }
    extraBody.addTo(body);
    return WireJson.bytes(body);
  }

  private boolean isForbiddenByOmission(ChatOptions options) {
    return !dialect.traits.toolChoice
        && options.toolChoice().orElse(ToolChoice.AUTO) instanceof ToolChoice.None;
  }

  private void writeChoice(ObjectNode body, ToolChoice choice) {
    if (!dialect.traits.toolChoice) {
      return;
    }
    if (choice instanceof ToolChoice.Named named) {
      body.putObject("tool_choice").put("type", "function").put("name", named.name());
    } else if (choice instanceof ToolChoice.Required) {
      body.put("tool_choice", "required");
    } else {
      body.put("tool_choice", choice instanceof ToolChoice.None ? "none" : "auto");
    }
  }

  private void writeReasoning(ObjectNode body, ChatOptions options) {
    String effort = options.reasoningEffort().orElse(null);
    if (effort != null || summary != null) {
      ObjectNode reasoning = body.putObject("reasoning");
      if (effort != null) {
        reasoning.put("effort", effort);
      }
      if (summary != null) {
        reasoning.put("summary", summary);
      }
    }
    boolean reasons = !UNREASONING.matcher(options.model().orElse("")).matches();
    if (dialect.traits.encryptedReasoning && reasons) {
      body.putArray("include").add("reasoning.encrypted_content");
    }
  }

  private void writeFormat(ObjectNode body, ResponseFormat format) {
    ObjectNode node = body.putObject("text").putObject("format");
    if (format instanceof ResponseFormat.Schema wanted) {
      DialectSchema schema = schemas().of(wanted.schema());
      node.put("type", "json_schema").put("name", wanted.name());
      node.putRawValue("schema", new RawValue(schema.json()));
      node.put("strict", schema.isStrict());
    } else {
      node.put("type", format instanceof ResponseFormat.Json ? "json_object" : "text");
    }
  }
}
