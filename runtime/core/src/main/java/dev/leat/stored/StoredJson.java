package dev.leat.stored;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leat.chat.Usage;
import dev.leat.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads stored forms, and writes what several of them have. Safe for all threads. */
public final class StoredJson {
  /** What was written must be read: its bounds are those of the runs, not of a parser. */
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private StoredJson() {}

  /** The tree of a text. */
  public static JsonNode read(String json) throws JsonProcessingException {
    return MAPPER.readTree(json);
  }

  /** A parser at the start of a text. */
  public static JsonParser parser(String json) throws IOException {
    return MAPPER.createParser(json);
  }

  /** A parser at the start of a text in UTF-8. */
  public static JsonParser parser(byte[] json) throws IOException {
    return MAPPER.createParser(json);
  }

  /** A member's text; null if it is not there. */
  public static @Nullable String textOrNull(JsonNode in, String member) {
    return in.hasNonNull(member) ? in.get(member).asText() : null;
  }

  /** Writes the member {@code usage}. */
  public static void usage(JsonWriter out, Usage usage) {
    out.name("usage").beginObject();
    out.name("input").value(usage.inputTokens());
    out.name("output").value(usage.outputTokens());
    out.name("cached_input").value(usage.cachedInputTokens());
    out.name("reasoning").value(usage.reasoningTokens());
    out.endObject();
  }

  /** Reads the member {@code usage}. */
  public static Usage usage(JsonNode data) {
    JsonNode in = data.path("usage");
    return new Usage(
        in.path("input").asLong(),
        in.path("output").asLong(),
        in.path("cached_input").asLong(),
        in.path("reasoning").asLong());
  }
}
