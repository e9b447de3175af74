package dev.leat.models.dashscope;

import com.fasterxml.jackson.databind.node.ArrayNode;
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
  private final boolean lists;
  private final ArrayNode out;

  /** What calls of the last assistant message are called on the wire. */
  private CallIds ids = CallIds.NONE;

  MessagesWriter(DashScopeEndpoint place, ArrayNode out) {
    this.lists = place == DashScopeEndpoint.MULTIMODAL;
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
        content(out.addObject().put("role", "system"), instructions.text());
      } else if (message instanceof Message.User user) {
        user(out.addObject().put("role", "user"), user);
      } else if (message instanceof Message.Assistant assistant) {
        assistant(assistant, i > lastUser);
      } else if (message instanceof Message.ToolResults results) {
        results.answers().forEach(this::answer);
      }
    }
  }

  private void content(ObjectNode node, String text) {
    if (!lists) {
      node.put("content", text);
      return;
    }
    ArrayNode content = node.putArray("content");
    if (!text.isEmpty()) {
      content.addObject().put("text", text);
    }
  }

  private void user(ObjectNode node, Message.User user) {
    if (user.parts().stream().allMatch(Part.Text.class::isInstance)) {
      content(node, user.text());
      return;
    }
    ArrayNode content = node.putArray("content");
    for (Part part : user.parts()) {
      if (part instanceof Part.Text text) {
        content.addObject().put("text", text.text());
      } else if (part instanceof Part.Image image) {
        media(content, image.media());
      } else if (part instanceof Part.File file) {
        media(content, file.media());
      }
    }
  }

  private void media(ArrayNode content, Media media) {
    String kind = media.mediaType().substring(0, media.mediaType().indexOf('/'));
    if (!lists) {
      throw MediaNotTaken.of(
          "DashScope's text endpoint takes text alone",
          media,
          "set the endpoint to DashScopeEndpoint.MULTIMODAL");
    }
    switch (kind) {
      case "image", "video", "audio" -> content.addObject().put(kind, media.url());
      default ->
          throw MediaNotTaken.of(
              "DashScope takes images, video and audio", media, "give the file as text");
    }
  }

  /** Thoughts go back as long as the user has not spoken again: models need them between calls. */
  private void assistant(Message.Assistant message, boolean sinceUser) {
    String text = AssistantText.of(message);
    List<ToolCall> calls = message.calls();
    if (text.isEmpty() && calls.isEmpty()) {
      return; // cut short before its first word; servers refuse a message of nothing
    }
    ObjectNode node = out.addObject().put("role", "assistant");
    content(node, text);
    String thoughts = AssistantText.thoughts(message);
    if (sinceUser && !thoughts.isEmpty()) {
      node.put("reasoning_content", thoughts);
    }
    if (!calls.isEmpty()) {
      ids = CallIds.of(calls);
      ArrayNode list = node.putArray("tool_calls");
      for (int i = 0; i < calls.size(); i++) {
        call(list.addObject().put("index", i), calls.get(i));
      }
    }
  }

  private void call(ObjectNode node, ToolCall call) {
    node.put("id", ids.of(call)).put("type", "function");
    // A server that parses its history fails on what the model wrote wrong; the result tells it so.
    node.putObject("function")
        .put("name", call.name())
        .put("arguments", WireJson.isObject(call.arguments()) ? call.arguments() : "{}");
  }

  private void answer(Message.Answer answer) {
    ObjectNode node = out.addObject().put("role", "tool");
    content(node, answer.text());
    node.put("tool_call_id", ids.of(answer)).put("name", answer.name());
  }
}
