package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.chat.ToolCall;
import dev.leat.store.RunEvent;
import dev.leat.store.ToolOutcome;
import dev.leat.tool.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the model is told of its calls. */
final class Answers {
  /** Begins what the program says in the user's place. */
  static final String NOTE = "[Note from the program, not from the user]";

  private static final Pattern CLIPPED =
      Pattern.compile("\n\\[cut: these are the first \\d+ of \\d+ characters]$");

  private Answers() {}

  /** Whether the message is a note, and not what a user said. */
  static boolean isNote(Message.User message) {
    return message.text().startsWith(NOTE);
  }

  static Message.Answer of(ToolCall call, String text, boolean error) {
    return of(call, text, error, List.of());
  }

  static Message.Answer of(ToolCall call, String text, boolean error, List<Media> media) {
    return new Message.Answer(call.id(), call.providerId(), call.name(), text, error, media);
  }

  /** Answers calls that were not run, and says so in the run's events. */
  static Message.ToolResults notRun(RunState run, List<ToolCall> calls, String why) {
    String text = "Not run: " + why + ".";
    for (ToolCall call : calls) {
      run.emit(new RunEvent.ToolFinished(call.id(), call.name(), ToolOutcome.NOT_RUN, text, 0));
    }
    return new Message.ToolResults(calls.stream().map(call -> of(call, text, true)).toList());
  }

  /** A note about calls that could not be read; they have no id that an answer could name. */
  static Message.User malformed(List<RunEvent.CallMalformed> malformed) {
    StringBuilder text = new StringBuilder();
    for (RunEvent.CallMalformed bad : malformed) {
      text.append("A tool call could not be ")
          .append(bad.truncated() ? "completed" : "read")
          .append(" and was not run: ")
          .append(bad.reason())
          .append(".\n");
    }
    return note(text.append("Write the call again, whole and valid.").toString());
  }

  /** What the program says in the user's place. */
  static Message.User note(String text) {
    return Message.User.of(NOTE + "\n" + text);
  }

  /** A text in pieces of at most that many characters; no character is cut in two. */
  static List<String> pieces(String text, int length) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + length);
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  /** Whether {@link #clip} has cut the text. */
  static boolean isClipped(String text) {
    return CLIPPED.matcher(text.substring(Math.max(0, text.length() - 100))).find();
  }

  /** The text that fits the limit, with a note of what was cut. */
  static String clip(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.substring(0, end)
        + "\n[cut: these are the first "
        + end
        + " of "
        + text.length()
        + " characters]";
  }
}
