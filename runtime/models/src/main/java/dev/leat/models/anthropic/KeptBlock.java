package dev.leat.models.anthropic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Delta;
import dev.leat.models.wire.WireJson;
import java.util.function.Consumer;

/** A thought, a tool that the provider runs itself, or what Leat does not know: kept as it came. */
final class KeptBlock extends OpenBlock {
  /** The input of a provider's own tool, in pieces of JSON. */
  private final StringBuilder input = new StringBuilder();

  KeptBlock(ObjectNode block, Consumer<Delta> sink) {
    super(block, sink);
  }

  @Override
  boolean begin() {
    return think(block.path("thinking").asText("")) || block.size() > 1;
  }

  @Override
  boolean take(JsonNode delta) {
    if (delta.path("type").asText().equals("input_json_delta")) {
      input.append(delta.path("partial_json").asText(""));
    } else {
      growAll(delta);
      think(delta.path("thinking").asText(""));
    }
    return true;
  }

  private boolean think(String thought) {
    if (!thought.isEmpty()) {
      sink.accept(new Delta.Reasoning(thought));
    }
    return !thought.isEmpty();
  }

  @Override
  void end() {
    ObjectNode whole = whole();
    if (!input.isEmpty()) {
      try {
        whole.set("input", WireJson.MAPPER.readTree(input.toString()));
      } catch (JsonProcessingException e) {
        return; // cut off, and no use to anybody
      }
    }
    tell(state("block", whole));
  }
}
