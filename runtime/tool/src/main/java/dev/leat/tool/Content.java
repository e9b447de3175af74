package dev.leat.tool;

import java.util.Objects;

/** A part of a tool's result. */
public sealed interface Content {
  /** What a model that reads only text is given. */
  String asText();

  /**
   * Text for the model.
   *
   * @param text the text, as it is
   */
  record Text(String text) implements Content {
    /** Refuses null. */
    public Text {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String asText() {
      return text;
    }
  }

  /**
   * A value as JSON.
   *
   * @param json one JSON document
   */
  record Json(String json) implements Content {
    /** Refuses null. */
    public Json {
      Objects.requireNonNull(json, "json");
    }

    @Override
    public String asText() {
      return json;
    }
  }

  /** An image, for models that see. */
  record Image(Media media) implements Content {
    /** Refuses what is no image. */
    public Image {
      if (!media.isImage()) {
        throw new IllegalArgumentException(
            "an image has a media type like image/png. Found: "
                + media.mediaType()
                + ". Fix: give it as a file.");
      }
    }

    @Override
    public String asText() {
      return media.asText();
    }
  }

  /** A file, for models that read its kind. */
  record File(Media media) implements Content {
    /** Refuses null. */
    public File {
      Objects.requireNonNull(media, "media");
    }

    @Override
    public String asText() {
      return media.asText();
    }
  }
}
