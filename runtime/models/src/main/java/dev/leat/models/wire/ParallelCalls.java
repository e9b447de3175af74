package dev.leat.models.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;

/**
 * Unwraps the tool that OpenAI's models sometimes make up to call several at once: {@code
 * multi_tool_use.parallel} with {@code {"tool_uses":[{"recipient_name","parameters"}]}}.
 */
final class ParallelCalls {
  /** A call that was wrapped. */
  record Inner(String name, String arguments) {}

  private static final String FULL_NAME = "multi_tool_use.parallel";
  private static final String SHORT_NAME = "parallel";
  private static final String NAMESPACE = "functions.";

  private final boolean shortNameIsTool;

  ParallelCalls(Toolset tools) {
    shortNameIsTool = tools.find(SHORT_NAME).isPresent();
  }

  boolean isWrapper(String name) {
    return name.equals(FULL_NAME) || (name.equals(SHORT_NAME) && !shortNameIsTool);
  }

  /** The calls within; empty if the arguments are anything but such a list. */
  List<Inner> unwrap(String arguments) {
    JsonNode uses;
    try {
      uses = WireJson.MAPPER.readTree(arguments).path("tool_uses");
    } catch (JsonProcessingException e) {
      return List.of();
    }
    List<Inner> inner = new ArrayList<>();
    for (JsonNode use : uses) {
      String name = use.path("recipient_name").asText("");
      if (name.isEmpty() || inner.size() == CallAssembly.MOST) {
        return List.of();
      }
      JsonNode parameters = use.path("parameters");
      inner.add(
          new Inner(
              name.startsWith(NAMESPACE) ? name.substring(NAMESPACE.length()) : name,
              parameters.isObject() ? parameters.toString() : "{}"));
    }
    return inner;
  }
}
