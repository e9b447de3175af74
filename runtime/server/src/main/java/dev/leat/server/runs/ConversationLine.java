package dev.leat.server.runs;

import dev.leat.json.JsonWriter;
import dev.leat.server.http.JsonBody;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A line of an owner's list of conversations: one was made, named or deleted. */
sealed interface ConversationLine {
  /** Does to the list what the line says. */
  void applyTo(Map<String, ConversationEntry> list);

  /** The line's text. */
  String toJson();

  record Made(String id, Instant time) implements ConversationLine {
    @Override
    public void applyTo(Map<String, ConversationEntry> list) {
      list.put(id, new ConversationEntry(id, "", time));
    }

    @Override
    public String toJson() {
      JsonWriter out = new JsonWriter().beginObject().name("made").value(id);
      return out.name("time").value(time.toString()).endObject().toString();
    }
  }

  record Named(String id, String title) implements ConversationLine {
    @Override
    public void applyTo(Map<String, ConversationEntry> list) {
      list.computeIfPresent(id, (same, entry) -> entry.titled(title));
    }

    @Override
    public String toJson() {
      JsonWriter out = new JsonWriter().beginObject().name("named").value(id);
      return out.name("title").value(title).endObject().toString();
    }
  }

  record Deleted(String id) implements ConversationLine {
    @Override
    public void applyTo(Map<String, ConversationEntry> list) {
      list.remove(id);
    }

    @Override
    public String toJson() {
      return new JsonWriter().beginObject().name("deleted").value(id).endObject().toString();
    }
  }

  /** Reads a line. */
  static ConversationLine parse(String json) {
    JsonBody line = JsonBody.of(json);
    Optional<String> made = line.optionalText("made");
    if (made.isPresent()) {
      return new Made(made.get(), Instant.parse(line.text("time")));
    }
    Optional<String> named = line.optionalText("named");
    return named.isPresent()
        ? new Named(named.get(), line.text("title"))
        : new Deleted(line.text("deleted"));
  }
}
