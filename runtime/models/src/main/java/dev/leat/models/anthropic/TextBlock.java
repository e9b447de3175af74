package dev.leat.models.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Delta;
import java.util.Set;
import java.util.function.Consumer;

/** A text, perhaps with citations. */
final class TextBlock extends OpenBlock {
  private static final Set<String> PLAIN = Set.of("type", "text");

  TextBlock(ObjectNode block, Consumer<Delta> sink) {
    super(block, sink);
  }

  @Override
  boolean begin() {
    return say(block.path("text").asText(""));
  }

  @Override
  boolean take(JsonNode delta) {
    if (delta.path("type").asText().equals("citations_delta")) {
      JsonNode known = block.path("citations");
      (known.isArray() ? block.withArray("/citations") : block.putArray("citations"))
          .add(delta.path("citation"));
      return true;
    }
    growAll(delta);
    return say(delta.path("text").asText(""));
  }

  private boolean say(String text) {
    if (!text.isEmpty()) {
      sink.accept(new Delta.Text(text));
    }
    return !text.isEmpty();
  }

  @Override
  void end() {
    ObjectNode whole = whole();
    boolean plain = !hasMoreThan(PLAIN) && whole.path("citations").isEmpty();
    if (!plain) {
      tell(state("block", whole).put("text", whole.path("text").asText("").length()));
    }
  }
}
