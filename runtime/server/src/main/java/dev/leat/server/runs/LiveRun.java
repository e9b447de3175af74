package dev.leat.server.runs;

import dev.leat.agent.AgentRun;
import dev.leat.agent.RunResult;
import java.util.concurrent.CompletionStage;

/** A run that this server drives. Safe for all threads. */
public final class LiveRun {
  private final AgentRun run;
  private final String publicId;
  private final Attendance attendance;

  LiveRun(AgentRun run, String publicId, Attendance attendance) {
    this.run = run;
    this.publicId = publicId;
    this.attendance = attendance;
  }

  /** The run itself. */
  public AgentRun run() {
    return run;
  }

  /** The id by which its owner knows it. */
  public String publicId() {
    return publicId;
  }

  /** Done when the run rests or has ended; until then it is as if somebody read it. */
  public CompletionStage<RunResult> result() {
    attendance.came(run.id());
    return run.completion().whenComplete((result, never) -> attendance.left(run.id()));
  }
}
