package dev.leat.segment;

import dev.leat.tool.Toolset;
import org.jspecify.annotations.Nullable;

/**
 * The input in an action object: text for the user once the action is the final answer, the
 * arguments of a call once it is a tool, kept until then.
 */
final class ActionValue {
  /** What the action is called that is no tool. */
  static final String FINAL_ANSWER = "Final Answer";

  private enum State {
    NOT_GIVEN,
    STRING,
    /** JSON other than a string. */
    JSON,
    ENDED,
    DAMAGED
  }

  private final OpenCall call;
  private final Toolset tools;
  private final JsonStringDecoder string = new JsonStringDecoder();
  private final JsonValueScan json = new JsonValueScan();
  private final StringBuilder decoded = new StringBuilder();
  private final ProseRun answer = new ProseRun(Prose.TEXT, false);

  /** What came before the action. */
  private final StringBuilder early = new StringBuilder(0);

  private @Nullable ToolInput input;
  private boolean answers;
  private State state = State.NOT_GIVEN;

  ActionValue(OpenCall call, Toolset tools) {
    this.call = call;
    this.tools = tools;
  }

  boolean isNamed() {
    return answers || call.isStarted();
  }

  boolean isGiven() {
    return state != State.NOT_GIVEN;
  }

  boolean isEnded() {
    return state == State.ENDED;
  }

  boolean isDamaged() {
    return state == State.DAMAGED;
  }

  /** The action is known; what waited for it is released. */
  void name(String action, long end, SegmentWriter out) {
    answers = action.equals(FINAL_ANSWER);
    if (action.isEmpty()) {
      call.refuse("the action is empty");
    } else if (!answers) {
      call.start(action, end, out);
      input = new ToolInput(call, InputParameter.of(tools, action));
    }
    String waiting = early.toString();
    early.setLength(0);
    give(waiting, end, out);
    if (state == State.ENDED) {
      endInput(end, out);
    }
  }

  /** Prepares for the value that begins with {@code c}. */
  void start(char c) {
    state = c == '"' ? State.STRING : State.JSON;
    string.start();
    json.start();
  }

  /** Reads on; returns the index of the first character that does not belong to it. */
  int read(CharSequence text, int from, int to, int offset, SegmentWriter out) {
    return state == State.STRING
        ? string(text, from, to, offset, out)
        : json(text, from, to, offset, out);
  }

  private int string(CharSequence text, int from, int to, int offset, SegmentWriter out) {
    decoded.setLength(0);
    // One by one for a tool, as where its input ends in the output must not depend on the cuts.
    int end = string.decode(text, from, answers ? to : from + 1, decoded);
    if (!decoded.isEmpty()) {
      give(decoded, out.at(offset + string.contentEnd()), out);
    }
    if (string.isDamaged() && answers) {
      give(text.charAt(end) == '\'' ? "" : "\\", out.at(offset + end), out);
      string.start();
    } else if (string.isDamaged()) {
      state = State.DAMAGED;
    } else if (string.isEnded()) {
      end(out.at(offset + end), out);
    }
    return end;
  }

  private int json(CharSequence text, int from, int to, int offset, SegmentWriter out) {
    int end = json.scan(text, from, to);
    give(text.subSequence(from, end), out.at(offset + end), out);
    if (json.isAtControl()) {
      give(JsonText.escaped(text.charAt(end)), out.at(offset + end + 1), out);
      return end + 1;
    }
    if (json.isDamaged()) {
      state = State.DAMAGED;
    } else if (json.isEnded()) {
      end(out.at(offset + end), out);
    }
    return end;
  }

  private void end(long end, SegmentWriter out) {
    state = State.ENDED;
    endInput(end, out);
  }

  private void endInput(long end, SegmentWriter out) {
    answer.endHalf(out);
    if (input != null) {
      input.end(end, out);
    }
  }

  private void give(CharSequence value, long end, SegmentWriter out) {
    if (call.isRefused() || value.isEmpty()) {
      return;
    }
    if (answers) {
      answer.write(value, 0, value.length(), end, out);
    } else if (input != null) {
      input.take(value, end, out);
    } else if (early.length() + value.length() > Segmenter.MAX_RAW_LENGTH) {
      call.refuse("of input before the action at most " + Segmenter.MAX_RAW_LENGTH + " fit");
      early.setLength(0);
    } else {
      early.append(value);
    }
  }

  /** The object is complete. */
  void close(long end, SegmentWriter out) {
    if (call.isRefused()) {
      call.close(end, out);
    } else if (!answers) {
      if (state == State.NOT_GIVEN) {
        call.arguments("{}", end, out);
      }
      call.close(end, out);
    }
  }

  /** The output ends before the object does: an answer is shown as far as it came. */
  void cutOff(long end, SegmentWriter out) {
    if (answers && !call.isRefused()) {
      answer.finish(out);
    } else {
      answer.endHalf(out);
      call.cutOff(end, out);
    }
  }

  int held() {
    return answer.held() + early.length() + (input == null ? 0 : input.held());
  }
}
