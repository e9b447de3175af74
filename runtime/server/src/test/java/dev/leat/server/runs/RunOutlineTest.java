package dev.leat.server.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Usage;
import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a run stands, read from a store that brings its events when they are waited for. */
final class RunOutlineTest {
  private final List<RunEvent> events = new ArrayList<>();

  private void words(int count) {
    for (int i = 1; i <= count; i++) {
      events.add(new RunEvent.Text("w" + i + " "));
    }
  }

  @Test
  void aLongRunIsWhole() {
    words(1_000);
    events.add(new RunEvent.Completed("", Usage.NONE));
    RunOutline outline = RunOutline.of(new SlowQueue(0));
    assertEquals("completed", outline.state());
    assertTrue(outline.hasEnded());
    assertEquals(1_001, outline.sequence());
    assertEquals(0, outline.after());
    assertTrue(outline.text().endsWith("w999 w1000 "));
  }

  @Test
  void aRunUnderWayIsReadUpToWhereItWas() {
    words(300);
    RunOutline outline = RunOutline.of(new SlowQueue(0));
    assertEquals("running", outline.state());
    assertFalse(outline.hasEnded());
    assertEquals(300, outline.sequence());
  }

  @Test
  void aRunWhoseBeginningIsGoneTellsWhereItStands() {
    words(20);
    RunOutline running = RunOutline.of(new SlowQueue(15));
    assertEquals("running", running.state());
    assertEquals(19, running.after());
    assertEquals(20, running.sequence());
    assertEquals("w20 ", running.text());
    events.add(new RunEvent.Completed("", Usage.NONE));
    assertEquals("completed", RunOutline.of(new SlowQueue(15)).state());
  }

  /** A queue whose cursors have nothing until they are waited for. */
  private final class SlowQueue implements RunQueue {
    private final long dropped;

    SlowQueue(long dropped) {
      this.dropped = dropped;
    }

    @Override
    public long append(RunEvent event) {
      throw new AssertionError("nobody appends");
    }

    @Override
    public CompletionStage<Void> acknowledged(long sequence) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public long last() {
      return events.size();
    }

    @Override
    public Cursor cursor(long sequence) {
      if (sequence < dropped) {
        throw new GoneException("gone");
      }
      return new SlowCursor(sequence);
    }
  }

  private final class SlowCursor implements Cursor {
    private long position;

    SlowCursor(long position) {
      this.position = position;
    }

    @Override
    public QueuedEvent next() {
      RunEvent event = events.get((int) position);
      return new QueuedEvent(++position, 1, Instant.EPOCH, event);
    }

    @Override
    public @Nullable QueuedEvent poll() {
      return null;
    }

    @Override
    public boolean ended() {
      return false;
    }

    @Override
    public void onReady(Runnable wake) {}

    @Override
    public void close() {}
  }
}
