package dev.leat.models.anthropic;

import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.models.wire.ArgumentsText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The tool calls of one answer. Each is whole only once the answer is: the limit of tokens may have
 * struck inside one whose block was ended all the same.
 */
final class Calls {
  /** More calls in one answer are no plan but a fault. */
  private static final int MOST = 128;

  private final Consumer<Delta> sink;
  private final List<ArgumentsText> arguments = new ArrayList<>();

  /** Whether the last block was a call. */
  private boolean inCall;

  Calls(Consumer<Delta> sink) {
    this.sink = sink;
  }

  /** Begins a call; its number. */
  int begin(String id, String name) {
    if (arguments.size() == MOST) {
      throw new ChatException(
          ChatException.Kind.TOO_LARGE, "The answer has more than " + MOST + " tool calls.");
    }
    inCall = true;
    int number = arguments.size();
    arguments.add(new ArgumentsText());
    sink.accept(new Delta.CallStart(number, id.isEmpty() ? null : id, name));
    return number;
  }

  void add(int number, String piece) {
    if (!piece.isEmpty()) {
      arguments.get(number).add(piece);
      sink.accept(new Delta.ArgumentsDelta(number, piece));
    }
  }

  boolean isEmpty(int number) {
    return arguments.get(number).isBlank();
  }

  /** Another block than a call begins. */
  void leave() {
    inCall = false;
  }

  boolean hasAny() {
    return !arguments.isEmpty();
  }

  /**
   * Ends all calls.
   *
   * @param cutOff whether the answer was cut off rather than finished
   */
  void end(boolean cutOff) {
    for (int number = 0; number < arguments.size(); number++) {
      ArgumentsText text = arguments.get(number);
      boolean last = inCall && number == arguments.size() - 1;
      if (cutOff && (last || !(text.isWhole() || text.isBlank()))) {
        String reason =
            "The answer was cut off inside this call; its arguments are incomplete and nothing was"
                + " run.";
        sink.accept(new Delta.MalformedCall(number, text.toString(), reason, true));
        continue;
      }
      if (text.isBlank()) {
        sink.accept(new Delta.ArgumentsDelta(number, "{}"));
      }
      sink.accept(new Delta.CallEnd(number));
    }
  }
}
