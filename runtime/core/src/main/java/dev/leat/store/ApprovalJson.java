package dev.leat.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.json.JsonWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The stored form of a run's rest and of what was decided meanwhile. */
final class ApprovalJson {
  private ApprovalJson() {}

  static void write(JsonWriter out, RunEvent.Suspended event) {
    out.name("expires").value(event.expires().toString());
    out.name("approvals").beginArray();
    for (Approval approval : event.approvals()) {
      out.beginObject();
      out.name("call").value(approval.callId());
      out.name("tool").value(approval.tool());
      out.name("arguments").value(approval.arguments());
      out.name("hash").value(approval.argumentsHash());
      out.name("reason").value(approval.reason());
      out.endObject();
    }
    out.endArray();
  }

  static RunEvent.Suspended suspended(JsonNode in) {
    List<Approval> approvals = new ArrayList<>();
    for (JsonNode approval : in.path("approvals")) {
      approvals.add(
          new Approval(
              RunEventTypes.text(approval, "call"),
              RunEventTypes.text(approval, "tool"),
              RunEventTypes.text(approval, "arguments"),
              RunEventTypes.text(approval, "hash"),
              RunEventTypes.text(approval, "reason")));
    }
    return new RunEvent.Suspended(approvals, Instant.parse(RunEventTypes.text(in, "expires")));
  }

  static void write(JsonWriter out, RunEvent.Resumed event) {
    out.name("decisions").beginArray();
    for (Decision decision : event.decisions()) {
      out.beginObject();
      out.name("call").value(decision.callId());
      out.name("hash").value(decision.argumentsHash());
      out.name("allowed").value(decision.allowed());
      out.name("reason").value(decision.reason());
      out.endObject();
    }
    out.endArray();
  }

  static RunEvent.Resumed resumed(JsonNode in) {
    List<Decision> decisions = new ArrayList<>();
    for (JsonNode decision : in.path("decisions")) {
      decisions.add(
          new Decision(
              RunEventTypes.text(decision, "call"),
              RunEventTypes.text(decision, "hash"),
              decision.path("allowed").asBoolean(),
              RunEventTypes.text(decision, "reason")));
    }
    return new RunEvent.Resumed(decisions);
  }
}
