package dev.leat.models.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code tool_calls} as it came; what is empty or null on the wire is null here.
 *
 * @param arguments a piece of JSON text; an object on the wire is written out
 * @param extra {@code extra_content}, which the provider wants back
 */
public record CallPiece(
    @Nullable Integer index,
    @Nullable String id,
    @Nullable String name,
    @Nullable String arguments,
    @Nullable JsonNode extra) {

  /** Reads an entry of {@code tool_calls}, or the whole of the old {@code function_call}. */
  public static CallPiece of(JsonNode entry) {
    JsonNode function = entry.path("function").isObject() ? entry.get("function") : entry;
    JsonNode index = entry.path("index");
    JsonNode extra = entry.path("extra_content");
    return new CallPiece(
        index.canConvertToInt() ? Integer.valueOf(index.asInt()) : null,
        text(entry.path("id")),
        text(function.path("name")),
        arguments(function.path("arguments")),
        extra.isObject() ? extra : null);
  }

  private static @Nullable String text(JsonNode value) {
    return value.isTextual() && !value.asText().isEmpty() ? value.asText() : null;
  }

  private static @Nullable String arguments(JsonNode value) {
    return value.isContainerNode() ? value.toString() : text(value);
  }
}
