package dev.leat.agent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.json.JsonWriter;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often in a row the model's calls fail, for each way of failing by itself. It belongs
 * to the thread that pulls the run.
 */
final class Repairs {
  private final Map<CallFailure, Integer> inARow = new EnumMap<>(CallFailure.class);

  /**
   * Counts a turn that had calls.
   *
   * @param failures the ways in which its calls failed, each with the last error
   * @param anySucceeded whether a call succeeded, which sets all counts back
   * @return how the run ends; null if the model may try again
   */
  @Nullable Ending after(Map<CallFailure, String> failures, boolean anySucceeded, int allowed) {
    if (anySucceeded) {
      inARow.clear();
      return null;
    }
    for (Map.Entry<CallFailure, String> failure : failures.entrySet()) {
      int times = inARow.merge(failure.getKey(), 1, Integer::sum);
      if (times > allowed) {
        return exceeded(failure.getKey(), times, allowed, failure.getValue());
      }
    }
    return null;
  }

  private static Ending exceeded(CallFailure kind, int times, int allowed, String last) {
    String message =
        "the model's calls "
            + kind.calls()
            + ", "
            + times
            + " turns in a row; it may try again "
            + allowed
            + " times. The last one: "
            + Answers.clip(last, 300);
    return Ending.failed("tools:repeated_failure", message, null);
  }

  void write(JsonWriter out) {
    out.beginObject();
    inARow.forEach((kind, times) -> out.name(kind.stored()).value(times));
    out.endObject();
  }

  void restore(JsonNode in) {
    in.properties()
        .forEach(
            count -> inARow.put(CallFailure.ofStored(count.getKey()), count.getValue().asInt()));
  }
}
