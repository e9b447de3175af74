package dev.leat.redis;

import dev.leat.store.FencedException;
import dev.leat.store.RunQueue;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletionException;

/**
 * A process that writes a run and prints each sequence once it is acknowledged: what was printed
 * must be there, whenever the process is killed. It prints {@code fenced} when it is refused.
 */
final class Writing {
  static final Duration LEASE = Duration.ofMillis(900);

  private Writing() {}

  public static void main(String[] args) throws InterruptedException {
    int events = Integer.parseInt(args[2]);
    try (RedisStore store = RedisStore.builder(URI.create(args[0])).leaseTime(LEASE).open()) {
      RunQueue queue = store.queues().produce(store.leases().acquire(args[1]));
      for (int i = 1; i <= events; i++) {
        long sequence = queue.append(NumberedRun.event(i));
        if (i % 3 == 0) {
          queue.acknowledged(sequence).toCompletableFuture().join();
          System.out.println(sequence);
        }
        if (i % 50 == 0) {
          Thread.sleep(5);
        }
      }
      long last = queue.append(NumberedRun.END);
      queue.acknowledged(last).toCompletableFuture().join();
      System.out.println(last);
    } catch (FencedException | CompletionException e) {
      System.out.println(e.toString().contains("newer producer") ? "fenced" : e);
    }
  }
}
