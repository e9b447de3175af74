package dev.leat.models.openai;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.models.wire.MediaNotTaken;
import dev.leat.tool.Media;

/** Writes what a user says: a string, or a list of parts if there is more than text. */
final class UserContent {
  private UserContent() {}

  static void write(Message.User user, ObjectNode message) {
    if (user.parts().stream().allMatch(Part.Text.class::isInstance)) {
      message.put("content", user.text());
      return;
    }
    ArrayNode content = message.putArray("content");
    for (Part part : user.parts()) {
      if (part instanceof Part.Text text) {
        content.addObject().put("type", "text").put("text", text.text());
      } else if (part instanceof Part.Image image) {
        content
            .addObject()
            .put("type", "image_url")
            .putObject("image_url")
            .put("url", image.media().url());
      } else if (part instanceof Part.File file) {
        file(file.media(), content);
      }
    }
  }

  private static void file(Media media, ArrayNode content) {
    if (media.address().isPresent()) {
      throw MediaNotTaken.of(
          "chat completions take a file's bytes, not its address",
          media,
          "give the bytes with Media.of");
    }
    content
        .addObject()
        .put("type", "file")
        .putObject("file")
        .put("filename", media.name().orElse("file"))
        .put("file_data", media.url());
  }
}
