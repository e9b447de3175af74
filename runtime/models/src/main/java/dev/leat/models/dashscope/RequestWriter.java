package dev.leat.models.dashscope;

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
  private static final Set<String> OURS = Set.of("input");

  private static final Set<String> OFF = Set.of("disabled", "none");

  private final ExtraBody extraBody;
  private final ToolCatalogue catalogue =
      new ToolCatalogue(SchemaDialect.PLAIN, RequestWriter::writeTool);

  /**
   * A writer.
   *
   * @param extraBody a JSON object whose fields are added to each request, or replace its own
   */
  RequestWriter(String extraBody) {
    this.extraBody = new ExtraBody(extraBody, OURS);
  }

  /** Whether an effort is none at all. */
  static boolean isOff(String effort) {
    return OFF.contains(effort);
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

  /** The request's JSON. */
  byte[] write(ChatRequest request, ChatOptions options, DashScopeEndpoint place) {
    ObjectNode body = WireJson.MAPPER.createObjectNode();
    options.model().ifPresent(model -> body.put("model", model));
    new MessagesWriter(place, body.putObject("input").putArray("messages"))
        .write(request.messages());
    ObjectNode parameters = body.putObject("parameters");
    parameters.put("result_format", "message");
    if (options.stream().orElse(true)) {
      parameters.put("incremental_output", true);
    }
    if (!request.tools().isEmpty()) {
      parameters.putRawValue("tools", new RawValue(catalogue.json(request.tools())));
      options.toolChoice().ifPresent(choice -> writeChoice(parameters, choice));
      options.parallelToolCalls().ifPresent(value -> parameters.put("parallel_tool_calls", value));
    }
    writeSampling(parameters, options);
    writeThinking(parameters, options);
    extraBody.addTo(body);
    return WireJson.bytes(body);
  }

  private static void writeChoice(ObjectNode parameters, ToolChoice choice) {
    if (choice instanceof ToolChoice.Named named) {
      ObjectNode node = parameters.putObject("tool_choice").put("type", "function");
      node.putObject("function").put("name", named.name());
    } else {
      parameters.put("tool_choice", choice instanceof ToolChoice.None ? "none" : "auto");
    }
  }

  private static void writeSampling(ObjectNode parameters, ChatOptions options) {
    options.temperature().ifPresent(value -> parameters.put("temperature", value));
    options.topP().ifPresent(value -> parameters.put("top_p", value));
    options.maxTokens().ifPresent(value -> parameters.put("max_tokens", value));
    options.seed().ifPresent(value -> parameters.put("seed", value));
    options.responseFormat().ifPresent(format -> writeFormat(parameters, format));
    if (!options.stop().isEmpty()) {
      ArrayNode stop = parameters.putArray("stop");
      options.stop().forEach(stop::add);
    }
  }

  private static void writeThinking(ObjectNode parameters, ChatOptions options) {
    options
        .reasoningEffort()
        .ifPresent(
            effort -> {
              parameters.put("enable_thinking", !isOff(effort));
              if (!isOff(effort) && !effort.equals("enabled")) {
                parameters.put("reasoning_effort", effort);
              }
            });
    options
        .reasoningTokens()
        .ifPresent(
            tokens -> {
              parameters.put("enable_thinking", tokens > 0);
              if (tokens > 0) {
                parameters.put("thinking_budget", tokens);
              }
            });
  }

  private static void writeFormat(ObjectNode parameters, ResponseFormat format) {
    ObjectNode node = parameters.putObject("response_format");
    if (format instanceof ResponseFormat.Schema wanted) {
      ObjectNode named = node.put("type", "json_schema").putObject("json_schema");
      named.put("name", wanted.name());
      String schema = SchemaDialect.PLAIN.of(wanted.schema()).json();
      named.putRawValue("schema", new RawValue(schema));
    } else {
      node.put("type", format instanceof ResponseFormat.Json ? "json_object" : "text");
    }
  }
}
