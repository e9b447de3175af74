package dev.leat.models.anthropic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import java.util.List;

/**
 * Writes a conversation as {@code messages}. Neighbours of one role become one message, as the
 * protocol wants: results of calls and what the user says after them, or an answer and its
 * continuation. Made for one request.
 */
final class MessagesWriter {
  private final ArrayNode messages = JsonNodeFactory.instance.arrayNode();
  private final StringBuilder system = new StringBuilder();
  private final ToolUseIds ids = new ToolUseIds();

  void write(List<Message> conversation) {
    for (Message message : conversation) {
      if (message instanceof Message.Instructions instructions) {
        system.append(system.isEmpty() ? "" : "\n\n").append(instructions.text());
      } else if (message instanceof Message.User user) {
        user(user);
      } else if (message instanceof Message.Assistant said) {
        assistant(said);
      } else if (message instanceof Message.ToolResults results) {
        results(results);
      }
    }
  }

  /** All instructions, which the protocol has apart from the messages. */
  String system() {
    return system.toString();
  }

  ArrayNode written() {
    return messages;
  }

  /** The content of the message to which a role's next block belongs. */
  private ArrayNode content(String role) {
    if (!messages.isEmpty()) {
      ObjectNode last = (ObjectNode) messages.get(messages.size() - 1);
      if (last.path("role").asText().equals(role)) {
        return (ArrayNode) last.get("content");
      }
    }
    return messages.addObject().put("role", role).putArray("content");
  }

  private void user(Message.User user) {
    ArrayNode content = content("user");
    for (Part part : user.parts()) {
      if (part instanceof Part.Text text) {
        Blocks.text(content, text.text());
      } else if (part instanceof Part.Image image) {
        Blocks.media(content, image.media());
      } else if (part instanceof Part.File file) {
        Blocks.media(content, file.media());
      }
    }
  }

  private void assistant(Message.Assistant said) {
    ArrayNode blocks = new SaidWriter(ids).write(said.parts());
    if (!blocks.isEmpty()) { // cut short before its first word; a message of nothing is refused
      content("assistant").addAll(blocks);
    }
  }

  private void results(Message.ToolResults results) {
    ArrayNode content = content("user");
    for (Message.Answer answer : results.answers()) {
      ObjectNode block = content.addObject().put("type", "tool_result");
      block.put("tool_use_id", ids.of(answer.callId(), answer.providerId()));
      if (answer.media().isEmpty()) {
        block.put("content", answer.text());
      } else {
        ArrayNode inner = block.putArray("content");
        Blocks.text(inner, answer.text());
        answer.media().forEach(media -> Blocks.media(inner, media));
      }
      if (answer.error()) {
        block.put("is_error", true);
      }
    }
  }
}
