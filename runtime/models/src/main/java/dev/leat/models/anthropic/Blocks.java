package dev.leat.models.anthropic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.models.wire.MediaNotTaken;
import dev.leat.tool.Media;
import java.nio.charset.StandardCharsets;

/** Writes blocks of content. */
final class Blocks {
  private Blocks() {}

  /** A text; none if it is empty, which is refused. */
  static void text(ArrayNode content, String text) {
    if (!text.isEmpty()) {
      content.addObject().put("type", "text").put("text", text);
    }
  }

  /**
   * An image, a PDF or a text.
   *
   * @throws dev.leat.chat.ChatException if it is anything else
   */
  static void media(ArrayNode content, Media media) {
    boolean text = media.mediaType().startsWith("text/");
    if (!media.isImage() && !text && !media.mediaType().equals("application/pdf")) {
      throw MediaNotTaken.of(
          "Anthropic takes images, PDF and text files", media, "give another file as text");
    }
    ObjectNode block = content.addObject().put("type", media.isImage() ? "image" : "document");
    ObjectNode source = block.putObject("source");
    if (media.address().isPresent()) {
      source.put("type", "url").put("url", media.url());
    } else if (text) {
      byte[] bytes = media.bytes().orElseThrow();
      source.put("type", "text").put("media_type", "text/plain");
      source.put("data", new String(bytes, StandardCharsets.UTF_8));
    } else {
      source.put("type", "base64").put("media_type", media.mediaType());
      source.put("data", media.base64().orElseThrow());
    }
    if (!media.isImage()) {
      media.name().ifPresent(name -> block.put("title", name));
    }
  }
}
