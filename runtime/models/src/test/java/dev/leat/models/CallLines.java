package dev.leat.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leat.chat.Delta;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Calls as lines of id, name and arguments, in which cut arguments are marked. */
final class CallLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CallLines() {}

  /** Those that the corpus expects, which has cut arguments as text. */
  static List<String> of(JsonNode expected) {
    List<String> calls = new ArrayList<>();
    for (JsonNode call : expected.path("tool_calls")) {
      JsonNode arguments = call.path("arguments");
      String text = arguments.isTextual() ? "cut " + arguments.asText() : arguments.toString();
      calls.add(call.path("id").asText("null") + " " + call.path("name").asText() + " " + text);
    }
    return calls;
  }

  static List<String> of(Replay.Outcome outcome) {
    Map<Integer, String> heads = new TreeMap<>();
    Map<Integer, StringBuilder> arguments = new TreeMap<>();
    List<String> calls = new ArrayList<>();
    for (Delta delta : outcome.deltas()) {
      if (delta instanceof Delta.CallStart start) {
        heads.put(start.call(), start.providerId() + " " + start.name() + " ");
        arguments.put(start.call(), new StringBuilder());
      } else if (delta instanceof Delta.ArgumentsDelta more) {
        arguments.getOrDefault(more.call(), new StringBuilder()).append(more.json());
      } else if (delta instanceof Delta.CallEnd end) {
        calls.add(heads.get(end.call()) + tree(String.valueOf(arguments.get(end.call()))));
      } else if (delta instanceof Delta.MalformedCall bad) {
        calls.add(heads.get(bad.call()) + "cut " + bad.raw());
      }
    }
    return calls;
  }

  private static String tree(String json) {
    try {
      return JSON.readTree(json).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
