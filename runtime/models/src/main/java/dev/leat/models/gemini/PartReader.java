package dev.leat.models.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of one answer. A part is kept as state if it has a signature or is of a kind that
 * Leat does not know; plain text and plain calls need none. Calls end with the answer.
 */
final class PartReader {
  /** More calls in one answer are no plan but a fault. */
  private static final int MOST = 128;

  private static final Set<String> PLAIN = Set.of("text", "thought");

  private final Consumer<Delta> sink;

  /** How many calls were started. */
  private int started;

  /** The arguments of the call being written; null if none is. */
  private @Nullable PartialArguments open;

  PartReader(Consumer<Delta> sink) {
    this.sink = sink;
  }

  /** Takes a part; true if it was content. */
  boolean take(JsonNode part) {
    if (part.path("functionCall").isObject()) {
      call((ObjectNode) part);
      return true;
    }
    close();
    if (part.path("text").isTextual()) {
      return text(part);
    }
    if (part.isObject() && !part.isEmpty()) {
      keep(part, 0);
    }
    return !part.isEmpty();
  }

  private boolean text(JsonNode part) {
    String text = part.get("text").asText();
    boolean thought = part.path("thought").asBoolean();
    if (!text.isEmpty()) {
      sink.accept(thought ? new Delta.Reasoning(text) : new Delta.Text(text));
    }
    boolean plain = part.properties().stream().allMatch(field -> PLAIN.contains(field.getKey()));
    if (!plain) {
      keep(part, thought ? 0 : text.length());
    }
    return !text.isEmpty() || !plain;
  }

  /** Keeps a part as it came, in place of the last characters of the text before it. */
  private void keep(JsonNode part, int characters) {
    ObjectNode state = JsonNodeFactory.instance.objectNode();
    state.set("part", part);
    if (characters > 0) {
      state.put("text", characters);
    }
    sink.accept(new Delta.ProviderState(GeminiWire.NAME, state.toString()));
  }

  private void call(ObjectNode part) {
    JsonNode function = part.get("functionCall");
    String name = function.path("name").asText("");
    if (!name.isEmpty()) {
      close();
      start(name, function.path("id").asText(null));
    }
    ObjectNode beside = part.deepCopy();
    beside.remove("functionCall");
    if (!beside.isEmpty() && started > 0) {
      ObjectNode state = JsonNodeFactory.instance.objectNode();
      state.set("call", beside);
      sink.accept(new Delta.ProviderState(GeminiWire.NAME, state.toString()));
    }
    PartialArguments arguments = open;
    if (arguments == null) {
      return; // the end of a call that has ended
    }
    if (function.path("args").isObject()) {
      arguments.replace((ObjectNode) function.get("args"));
    }
    function.path("partialArgs").forEach(arguments::add);
    if (!function.path("willContinue").asBoolean()) {
      close();
    }
  }

  private void start(String name, @Nullable String id) {
    if (started == MOST) {
      throw new ChatException(
          ChatException.Kind.TOO_LARGE, "The answer has more than " + MOST + " tool calls.");
    }
    sink.accept(new Delta.CallStart(started++, id == null || id.isEmpty() ? null : id, name));
    open = new PartialArguments();
  }

  /** The arguments of the open call are whole as far as the model is concerned. */
  private void close() {
    if (open != null) {
      sink.accept(new Delta.ArgumentsDelta(started - 1, open.toString()));
      open = null;
    }
  }

  boolean hasCalls() {
    return started > 0;
  }

  /**
   * Ends all calls. Those that come in one part are whole, and so are all but the one that is being
   * written when the answer is cut off.
   *
   * @param cutOff whether the answer was cut off rather than finished
   */
  void end(boolean cutOff) {
    PartialArguments cut = cutOff ? open : null;
    close();
    for (int call = 0; call < started; call++) {
      if (cut != null && call == started - 1) {
        String reason =
            "The answer was cut off inside this call; its arguments are incomplete and nothing was"
                + " run.";
        sink.accept(new Delta.MalformedCall(call, cut.toString(), reason, true));
      } else {
        sink.accept(new Delta.CallEnd(call));
      }
    }
  }
}
