package dev.leat.models;

import dev.leat.chat.Delta;
import dev.leat.chat.Message;
import dev.leat.chat.MessageJson;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an agent makes of an answer, and keeps of it in a conversation that is stored. */
public final class Heard {
  private Heard() {}

  /** The message of these deltas, in the order in which its parts began. */
  public static Message.Assistant message(List<Delta> deltas) {
    List<Part> parts = new ArrayList<>();
    Map<Integer, Integer> calls = new HashMap<>();
    for (Delta delta : deltas) {
      Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (delta instanceof Delta.Text piece) {
        if (last instanceof Part.Text text) {
          parts.set(parts.size() - 1, new Part.Text(text.text() + piece.text()));
        } else {
          parts.add(new Part.Text(piece.text()));
        }
      } else if (delta instanceof Delta.Reasoning piece) {
        if (last instanceof Part.Reasoning text) {
          parts.set(parts.size() - 1, new Part.Reasoning(text.text() + piece.text()));
        } else {
          parts.add(new Part.Reasoning(piece.text()));
        }
      } else if (delta instanceof Delta.CallStart start) {
        calls.put(start.call(), parts.size());
        String id = "leat_" + start.call();
        parts.add(new Part.Call(new ToolCall(id, start.providerId(), start.name(), "")));
      } else if (delta instanceof Delta.ArgumentsDelta more) {
        int at = calls.getOrDefault(more.call(), -1);
        ToolCall call = ((Part.Call) parts.get(at)).call();
        String arguments = call.arguments() + more.json();
        parts.set(
            at, new Part.Call(new ToolCall(call.id(), call.providerId(), call.name(), arguments)));
      } else if (delta instanceof Delta.ProviderState state) {
        parts.add(new Part.State(state.wire(), state.json()));
      }
    }
    return new Message.Assistant(parts, false);
  }

  /** A question, the answer, and results of all its calls, as they come back from a store. */
  public static List<Message> conversation(List<Delta> answer) {
    Message.Assistant said = message(answer);
    List<Message> messages = new ArrayList<>(List.of(Message.User.of("Go on."), said));
    List<Message.Answer> answers = new ArrayList<>();
    for (ToolCall call : said.calls()) {
      answers.add(new Message.Answer(call.id(), call.providerId(), call.name(), "done", false));
    }
    if (!answers.isEmpty()) {
      messages.add(new Message.ToolResults(answers));
    }
    return MessageJson.readAll(MessageJson.write(messages));
  }
}
