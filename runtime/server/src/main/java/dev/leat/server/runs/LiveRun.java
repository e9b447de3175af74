package dev.leat.server.runs;

import dev.leat.agent.AgentRun;

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
