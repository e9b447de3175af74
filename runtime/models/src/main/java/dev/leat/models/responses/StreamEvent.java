package dev.leat.models.responses;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What one event of the stream holds. Filled by {@link StreamEventReader}. */
final class StreamEvent {
  /** The field {@code type}, which decides: some servers name the event itself otherwise. */
  @Nullable String type;

  /** The place of the item among those of the answer; -1 if the event does not say. */
  int outputIndex = -1;

  /** The item's id, which some servers change from event to event. */
  @Nullable String itemId;

  /** The place of the text within its item. */
  int partIndex;

  /** More of a text or of arguments. */
  @Nullable String delta;

  /** The whole text or the whole arguments, as a {@code done} has them. */
  @Nullable String whole;

  @Nullable JsonNode item;
  @Nullable JsonNode response;

  /** What the server reports as an error: an object, or the event itself. */
  @Nullable JsonNode error;
}
