package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.store.Checkpoint;
import dev.leat.store.RunEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phase in which a run comes to rest: everything that it needs to go on is written down. */
final class Rest implements Phase {
  private final CallBook book;

  Rest(CallBook book) {
    this.book = book;
  }

  @Override
  public @Nullable Phase advance(RunState run) {
    if (run.stop.isStopped()) {
      return Ending.stopped(run).leaving(book.abandon(run));
    }
    Instant now = Instant.now();
    Instant expires = book.expires;
    if (expires == null) {
      expires = now.plus(run.config.limits().approvalTime());
    }
    Checkpoint checkpoint =
        new Checkpoint(run.runId, run.epoch, now, expires, RunStateJson.write(run, book));
    // Before anybody learns of it: who reads that the run is at rest can make it go on.
    if (run.epoch > 0) {
      run.transcript.save(checkpoint);
    }
    run.suspend(new RunEvent.Suspended(book.asked, expires), checkpoint);
    return null;
  }

  @Override
  public List<Message> release(RunState run) {
    return book.abandon(run);
  }
}
