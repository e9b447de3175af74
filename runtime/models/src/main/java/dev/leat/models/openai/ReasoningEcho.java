package dev.leat.models.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.leat.chat.Delta;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers the reasoning that the provider wants back, and tells it where the reasoning ended. */
final class ReasoningEcho {
  private final OpenAiDialect dialect;
  private final Consumer<Delta> sink;

  /** Reasoning since it was last told. */
  private final StringBuilder text = new StringBuilder();

  private @Nullable ArrayNode details;

  ReasoningEcho(OpenAiDialect dialect, Consumer<Delta> sink) {
    this.dialect = dialect;
    this.sink = sink;
  }

  void take(String reasoning, @Nullable JsonNode more) {
    if (dialect.traits.echoReasoning == EchoReasoning.NEVER) {
      return;
    }
    text.append(reasoning);
    if (more != null && more.isArray()) {
      details = details == null ? JsonNodeFactory.instance.arrayNode() : details;
      details.addAll((ArrayNode) more);
    }
  }

  /** Something else than reasoning comes. */
  void tell() {
    if (details != null) {
      // The details hold the text too, and signatures with it.
      sink.accept(ProviderStates.ofMessage(dialect, "reasoning_details", details));
    } else if (!text.isEmpty()) {
      JsonNode value = JsonNodeFactory.instance.textNode(text.toString());
      sink.accept(ProviderStates.ofMessage(dialect, dialect.traits.reasoningField, value));
    }
    details = null;
    text.setLength(0);
  }
}
