package dev.leat.models.anthropic;

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

/** Writes requests. Safe for all threads. */
final class RequestWriter {
  /** What an answer is read by; overriding it would break the reading. */
  private static final Set<String> OURS = Set.of("messages", "stream");

  /** The protocol wants a limit; this one is what all current models can write. */
  private static final int ANSWER_TOKENS = 8192;

  private final boolean strict;
  private final ExtraBody extraBody;
  private final ToolCatalogue catalogue;

  RequestWriter(boolean strict, String extraBody) {
    this.strict = strict;
    this.extraBody = new ExtraBody(extraBody, OURS);
    this.catalogue = new ToolCatalogue(SchemaDialect.PLAIN, this::writeTool);
  }

  private void writeTool(JsonGenerator out, ToolDescriptor tool, DialectSchema schema)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("name", tool.name());
    out.writeStringField("description", tool.description());
    out.writeFieldName("input_schema");
    out.writeRawValue(schema.json());
    if (strict) {
      out.writeBooleanField("strict", true);
    }
    out.writeEndObject();
  }

  /** The request's JSON. */
  byte[] write(ChatRequest request, ChatOptions options) {
    ObjectNode body = WireJson.MAPPER.createObjectNode();
    options.model().ifPresent(model -> body.put("model", model));
    body.put("max_tokens", limit(options));
    MessagesWriter messages = new MessagesWriter();
    messages.write(request.messages());
    if (!messages.system().isEmpty()) {
      body.put("system", messages.system());
    }
    body.set("messages", messages.written());
    if (!request.tools().isEmpty()) {
      body.putRawValue("tools", new RawValue(catalogue.json(request.tools())));
      writeChoice(body, options);
    }
    writeSampling(body, options);
    writeThinking(body, options);
    body.put("stream", options.stream().orElse(true));
    extraBody.addTo(body);
    return WireJson.bytes(body);
  }

  private static int limit(ChatOptions options) {
    return options.maxTokens().orElseGet(() -> ANSWER_TOKENS + options.reasoningTokens().orElse(0));
  }

  private static void writeChoice(ObjectNode body, ChatOptions options) {
    ToolChoice choice = options.toolChoice().orElse(null);
    boolean single = !options.parallelToolCalls().orElse(true);
    if (choice == null && !single) {
      return;
    }
    ObjectNode node = body.putObject("tool_choice");
    if (choice instanceof ToolChoice.Named named) {
      node.put("type", "tool").put("name", named.name());
    } else if (choice instanceof ToolChoice.Required) {
      node.put("type", "any");
    } else {
      node.put("type", choice instanceof ToolChoice.None ? "none" : "auto");
    }
    if (single && !(choice instanceof ToolChoice.None)) {
      node.put("disable_parallel_tool_use", true);
    }
  }

  private static void writeSampling(ObjectNode body, ChatOptions options) {
    options.temperature().ifPresent(value -> body.put("temperature", value));
    options.topP().ifPresent(value -> body.put("top_p", value));
    if (!options.stop().isEmpty()) {
      options.stop().forEach(body.putArray("stop_sequences")::add);
    }
  }

  private static void writeThinking(ObjectNode body, ChatOptions options) {
    String effort = options.reasoningEffort().orElse("");
    int tokens = options.reasoningTokens().orElse(-1);
    if (tokens > 0) {
      body.putObject("thinking").put("type", "enabled").put("budget_tokens", tokens);
    } else if (tokens == 0 || effort.equals("none")) {
      body.putObject("thinking").put("type", "disabled");
    } else if (!effort.isEmpty()) {
      body.putObject("thinking").put("type", "adaptive");
    }
    if (!effort.isEmpty() && !effort.equals("none")) {
      body.withObject("/output_config").put("effort", effort);
    }
    if (options.responseFormat().orElse(null) instanceof ResponseFormat.Schema wanted) {
      String schema = SchemaDialect.PLAIN.of(wanted.schema()).json();
      body.withObject("/output_config")
          .putObject("format")
          .put("type", "json_schema")
          .putRawValue("schema", new RawValue(schema));
    }
  }
}
