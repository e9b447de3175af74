package dev.leat.models.openai;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.models.wire.EventParser;
import dev.leat.models.wire.Usages;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of a chunk or of a whole answer. What comes with every token is read without a
 * tree; the rest is rare enough for one. Fields may stand in any order, be null, or be missing.
 */
final class ChunkReader {
  private final EventParser in = EventParser.create();

  /**
   * Reads {@code json[0, length)}.
   *
   * @return null if it is JSON but no object
   * @throws IOException if it is no JSON
   */
  @Nullable Chunk read(byte[] json, int length) throws IOException {
    in.begin(json, length);
    if (in.nextToken() != JsonToken.START_OBJECT) {
      in.skipChildren();
      return null;
    }
    Chunk chunk = new Chunk();
    readRoot(in, chunk);
    return in.nextToken() == null ? chunk : null;
  }

  private static void readRoot(JsonParser in, Chunk chunk) throws IOException {
    ObjectNode bare = null;
    boolean choices = false;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "choices" -> {
          choices = true;
          readChoices(in, chunk);
        }
        case "usage" -> readUsage(in, chunk);
        case "error" -> readError(in, chunk);
        case "x_groq" -> readGroq(in, chunk);
        case "message", "code", "type" -> {
          bare = bare == null ? JsonNodeFactory.instance.objectNode() : bare;
          bare.set(field, in.readValueAsTree());
        }
        default -> in.skipChildren();
      }
    }
    // Errors of DashScope and of older vLLM are the object itself.
    if (!choices && chunk.error == null && bare != null && bare.path("message").isTextual()) {
      chunk.error = bare;
    }
  }

  private static void readUsage(JsonParser in, Chunk chunk) throws IOException {
    if (in.currentToken() == JsonToken.START_OBJECT) {
      chunk.usage = Usages.of(in.readValueAsTree());
    } else {
      in.skipChildren();
    }
  }

  private static void readError(JsonParser in, Chunk chunk) throws IOException {
    JsonNode error = in.readValueAsTree();
    boolean real = error.isContainerNode() ? !error.isEmpty() : !error.asText("").isEmpty();
    if (real && !error.isNull() && !error.isBoolean()) {
      chunk.error = error;
    }
  }

  private static void readGroq(JsonParser in, Chunk chunk) throws IOException {
    JsonNode own = in.readValueAsTree();
    if (chunk.usage == null) {
      chunk.usage = Usages.of(own.path("usage"));
    }
    if (own.path("error").isTextual()) {
      chunk.error = own.get("error");
    }
  }

  private static void readChoices(JsonParser in, Chunk chunk) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      in.skipChildren();
      return;
    }
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (in.currentToken() == JsonToken.START_OBJECT) {
        readChoice(in, chunk);
      } else {
        in.skipChildren();
      }
    }
  }

  /** Reads a choice, whose index may come last, and keeps it if it is the first one. */
  private static void readChoice(JsonParser in, Chunk into) throws IOException {
    Chunk choice = new Chunk();
    int index = 0;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      JsonToken value = in.nextToken();
      switch (field) {
        case "index" -> index = value == JsonToken.VALUE_NUMBER_INT ? in.getValueAsInt() : 0;
        case "delta" -> choice.delta = SaidReader.read(in);
        case "message" -> choice.message = SaidReader.read(in);
        case "finish_reason" -> choice.finishReason = SaidReader.text(in);
        case "usage" -> readUsage(in, choice);
        case "error" -> readError(in, choice);
        default -> in.skipChildren();
      }
    }
    if (index == 0) {
      keep(choice, into);
    }
  }

  private static void keep(Chunk choice, Chunk into) {
    into.choice = true;
    into.delta = choice.delta;
    into.message = choice.message;
    into.finishReason = choice.finishReason;
    into.usage = into.usage == null ? choice.usage : into.usage;
    into.error = into.error == null ? choice.error : into.error;
  }
}
