package dev.leat.chat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/** The stored form of options: a member for each one that is set. */
final class OptionsJson {
  private OptionsJson() {}

  static void write(JsonWriter out, ChatOptions options) {
    out.beginObject();
    options.model().ifPresent(value -> out.name("model").value(value));
    options.temperature().ifPresent(value -> out.name("temperature").value(value));
    options.topP().ifPresent(value -> out.name("top_p").value(value));
    options.maxTokens().ifPresent(value -> out.name("max_tokens").value(value));
    if (!options.stop().isEmpty()) {
      out.name("stop").beginArray();
      options.stop().forEach(out::value);
      out.endArray();
    }
    options.toolChoice().ifPresent(value -> choice(out.name("tool_choice"), value));
    options.parallelToolCalls().ifPresent(value -> out.name("parallel_tool_calls").value(value));
    options.reasoningEffort().ifPresent(value -> out.name("reasoning_effort").value(value));
    options.reasoningTokens().ifPresent(value -> out.name("reasoning_tokens").value(value));
    options.responseFormat().ifPresent(value -> format(out.name("response_format"), value));
    options.seed().ifPresent(value -> out.name("seed").value(value));
    options.stream().ifPresent(value -> out.name("stream").value(value));
    out.endObject();
  }

  private static void choice(JsonWriter out, ToolChoice choice) {
    if (choice instanceof ToolChoice.Named named) {
      out.beginObject().name("tool").value(named.name()).endObject();
    } else if (choice instanceof ToolChoice.Required) {
      out.value("required");
    } else {
      out.value(choice instanceof ToolChoice.None ? "none" : "auto");
    }
  }

  private static void format(JsonWriter out, ResponseFormat format) {
    if (format instanceof ResponseFormat.Schema schema) {
      out.beginObject().name("name").value(schema.name());
      out.name("schema").value(schema.schema()).endObject();
    } else {
      out.value(format instanceof ResponseFormat.Json ? "json" : "text");
    }
  }

  static ChatOptions read(JsonNode in) {
    ChatOptions.Builder options = ChatOptions.builder();
    readSampling(in, options);
    readShape(in, options);
    return options.build();
  }

  private static void readSampling(JsonNode in, ChatOptions.Builder options) {
    if (in.has("model")) {
      options.model(in.get("model").asText());
    }
    if (in.has("temperature")) {
      options.temperature(in.get("temperature").asDouble());
    }
    if (in.has("top_p")) {
      options.topP(in.get("top_p").asDouble());
    }
    if (in.has("max_tokens")) {
      options.maxTokens(in.get("max_tokens").asInt());
    }
    List<String> stop = new ArrayList<>();
    in.path("stop").forEach(text -> stop.add(text.asText()));
    options.stop(stop);
    if (in.has("seed")) {
      options.seed(in.get("seed").asLong());
    }
  }

  private static void readShape(JsonNode in, ChatOptions.Builder options) {
    if (in.has("tool_choice")) {
      options.toolChoice(choice(in.get("tool_choice")));
    }
    if (in.has("parallel_tool_calls")) {
      options.parallelToolCalls(in.get("parallel_tool_calls").asBoolean());
    }
    if (in.has("reasoning_effort")) {
      options.reasoningEffort(in.get("reasoning_effort").asText());
    }
    if (in.has("reasoning_tokens")) {
      options.reasoningTokens(in.get("reasoning_tokens").asInt());
    }
    if (in.has("response_format")) {
      options.responseFormat(format(in.get("response_format")));
    }
    if (in.has("stream")) {
      options.stream(in.get("stream").asBoolean());
    }
  }

  private static ResponseFormat format(JsonNode in) {
    if (in.isObject()) {
      return ResponseFormat.schema(in.path("name").asText(), in.path("schema").asText());
    }
    return in.asText().equals("json") ? ResponseFormat.JSON : ResponseFormat.TEXT;
  }

  private static ToolChoice choice(JsonNode in) {
    if (in.isObject()) {
      return ToolChoice.tool(in.path("tool").asText());
    }
    return switch (in.asText()) {
      case "required" -> ToolChoice.REQUIRED;
      case "none" -> ToolChoice.NONE;
      default -> ToolChoice.AUTO;
    };
  }
}
