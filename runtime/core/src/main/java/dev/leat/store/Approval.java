package dev.leat.store;

import dev.leat.chat.ToolCall;
import dev.leat.stored.Sha256;

/**
 * A call that waits for somebody to allow it.
 *
 * @param callId Leat's id of the call
 * @param tool the tool's name
 * @param arguments the arguments' JSON text, with which the tool would run
 * @param argumentsHash SHA-256 of the arguments' UTF-8 bytes in hexadecimal: what a decision binds
 * @param reason why the policy asks, for people
 */
public record Approval(
    String callId, String tool, String arguments, String argumentsHash, String reason) {

  /** The question whether that call may run. */
  public static Approval of(ToolCall call, String reason) {
    return new Approval(
        call.id(), call.name(), call.arguments(), Sha256.of(call.arguments()), reason);
  }

  /** The decision that the call may run. */
  public Decision allow() {
    return new Decision(callId, argumentsHash, true, "");
  }

  /**
   * The decision that the call may not run.
   *
   * @param reason what the model is told
   */
  public Decision deny(String reason) {
    return new Decision(callId, argumentsHash, false, reason);
  }
}
