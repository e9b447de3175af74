package dev.leat.server.runs;

import dev.leat.agent.AgentRun;
import dev.leat.agent.RunResult;
import java.util.concurrent.CompletionStage;

/** A run that this server drives. Safe for all threads. */
public final class LiveRun {
  private final AgentRun run;
  private final String publicId;

  /** How many connections read it here; guarded by this. */
  private int readers;

  /** Since when nobody has, in nanoseconds of the machine's clock; guarded by this. */
  private long alone = System.nanoTime();

  LiveRun(AgentRun run, String publicId) {
    this.run = run;
    this.publicId = publicId;
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
    readerCame();
    return run.completion().whenComplete((result, never) -> readerLeft());
  }

  synchronized void readerCame() {
    readers++;
  }

  synchronized void readerLeft() {
    readers--;
    alone = System.nanoTime();
  }

  /** Whether nobody has read it for that long. */
  synchronized boolean isAloneFor(long nanos) {
    return readers == 0 && System.nanoTime() - alone >= nanos;
  }
}
