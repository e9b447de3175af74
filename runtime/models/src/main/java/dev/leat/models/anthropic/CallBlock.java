package dev.leat.models.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Delta;
import java.util.Set;
import java.util.function.Consumer;

/** A call of one of our tools. */
final class CallBlock extends OpenBlock {
  private static final Set<String> PLAIN = Set.of("type", "id", "name", "input");

  private final Calls calls;

  /** The call's number in the answer. */
  private int number;

  CallBlock(ObjectNode block, Calls calls, Consumer<Delta> sink) {
    super(block, sink);
    this.calls = calls;
  }

  @Override
  boolean begin() {
    number = calls.begin(block.path("id").asText(""), block.path("name").asText(""));
    if (hasMoreThan(PLAIN)) {
      tell(state("call", block.deepCopy().without(PLAIN)));
    }
    return true;
  }

  @Override
  boolean take(JsonNode delta) {
    calls.add(number, delta.path("partial_json").asText(""));
    return true;
  }

  /** Calls that a program of the model makes come with their whole input at the beginning. */
  @Override
  void end() {
    JsonNode input = block.path("input");
    if (calls.isEmpty(number) && input.isObject() && !input.isEmpty()) {
      calls.add(number, input.toString());
    }
  }
}
