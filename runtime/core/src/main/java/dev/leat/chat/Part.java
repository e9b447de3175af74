package dev.leat.chat;

import dev.leat.tool.Media;

/** A part of a message; parts keep the order in which they were written. */
public sealed interface Part {
  /** Text. */
  record Text(String text) implements Part {}

  /** An image that the user shows. */
  record Image(Media media) implements Part {
    /** Refuses what is no image. */
    public Image {
      if (!media.isImage()) {
        throw new IllegalArgumentException(
            "an image has a media type like image/png. Found: "
                + media.mediaType()
                + ". Fix: give it as a file.");
      }
    }
  }

  /** A file that the user gives to read. */
  record File(Media media) implements Part {}

  /** What the model thought. Sent back only where a provider asks for it. */
  record Reasoning(String text) implements Part {}

  /** A tool call; the next message answers it. */
  record Call(ToolCall call) implements Part {}

  /** What was meant as a call and is none, as the model wrote it. */
  record Malformed(String raw) implements Part {}

  /**
   * What a provider wants back at this place; dropped when the history goes to another wire.
   *
   * @param json the provider's own JSON
   */
  record State(String wire, String json) implements Part {}
}
