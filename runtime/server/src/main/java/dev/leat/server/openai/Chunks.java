package dev.leat.server.openai;

import dev.leat.chat.Usage;
import dev.leat.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The JSON of one completion, whole or in chunks. */
final class Chunks {
  private final String id;
  private final long created;
  private final String model;

  Chunks(String runId, long created, String model) {
    this.id = "chatcmpl-" + runId;
    this.created = created;
    this.model = model;
  }

  /** A chunk with one member of the delta. */
  String delta(String member, String text) {
    return chunk(member, text, null);
  }

  /** The last chunk with a choice. */
  String finish(String reason) {
    return chunk(null, "", reason);
  }

  private String chunk(@Nullable String member, String text, @Nullable String reason) {
    JsonWriter out = head("chat.completion.chunk");
    out.name("choices").beginArray().beginObject().name("index").value(0);
    out.name("delta").beginObject();
    if (member != null) {
      out.name(member).value(text);
    }
    out.endObject().name("finish_reason").value(reason);
    return out.endObject().endArray().endObject().toString();
  }

  /** The chunk that says what it cost. */
  String usage(Usage usage) {
    JsonWriter out = head("chat.completion.chunk").name("choices").beginArray().endArray();
    usage(out, usage);
    return out.endObject().toString();
  }

  /** The whole answer. */
  JsonWriter completion(String text, String reason, Usage usage) {
    JsonWriter out = head("chat.completion");
    out.name("choices").beginArray().beginObject().name("index").value(0);
    out.name("message").beginObject().name("role").value("assistant");
    out.name("content").value(text);
    out.name("refusal").nullValue().endObject();
    out.name("logprobs").nullValue();
    out.name("finish_reason").value(reason).endObject().endArray();
    usage(out, usage);
    return out.endObject();
  }

  private JsonWriter head(String object) {
    JsonWriter out = new JsonWriter().beginObject().name("id").value(id);
    out.name("object").value(object);
    out.name("created").value(created);
    return out.name("model").value(model);
  }

  private static void usage(JsonWriter out, Usage usage) {
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
