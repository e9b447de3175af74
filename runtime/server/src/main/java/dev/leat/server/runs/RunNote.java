package dev.leat.server.runs;

import dev.leat.json.JsonWriter;
import dev.leat.server.http.JsonBody;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a conversation's last run beside its log: the conversation has the question only
 * once something was answered, and who comes from elsewhere must see it before that.
 *
 * @param run the id by which the owner knows it
 * @param input what was asked in it; null in notes of before it was kept
 * @param from how many messages the conversation had when it began
 */
public record RunNote(String run, @Nullable String input, int from) {
  /** Reads the stored form, or a bare id, which is how it began. */
  static RunNote parse(String line) {
    if (!line.startsWith("{")) {
      return new RunNote(line, null, 0);
    }
    JsonBody note = JsonBody.of(line);
    int from = Math.toIntExact(note.optionalCount("from").orElse(0L));
    return new RunNote(note.text("run"), note.text("input"), from);
  }

  /** The stored form. */
  String toJson() {
    JsonWriter out = new JsonWriter().beginObject().name("run").value(run);
    return out.name("input").value(input).name("from").value(from).endObject().toString();
  }
}
