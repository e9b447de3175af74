package dev.leat.redis;

import dev.leat.store.Lease;
import dev.leat.store.spi.LogWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import redis.clients.jedis.CommandArguments;

/** The stream of a run, as its producer drops the oldest events. It belongs to the producer. */
final class KeptLog implements LogWindow.Log {
  /** How often readers that are waited for are asked how far they are, and whether they live. */
  private static final Duration URGE = Duration.ofMillis(250);

  private final Shared shared;
  private final Lease lease;
  private final Keys.RunKeys keys;

  /** Readers were waited for long enough to drop the events up to there. */
  private long waited;

  /** When readers were last asked. */
  private long urged = System.nanoTime() - URGE.toNanos();

  KeptLog(Shared shared, Lease lease) {
    this.shared = shared;
    this.lease = lease;
    this.keys = shared.keys().run(lease.runId());
  }

  /**
   * Redis looks at the readers and drops in one step: nobody comes in between. An interrupted
   * thread waits neither for readers nor for Redis, which drops before it takes what is appended.
   */
  @Override
  public boolean drop(long sequence, long size) {
    Optional<List<String>> behind =
        Thread.currentThread().isInterrupted()
            ? Optional.empty()
            : answer(
                shared.writes().send(drop(sequence, size, sequence <= waited), Replies::texts));
    if (behind.isEmpty()) {
      shared.writes().tell(drop(sequence, size, true));
      return true;
    }
    urge(behind.get());
    return behind.get().isEmpty();
  }

  private CommandArguments drop(long sequence, long size, boolean all) {
    return LogScripts.DROP.on(keys, lease.epoch(), sequence, size, all ? 1 : 0);
  }

  @Override
  public void detach(long sequence) {
    waited = sequence;
  }

  /** Waits for the answer; empty if the thread is interrupted. */
  private static <T> Optional<T> answer(CompletableFuture<T> sent) {
    try {
      return Optional.of(sent.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(Pipe.await(sent));
    }
  }

  /**
   * Readers that have read it, and not said so, are to say so; those whose process is gone never
   * will, and are detached.
   *
   * @param behind readers and their processes, in turn
   */
  private void urge(List<String> behind) {
    if (behind.isEmpty() || System.nanoTime() - urged < URGE.toNanos()) {
      return;
    }
    urged = System.nanoTime();
    Map<String, List<Object>> byProcess = new HashMap<>();
    for (int i = 0; i + 1 < behind.size(); i += 2) {
      byProcess.computeIfAbsent(behind.get(i + 1), process -> new ArrayList<>()).add(behind.get(i));
    }
    byProcess.forEach(
        (process, readers) -> {
          if (answer(shared.alive(process)).orElse(true)) {
            shared.askForPlaces(process, lease.runId());
          } else {
            shared.writes().tell(LogScripts.DETACH.on(keys, readers.toArray()));
          }
        });
  }
}
