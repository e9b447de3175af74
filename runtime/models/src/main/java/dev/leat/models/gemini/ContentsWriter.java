package dev.leat.models.gemini;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.tool.Media;
import java.util.List;

/**
 * Writes a conversation as {@code contents}. All results of one answer's calls are one content, in
 * which nothing else stands. Made for one request.
 */
final class ContentsWriter {
  private final String model;
  private final ArrayNode contents = JsonNodeFactory.instance.arrayNode();
  private final StringBuilder instructions = new StringBuilder();

  ContentsWriter(String model) {
    this.model = model;
  }

  void write(List<Message> conversation) {
    for (Message message : conversation) {
      if (message instanceof Message.Instructions said) {
        instructions.append(instructions.isEmpty() ? "" : "\n\n").append(said.text());
      } else if (message instanceof Message.User user) {
        user(user);
      } else if (message instanceof Message.Assistant said) {
        ArrayNode parts = new SaidWriter(isStrictAboutSignatures()).write(said.parts());
        if (!parts.isEmpty()) { // cut short before its first word
          contents.addObject().put("role", "model").set("parts", parts);
        }
      } else if (message instanceof Message.ToolResults results) {
        ArrayNode parts = content("user");
        results.answers().forEach(answer -> result(parts, answer));
      }
    }
  }

  /** Models before the third generation sign nothing that they insist on. */
  private boolean isStrictAboutSignatures() {
    return !model.contains("gemini-1") && !model.contains("gemini-2");
  }

  /** All instructions, which the protocol has apart from the contents. */
  String instructions() {
    return instructions.toString();
  }

  ArrayNode written() {
    return contents;
  }

  private ArrayNode content(String role) {
    return contents.addObject().put("role", role).putArray("parts");
  }

  private void user(Message.User user) {
    ArrayNode parts = content("user");
    for (Part part : user.parts()) {
      if (part instanceof Part.Text text) {
        parts.addObject().put("text", text.text());
      } else if (part instanceof Part.Image image) {
        media(parts.addObject(), image.media());
      } else if (part instanceof Part.File file) {
        media(parts.addObject(), file.media());
      }
    }
  }

  private static void media(ObjectNode part, Media media) {
    boolean known = !media.mediaType().endsWith("*");
    ObjectNode data =
        media.address().isPresent()
            ? part.putObject("fileData").put("fileUri", media.url())
            : part.putObject("inlineData").put("data", media.base64().orElseThrow());
    if (known) {
      data.put("mimeType", media.mediaType());
    }
  }

  private void result(ArrayNode parts, Message.Answer answer) {
    ObjectNode response = parts.addObject().putObject("functionResponse");
    if (answer.providerId() != null) {
      response.put("id", answer.providerId());
    }
    response.put("name", answer.name());
    response.putObject("response").put(answer.error() ? "error" : "output", answer.text());
    if (!answer.media().isEmpty() && isStrictAboutSignatures()) {
      // The third generation sees what a result carries; those before it are told in words.
      ArrayNode inner = response.putArray("parts");
      answer.media().forEach(each -> media(inner.addObject(), each));
    }
  }
}
