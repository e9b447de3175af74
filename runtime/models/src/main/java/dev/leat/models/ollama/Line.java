package dev.leat.models.ollama;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Usage;
import org.jspecify.annotations.Nullable;

/** What one line, or a whole answer, holds. Filled by {@link LineReader}. */
final class Line {
  @Nullable String text;
  @Nullable String thinking;

  /** Whole calls. */
  @Nullable JsonNode calls;

  /** Whether it is the last one. */
  boolean done;

  @Nullable String doneReason;
  @Nullable Usage usage;

  /** What the server reports as an error. */
  @Nullable JsonNode error;

  /** Whether anything of it is known at all. */
  boolean known;
}
