package dev.leat.server.sse;

import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.json.JsonWriter;
import java.util.List;

/** The messages of a conversation as its owner sees them: text, and the rest where granted. */
final class MessageFrames {
  private MessageFrames() {}

  static void write(JsonWriter out, List<Message> messages, boolean trace) {
    out.beginArray();
    for (Message message : messages) {
      if (!isShown(message, trace)) {
        continue;
      }
      if (message instanceof Message.User user) {
        out.beginObject().name("role").value("user");
        out.name("text").value(user.text()).endObject();
      } else if (message instanceof Message.Assistant said) {
        assistant(out, said, trace);
      } else if (message instanceof Message.ToolResults results) {
        results(out, results);
      }
    }
    out.endArray();
  }

  /** How many of the messages are written. */
  static long count(List<Message> messages, boolean trace) {
    return messages.stream().filter(message -> isShown(message, trace)).count();
  }

  private static boolean isShown(Message message, boolean trace) {
    if (message instanceof Message.Assistant said) {
      return trace || !said.text().isEmpty();
    }
    return message instanceof Message.User || (trace && message instanceof Message.ToolResults);
  }

  private static void assistant(JsonWriter out, Message.Assistant said, boolean trace) {
    out.beginObject().name("role").value("assistant");
    out.name("text").value(said.text());
    if (said.interrupted()) {
      out.name("interrupted").value(true);
    }
    if (trace) {
      reasoning(out, said);
      calls(out, said.calls());
    }
    out.endObject();
  }

  private static void reasoning(JsonWriter out, Message.Assistant said) {
    StringBuilder thought = new StringBuilder();
    for (Part part : said.parts()) {
      if (part instanceof Part.Reasoning reasoning) {
        thought.append(reasoning.text());
      }
    }
    if (!thought.isEmpty()) {
      out.name("reasoning").value(thought.toString());
    }
  }

  private static void calls(JsonWriter out, List<ToolCall> calls) {
    if (calls.isEmpty()) {
      return;
    }
    out.name("calls").beginArray();
    for (ToolCall call : calls) {
      out.beginObject().name("call").value(call.id());
      out.name("tool").value(call.name());
      out.name("arguments").value(call.arguments()).endObject();
    }
    out.endArray();
  }

  private static void results(JsonWriter out, Message.ToolResults results) {
    out.beginObject().name("role").value("tool").name("results").beginArray();
    for (Message.Answer answer : results.answers()) {
      out.beginObject().name("call").value(answer.callId());
      out.name("tool").value(answer.name());
      out.name("text").value(answer.text());
      out.name("error").value(answer.error()).endObject();
    }
    out.endArray().endObject();
  }
}
