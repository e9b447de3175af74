package dev.leat.models.wire;

import dev.leat.chat.Message;
import dev.leat.chat.ToolCall;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the calls of one message are called on the wire: by the provider's ids where it gave them
 * and they tell the calls apart, else by Leat's. Immutable.
 */
public final class CallIds {
  /** For answers before which no message was. */
  public static final CallIds NONE = new CallIds(Map.of());

  private final Map<String, String> byLeatId;

  private CallIds(Map<String, String> byLeatId) {
    this.byLeatId = byLeatId;
  }

  /** The ids of a message's calls. */
  public static CallIds of(List<ToolCall> calls) {
    Map<String, String> ids = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (ToolCall call : calls) {
      String id = call.providerId();
      ids.put(call.id(), id != null && !id.isEmpty() && taken.add(id) ? id : call.id());
    }
    return new CallIds(ids);
  }

  /** The id of a call. */
  public String of(ToolCall call) {
    return byLeatId.getOrDefault(call.id(), call.id());
  }

  /** The id of the call that is answered. */
  public String of(Message.Answer answer) {
    String otherwise = answer.providerId() == null ? answer.callId() : answer.providerId();
    return byLeatId.getOrDefault(answer.callId(), otherwise);
  }
}
