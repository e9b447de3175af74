package dev.leat.models.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.models.wire.WireJson;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a conversation as {@code messages}. Made for one request. */
final class MessagesWriter {
  private final OpenAiDialect dialect;
  private final ArrayNode out;

  /** What calls of the last assistant message are called on the wire, by Leat's id. */
  private Map<String, String> wireIds = Map.of();

  MessagesWriter(OpenAiDialect dialect, ArrayNode out) {
    this.dialect = dialect;
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
        plain(dialect.traits.instructionsRole, instructions.text());
      } else if (message instanceof Message.User user) {
        UserContent.write(user, out.addObject().put("role", "user"));
      } else if (message instanceof Message.Assistant assistant) {
        assistant(assistant, echoes(i > lastUser));
      } else if (message instanceof Message.ToolResults results) {
        results.answers().forEach(this::answer);
      }
    }
  }

  private void plain(String role, String text) {
    out.addObject().put("role", role).put("content", text);
  }

  private boolean echoes(boolean sinceUser) {
    return switch (dialect.traits.echoReasoning) {
      case NEVER -> false;
      case TOOL_TURNS -> sinceUser;
      case ALWAYS -> true;
    };
  }

  private void assistant(Message.Assistant message, boolean echo) {
    String text = text(message);
    List<ToolCall> calls = message.calls();
    if (text.isEmpty() && calls.isEmpty()) {
      return; // cut short before its first word; servers refuse a message of nothing
    }
    ObjectNode node = out.addObject().put("role", "assistant");
    if (text.isEmpty()) {
      node.putNull("content");
    } else {
      node.put("content", text);
    }
    AssistantStates states = AssistantStates.of(message, dialect);
    states.writeMessage(node, echo);
    if (!calls.isEmpty()) {
      wireIds = wireIds(calls);
      ArrayNode list = node.putArray("tool_calls");
      for (int i = 0; i < calls.size(); i++) {
        call(list.addObject(), calls.get(i), states.extra(calls.get(i).providerId(), i));
      }
    }
  }

  private static String text(Message.Assistant message) {
    StringBuilder text = new StringBuilder();
    for (Part part : message.parts()) {
      if (part instanceof Part.Text piece) {
        text.append(piece.text());
      } else if (part instanceof Part.Malformed malformed) {
        text.append(malformed.raw());
      }
    }
    return text.toString();
  }

  /** The provider's ids where it gave them and they tell the calls of one message apart. */
  private static Map<String, String> wireIds(List<ToolCall> calls) {
    Map<String, String> ids = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (ToolCall call : calls) {
      String id = call.providerId();
      ids.put(call.id(), id != null && !id.isEmpty() && taken.add(id) ? id : call.id());
    }
    return ids;
  }

  private void call(ObjectNode node, ToolCall call, JsonNode extra) {
    node.put("id", wireIds.get(call.id())).put("type", "function");
    // A server that parses its history fails on what the model wrote wrong; the result tells it so.
    node.putObject("function")
        .put("name", call.name())
        .put("arguments", WireJson.isObject(call.arguments()) ? call.arguments() : "{}");
    if (!extra.isMissingNode()) {
      node.set("extra_content", extra);
    }
  }

  private void answer(Message.Answer answer) {
    String known = wireIds.get(answer.callId());
    String id = known != null ? known : answer.providerId();
    out.addObject()
        .put("role", "tool")
        .put("tool_call_id", id != null ? id : answer.callId())
        .put("content", answer.text());
  }
}
