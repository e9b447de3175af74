package dev.leat.testing;

import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Usage;
import dev.leat.json.JsonWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The JSON of OpenAI's chat completions, as streamed: one object for each delta. */
final class ChatChunks {
  /** When the made-up completions were created: fixed, so that a stream is the same every time. */
  static final long CREATED = 1_700_000_000L;

  static final String ID = "chatcmpl-scripted";
  static final String MODEL = "scripted";

  private ChatChunks() {}

  /** The event that says a delta; null if the protocol says it by saying nothing. */
  static @Nullable String of(Delta delta) {
    if (delta instanceof Delta.Text text) {
      return chunk(out -> out.name("content").value(text.text()));
    }
    if (delta instanceof Delta.Reasoning reasoning) {
      return chunk(out -> out.name("reasoning_content").value(reasoning.text()));
    }
    if (delta instanceof Delta.CallStart start) {
      return chunk(out -> callStart(out, start));
    }
    if (delta instanceof Delta.ArgumentsDelta piece) {
      return chunk(out -> arguments(out, piece));
    }
    if (delta instanceof Delta.Finish finish) {
      return chunk(out -> {}, reason(finish));
    }
    if (delta instanceof Usage usage) {
      return usageChunk(usage);
    }
    if (delta instanceof Delta.Unknown event) {
      return event.json();
    }
    return null;
  }

  /**
   * Refuses a turn that the protocol cannot say.
   *
   * @throws IllegalArgumentException if it has such a delta
   */
  static void requireSayable(ScriptedTurn turn) {
    for (Step step : turn.steps()) {
      if (step instanceof Step.Deliver sent
          && (sent.delta() instanceof Delta.MalformedCall
              || sent.delta() instanceof Delta.ProviderState)) {
        throw new IllegalArgumentException("chat completions cannot say " + sent.delta());
      }
    }
  }

  /** An error as OpenAI writes it, in a body or inside a stream. */
  static String error(String message) {
    return new JsonWriter()
        .beginObject()
        .name("error")
        .beginObject()
        .name("message")
        .value(message)
        .name("type")
        .value("server_error")
        .name("code")
        .nullValue()
        .endObject()
        .endObject()
        .toString();
  }

  /** The provider's word for a reason. */
  static String reason(Delta.Finish finish) {
    String word = finish.providerReason();
    return word != null ? word : reason(finish.reason());
  }

  private static String reason(FinishReason reason) {
    return switch (reason) {
      case STOP -> "stop";
      case TOOL_CALLS -> "tool_calls";
      case LENGTH -> "length";
      case CONTENT_FILTER -> "content_filter";
      case PAUSED -> "paused";
      case OTHER -> "other";
    };
  }

  private static void callStart(JsonWriter out, Delta.CallStart start) {
    out.name("tool_calls").beginArray().beginObject().name("index").value(start.call());
    if (start.providerId() != null) {
      out.name("id").value(start.providerId());
    }
    out.name("type").value("function").name("function").beginObject();
    out.name("name").value(start.name()).name("arguments").value("");
    out.endObject().endObject().endArray();
  }

  private static void arguments(JsonWriter out, Delta.ArgumentsDelta piece) {
    out.name("tool_calls").beginArray().beginObject().name("index").value(piece.call());
    out.name("function").beginObject().name("arguments").value(piece.json());
    out.endObject().endObject().endArray();
  }

  private static String chunk(Consumer<JsonWriter> delta) {
    return chunk(delta, null);
  }

  private static String chunk(Consumer<JsonWriter> delta, @Nullable String finishReason) {
    JsonWriter out = new JsonWriter().beginObject();
    head(out, "chat.completion.chunk");
    out.name("choices").beginArray().beginObject().name("index").value(0);
    out.name("delta").beginObject();
    delta.accept(out);
    out.endObject().name("finish_reason").value(finishReason);
    return out.endObject().endArray().endObject().toString();
  }

  private static String usageChunk(Usage usage) {
    JsonWriter out = new JsonWriter().beginObject();
    head(out, "chat.completion.chunk");
    out.name("choices").beginArray().endArray();
    usage(out, usage);
    return out.endObject().toString();
  }

  static void head(JsonWriter out, String object) {
    out.name("id").value(ID).name("object").value(object);
    out.name("created").value(CREATED).name("model").value(MODEL);
  }

  static void usage(JsonWriter out, Usage usage) {
    out.name("usage").beginObject();
    out.name("prompt_tokens").value(usage.inputTokens());
    out.name("completion_tokens").value(usage.outputTokens());
    out.name("total_tokens").value(usage.totalTokens());
    out.name("prompt_tokens_details").beginObject();
    out.name("cached_tokens").value(usage.cachedInputTokens()).endObject();
    out.name("completion_tokens_details").beginObject();
    out.name("reasoning_tokens").value(usage.reasoningTokens()).endObject();
    out.endObject();
  }
}
