package dev.leat.segment;

import dev.leat.tool.ToolDescriptor;
import java.util.List;

/**
 * How a format writes tools, calls and results into a prompt. What comes in has been made safe, so
 * that it holds none of the format's control tokens; what comes out is sent as it is.
 */
interface ToolPrompt {
  /** What the model is told of its tools, of which there is at least one. */
  String tools(List<ToolDescriptor> tools);

  /** Where the model is told of them. */
  default ToolsPlace toolsPlace() {
    return ToolsPlace.IN_INSTRUCTIONS;
  }

  /** A call as the model would have written it. */
  String call(PastCall call);

  /** An answer to the user that the model gave without a call. */
  default String answer(String text) {
    return text;
  }

  /** What stands before the first of neighbouring calls. */
  default String beforeCalls() {
    return "";
  }

  /** What stands between neighbouring calls. */
  default String betweenCalls() {
    return "";
  }

  /** What stands after the last of neighbouring calls. */
  default String afterCalls() {
    return "";
  }

  /** The results of one message's calls, as a message from the user. */
  String results(List<PastResult> results);
}
