package dev.leat.server.sse;

import dev.leat.server.http.JsonBody;
import dev.leat.server.http.Problem;
import dev.leat.store.Decision;
import java.util.List;

/** What a client decided of calls: {@code {"decisions":[{"call","hash","allow","reason"?}]}}. */
public final class Decisions {
  private Decisions() {}

  /** Reads them; there must be some. */
  public static List<Decision> of(JsonBody body) {
    List<Decision> decisions = body.objects("decisions").stream().map(Decisions::decision).toList();
    if (decisions.isEmpty()) {
      throw Problem.badRequest("The member 'decisions' is empty.");
    }
    return decisions;
  }

  private static Decision decision(JsonBody body) {
    boolean allow =
        body.optionalBoolean("allow")
            .orElseThrow(() -> Problem.badRequest("The member 'allow' is missing."));
    return new Decision(
        body.text("call"), body.text("hash"), allow, body.optionalText("reason").orElse(""));
  }
}
