package dev.leat.models.ollama;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Delta;
import dev.leat.models.wire.ArgumentsText;
import dev.leat.models.wire.CallAssembly;
import java.util.function.Consumer;

/**
 * The calls of one answer, each of which comes whole: equal ids or indexes make none of two one.
 * Their ends are told with the answer's, for until then it may fail.
 */
final class WholeCalls {
  private final Consumer<Delta> sink;

  /** How many were started. */
  private int started;

  /** Whether one was no call. */
  private boolean malformed;

  WholeCalls(Consumer<Delta> sink) {
    this.sink = sink;
  }

  void take(JsonNode list) {
    for (JsonNode call : list) {
      take(call, call.path("function").isObject() ? call.get("function") : call);
    }
  }

  private void take(JsonNode call, JsonNode function) {
    String name = function.path("name").asText("");
    String arguments = arguments(function.path("arguments"));
    if (name.isEmpty()) {
      malformed = true;
      String reason = "The call has no tool name; nothing was run.";
      sink.accept(new Delta.MalformedCall(-1, call.toString(), reason, false));
      return;
    }
    if (started == CallAssembly.MOST) {
      throw CallAssembly.tooMany();
    }
    String id = call.path("id").asText("");
    sink.accept(new Delta.CallStart(started, id.isEmpty() ? null : id, name));
    sink.accept(new Delta.ArgumentsDelta(started, arguments));
    started++;
  }

  /** The arguments are an object; some servers write its text. */
  private static String arguments(JsonNode value) {
    String text = value.isTextual() ? value.asText() : value.toString();
    boolean none = value.isMissingNode() || value.isNull() || text.isBlank();
    if (text.length() > ArgumentsText.LIMIT) {
      throw ArgumentsText.tooLong();
    }
    return none ? "{}" : text;
  }

  /** The answer is complete. */
  void end() {
    for (int call = 0; call < started; call++) {
      sink.accept(new Delta.CallEnd(call));
    }
  }

  /** Whether there were calls, well-formed or not. */
  boolean hasEnded() {
    return started > 0 || malformed;
  }
}
