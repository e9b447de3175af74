package dev.leat.agent;

import dev.leat.store.RunEvent;
import dev.leat.store.ToolOutcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A way in which calls of the model fail. How often in a row is bounded for each by itself. */
enum CallFailure {
  MALFORMED("cannot be read"),
  CUT_OFF("are cut off"),
  UNKNOWN_TOOL("name tools that do not exist"),
  INVALID_ARGUMENTS("have arguments that do not fit"),
  DENIED("are not allowed"),
  TOOL_FAILED("fail in the tool");

  private final String calls;

  CallFailure(String calls) {
    this.calls = calls;
  }

  /** The way in which a call failed that came to anything but {@link ToolOutcome#OK}. */
  static CallFailure of(ToolOutcome outcome) {
    return switch (outcome) {
      case UNKNOWN_TOOL -> UNKNOWN_TOOL;
      case INVALID_ARGUMENTS -> INVALID_ARGUMENTS;
      case DENIED -> DENIED;
      case ERROR, OUTCOME_UNKNOWN, NOT_RUN -> TOOL_FAILED;
      case OK -> throw new IllegalArgumentException("a call that succeeded has not failed");
    };
  }

  /** Notes what was meant as calls and is none. */
  static void ofMalformed(
      List<RunEvent.CallMalformed> malformed, Map<CallFailure, String> failures) {
    malformed.forEach(bad -> failures.put(bad.truncated() ? CUT_OFF : MALFORMED, bad.reason()));
  }

  /** What is wrong with the calls: completes <i>the model's calls …</i>. */
  String calls() {
    return calls;
  }

  /** The name in a checkpoint. */
  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  static CallFailure ofStored(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
