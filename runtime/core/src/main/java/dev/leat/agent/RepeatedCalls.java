package dev.leat.agent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Message;
import dev.leat.chat.ToolCall;
import dev.leat.json.JsonWriter;
import dev.leat.stored.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notices a model that goes round in circles: calls that were made before with the same arguments
 * and came to the same. Anything new that comes of a call starts the counting anew. Failing calls
 * are for {@link Repairs}. It belongs to the thread that pulls the run.
 */
final class RepeatedCalls {
  /**
   * What a call came to when it was made last, and in how many turns since something new.
   *
   * @param result SHA-256 of what the model was told
   */
  private record Known(String result, int turns) {}

  /** By tool and arguments; as many as the run may make calls. */
  private final Map<String, Known> known = new LinkedHashMap<>();

  /** Whether nothing new is to be expected of the calls and one of them is one too many. */
  boolean exhausted(List<ToolCall> calls, int limit) {
    int most = 0;
    for (ToolCall call : calls) {
      Known before = known.get(key(call));
      if (before == null) {
        return false;
      }
      most = Math.max(most, before.turns());
    }
    return most >= limit - 1;
  }

  /**
   * Takes in a turn whose calls were answered.
   *
   * @return whether one more such turn would be one too many
   */
  boolean after(Message.Assistant said, Map<String, Message.Answer> answers, int limit) {
    Map<String, String> results = new LinkedHashMap<>();
    for (ToolCall call : said.calls()) {
      Message.Answer answer = Objects.requireNonNull(answers.get(call.id()), "an answer");
      if (!answer.error()) {
        results.put(key(call), Sha256.of(answer.text()));
      }
    }
    if (results.entrySet().stream().anyMatch(this::isNew)) {
      known.replaceAll((call, before) -> new Known(before.result(), 0));
    }
    int most = 0;
    for (Map.Entry<String, String> result : results.entrySet()) {
      int turns = turns(known.get(result.getKey())) + 1;
      known.put(result.getKey(), new Known(result.getValue(), turns));
      most = Math.max(most, turns);
    }
    return most >= limit - 1;
  }

  private boolean isNew(Map.Entry<String, String> result) {
    Known before = known.get(result.getKey());
    return before == null || !before.result().equals(result.getValue());
  }

  private static int turns(@Nullable Known before) {
    return before == null ? 0 : before.turns();
  }

  /** White space in the arguments makes no other call. */
  private static String key(ToolCall call) {
    return Sha256.of(call.name() + "\n" + new JsonWriter().compact(call.arguments()));
  }

  void write(JsonWriter out) {
    out.beginArray();
    known.forEach(
        (call, before) ->
            out.beginObject()
                .name("call")
                .value(call)
                .name("result")
                .value(before.result())
                .name("turns")
                .value(before.turns())
                .endObject());
    out.endArray();
  }

  void restore(JsonNode in) {
    for (JsonNode each : in) {
      known.put(
          each.path("call").asText(),
          new Known(each.path("result").asText(), each.path("turns").asInt()));
    }
  }
}
