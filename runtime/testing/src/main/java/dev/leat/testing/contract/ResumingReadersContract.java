package dev.leat.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Cursor;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import dev.leat.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * Law 6 as a property: readers that leave and resume at random places, in this process or another,
 * see every event once and in order; and nothing of other runs. {@code -Dleat.seed=N} repeats a
 * failure, {@code -Dleat.rounds=N} runs longer.
 */
public abstract class ResumingReadersContract extends StoreContract {
  private static final int ROUNDS = Integer.getInteger("leat.rounds", 3);
  private static final int RUNS = 8;
  private static final int EVENTS = 400;

  /** For the subclass that says how its store is opened. */
  protected ResumingReadersContract() {}

  @Test
  void readersThatLeaveAndResumeSeeExactlyTheSequence() throws Exception {
    long seed = Long.getLong("leat.seed", System.nanoTime());
    List<Store> stores = List.of(store, elsewhere(store), elsewhere(store));
    for (int round = 0; round < ROUNDS; round++) {
      List<CompletableFuture<Void>> all = new ArrayList<>();
      for (int run = 0; run < RUNS; run++) {
        String id = "round" + round + "-run" + run;
        RunQueue queue = producer(stores.get(run % stores.size()), id);
        append(queue, text(id + ";"));
        Random random = new Random(seed + 31L * round + run);
        all.add(inBackground(() -> write(queue, id, new Random(random.nextLong()))));
        for (int reader = 0; reader < 2; reader++) {
          Random own = new Random(random.nextLong());
          all.add(inBackground(() -> read(stores, id, own, "seed " + seed)));
        }
      }
      for (CompletableFuture<Void> each : all) {
        await(each::get);
      }
    }
  }

  private static Void write(RunQueue queue, String id, Random random) throws Exception {
    long last = 1;
    for (int i = 2; i < EVENTS; i++) {
      String word = id + "#" + i + ";";
      last = queue.append(random.nextInt(4) == 0 ? thought(word) : text(word));
      if (random.nextInt(50) == 0) {
        Thread.sleep(random.nextInt(4));
      }
    }
    assertEquals(EVENTS - 1, last);
    append(queue, END);
    return null;
  }

  /** Reads to the end, leaving now and then and coming back at another store's door. */
  private static Void read(List<Store> stores, String id, Random random, String seed)
      throws Exception {
    StringBuilder seen = new StringBuilder();
    long position = 0;
    boolean ended = false;
    while (!ended) {
      try (Cursor cursor =
          stores.get(random.nextInt(stores.size())).queues().read(id).cursor(position)) {
        for (int i = random.nextInt(120); i >= 0 && !ended; i--) {
          QueuedEvent event = cursor.next();
          assertTrue(event != null && event.sequence() > position, seed + ": order of " + id);
          position = event.sequence();
          seen.append(words(event.event()));
          ended = event.event().isTerminal();
        }
      }
    }
    StringBuilder expected = new StringBuilder(id + ";");
    for (int i = 2; i < EVENTS; i++) {
      expected.append(id).append('#').append(i).append(';');
    }
    assertEquals(expected.toString(), seen.toString(), seed);
    return null;
  }

  private static String words(RunEvent event) {
    if (event instanceof RunEvent.Text words) {
      return words.text();
    }
    return event instanceof RunEvent.Reasoning words ? words.text() : "";
  }
}
