package dev.leat.models.ollama;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.models.wire.AssistantText;
import dev.leat.models.wire.CallIds;
import dev.leat.models.wire.MediaNotTaken;
import dev.leat.models.wire.WireJson;
import dev.leat.tool.Media;
import java.util.List;

/** Writes a conversation as {@code messages}. Made for one request. */
final class MessagesWriter {
  private final ArrayNode out;

  /** What calls of the last assistant message are called on the wire. */
  private CallIds ids = CallIds.NONE;

  MessagesWriter(ArrayNode out) {
    this.out = out;
  }

  void write(List<Message> messages) {
    int lastUser = -1;
    for (int i = 0; i < messages.size(); i++) {
      lastUser = messages.get(i) instanceof Message.User ? i : lastUser;
    }
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      if (message instanceof Message.Instructions instructions) {
        out.addObject().put("role", "system").put("content", instructions.text());
      } else if (message instanceof Message.User user) {
        user(user);
      } else if (message instanceof Message.Assistant assistant) {
        assistant(assistant, i > lastUser);
      } else if (message instanceof Message.ToolResults results) {
        results.answers().forEach(this::answer);
      }
    }
  }

  private void user(Message.User user) {
    ObjectNode node = out.addObject().put("role", "user").put("content", user.text());
    for (Part part : user.parts()) {
      if (part instanceof Part.Image image) {
        node.withArray("images").add(bytes(image.media()));
      } else if (part instanceof Part.File file) {
        throw MediaNotTaken.of(
            "Ollama takes images and no files", file.media(), "give the file as text");
      }
    }
  }

  private static String bytes(Media media) {
    return media
        .base64()
        .orElseThrow(
            () ->
                MediaNotTaken.of(
                    "Ollama takes an image's bytes and fetches nothing",
                    media,
                    "give the bytes with Media.of"));
  }

  /** Thoughts go back as long as the user has not spoken again: models need them between calls. */
  private void assistant(Message.Assistant message, boolean sinceUser) {
    String text = AssistantText.of(message);
    List<ToolCall> calls = message.calls();
    if (text.isEmpty() && calls.isEmpty()) {
      return; // cut short before its first word
    }
    ObjectNode node = out.addObject().put("role", "assistant").put("content", text);
    String thoughts = AssistantText.thoughts(message);
    if (sinceUser && !thoughts.isEmpty()) {
      node.put("thinking", thoughts);
    }
    if (!calls.isEmpty()) {
      ids = CallIds.of(calls);
      ArrayNode list = node.putArray("tool_calls");
      for (int i = 0; i < calls.size(); i++) {
        call(list.addObject(), calls.get(i), i);
      }
    }
  }

  private void call(ObjectNode node, ToolCall call, int index) {
    node.put("id", ids.of(call));
    node.putObject("function")
        .put("index", index)
        .put("name", call.name())
        .set("arguments", arguments(call));
  }

  /** The server takes an object alone; what the model wrote wrong, the result tells it. */
  private static JsonNode arguments(ToolCall call) {
    try {
      JsonNode tree = WireJson.MAPPER.readTree(call.arguments());
      if (tree.isObject() && WireJson.isObject(call.arguments())) {
        return tree;
      }
    } catch (JsonProcessingException e) {
      // told by the result
    }
    return JsonNodeFactory.instance.objectNode();
  }

  private void answer(Message.Answer answer) {
    out.addObject()
        .put("role", "tool")
        .put("tool_name", answer.name())
        .put("content", answer.text())
        .put("tool_call_id", ids.of(answer));
  }
}
