package dev.leat.models.responses;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.models.wire.CallIds;
import dev.leat.models.wire.MediaNotTaken;
import dev.leat.tool.Media;
import java.util.List;

/** Writes a conversation as {@code input}. Made for one request. */
final class InputWriter {
  private final ResponsesDialect dialect;
  private final ArrayNode out;

  /** What calls of the last assistant message are called on the wire. */
  private CallIds ids = CallIds.NONE;

  InputWriter(ResponsesDialect dialect, ArrayNode out) {
    this.dialect = dialect;
    this.out = out;
  }

  void write(List<Message> messages) {
    for (Message message : messages) {
      if (message instanceof Message.Instructions instructions) {
        out.addObject()
            .put("role", dialect.traits.instructionsRole)
            .put("content", instructions.text());
      } else if (message instanceof Message.User user) {
        user(user);
      } else if (message instanceof Message.Assistant assistant) {
        ids = CallIds.of(assistant.calls());
        new AssistantItems(dialect, assistant, ids).writeTo(out);
      } else if (message instanceof Message.ToolResults results) {
        results.answers().forEach(this::answer);
      }
    }
  }

  private void user(Message.User user) {
    ObjectNode node = out.addObject().put("role", "user");
    boolean words = user.parts().stream().allMatch(Part.Text.class::isInstance);
    if (words) {
      node.put("content", user.text());
      return;
    }
    ArrayNode content = node.putArray("content");
    for (Part part : user.parts()) {
      if (part instanceof Part.Text text) {
        text(content, text.text());
      } else if (part instanceof Part.Image image) {
        image(content, image.media());
      } else if (part instanceof Part.File file) {
        file(content, file.media());
      }
    }
  }

  private static void text(ArrayNode content, String text) {
    content.addObject().put("type", "input_text").put("text", text);
  }

  private static void image(ArrayNode content, Media media) {
    content
        .addObject()
        .put("type", "input_image")
        .put("image_url", media.url())
        .put("detail", "auto");
  }

  private void file(ArrayNode content, Media media) {
    if (!dialect.traits.files) {
      throw MediaNotTaken.of(
          dialect.name() + " takes images and no files",
          media,
          "give it as text, or set a dialect that takes files");
    }
    ObjectNode node = content.addObject().put("type", "input_file");
    if (media.address().isPresent()) {
      node.put("file_url", media.url());
    } else {
      node.put("filename", media.name().orElse("file")).put("file_data", media.url());
    }
  }

  private void answer(Message.Answer answer) {
    ObjectNode node =
        out.addObject().put("type", "function_call_output").put("call_id", ids.of(answer));
    List<Media> shown =
        dialect.traits.mediaInResults
            ? answer.media().stream().filter(m -> m.isImage() || dialect.traits.files).toList()
            : List.of();
    if (shown.isEmpty()) {
      node.put("output", answer.text());
      return;
    }
    ArrayNode content = node.putArray("output");
    text(content, answer.text());
    for (Media media : shown) {
      if (media.isImage()) {
        image(content, media);
      } else {
        file(content, media);
      }
    }
  }
}
