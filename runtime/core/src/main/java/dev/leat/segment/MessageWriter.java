package dev.leat.segment;

import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the messages of one conversation as text, one after the other, without control tokens that
 * are not its own.
 */
final class MessageWriter {
  private final ToolPrompt syntax;
  private final ControlTokens allTokens;

  /** Control tokens that do not even belong into a malformed call. */
  private final ControlTokens foreignTokens;

  private final PastCalls calls = new PastCalls();

  MessageWriter(ToolPrompt syntax, ControlTokens allTokens, ControlTokens foreignTokens) {
    this.syntax = syntax;
    this.allTokens = allTokens;
    this.foreignTokens = foreignTokens;
  }

  Message write(Message message) {
    calls.beginMessage();
    if (message instanceof Message.User user) {
      return new Message.User(write(user.parts()));
    }
    if (message instanceof Message.Assistant said) {
      return new Message.Assistant(writeAnswer(said.parts()), said.interrupted());
    }
    if (message instanceof Message.ToolResults results) {
      return Message.User.of(syntax.results(results.answers().stream().map(this::result).toList()));
    }
    return message;
  }

  /** What the model said is its answer if it is all that it said. */
  private List<Part> writeAnswer(List<Part> parts) {
    List<Part> written = write(parts);
    boolean onlyText = parts.stream().allMatch(Part.Text.class::isInstance);
    if (onlyText && written.size() == 1 && written.get(0) instanceof Part.Text text) {
      return List.of(new Part.Text(syntax.answer(text.text())));
    }
    return written;
  }

  private PastResult result(Message.Answer answer) {
    String name = allTokens.breakIn(answer.name());
    return calls.result(answer.callId(), name, allTokens.breakIn(answer.text()));
  }

  /**
   * Neighbouring texts become one before control tokens are looked for: two halves of a token would
   * be a token once a server joins them.
   */
  private List<Part> write(List<Part> parts) {
    List<Part> written = new ArrayList<>();
    StringBuilder prose = new StringBuilder();
    StringBuilder text = new StringBuilder();
    boolean afterCall = false;
    for (Part part : parts) {
      if (part instanceof Part.Text said) {
        text.append(afterCall ? syntax.afterCalls() : "");
        afterCall = false;
        prose.append(said.text());
        continue;
      }
      text.append(allTokens.breakIn(prose.toString()));
      prose.setLength(0);
      boolean isCall = part instanceof Part.Call;
      text.append(afterCall && !isCall ? syntax.afterCalls() : "");
      if (part instanceof Part.Call call) {
        append(text, afterCall ? syntax.betweenCalls() : syntax.beforeCalls());
        append(text, write(call.call()));
      } else if (part instanceof Part.Malformed malformed) {
        text.append(foreignTokens.breakIn(malformed.raw()));
      } else {
        flush(text, written);
        written.add(part);
      }
      afterCall = isCall;
    }
    text.append(afterCall ? syntax.afterCalls() : "");
    text.append(allTokens.breakIn(prose.toString()));
    flush(text, written);
    return written;
  }

  private static void flush(StringBuilder text, List<Part> written) {
    if (!text.isEmpty()) {
      written.add(new Part.Text(text.toString()));
      text.setLength(0);
    }
  }

  /** Appends a call, without line breaks at the very start, or one more where a line has begun. */
  private static void append(StringBuilder text, String call) {
    if (text.isEmpty()) {
      text.append(call.replaceFirst("^\n+", ""));
    } else {
      boolean newLine = text.charAt(text.length() - 1) == '\n';
      text.append(newLine && call.startsWith("\n") ? call.substring(1) : call);
    }
  }

  private String write(ToolCall call) {
    String name = new JsonWriter().value(call.name()).toString();
    String arguments = call.arguments().isBlank() ? "{}" : call.arguments();
    String safe = allTokens.escapeIn(arguments);
    return syntax.call(calls.call(call.id(), allTokens.escapeIn(name), safe));
  }
}
