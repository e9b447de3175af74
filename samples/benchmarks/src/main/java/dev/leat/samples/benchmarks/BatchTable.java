package dev.leat.samples.benchmarks;

import dev.leat.batch.BatchListener;
import dev.leat.batch.BatchingModel;
import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/**
 * What batching brings: callers ask one after another answers of different lengths from a model
 * whose steps cost 5 ms and 0.1 ms an item, for several batch sizes. The ideal has every batch full
 * at every step.
 */
public final class BatchTable {
  private static final int CALLERS = 64;
  private static final Duration TIME = Duration.ofSeconds(5);

  private BatchTable() {}

  /** Runs it. */
  public static void main(String[] none) throws Exception {
    System.out.println(
        "| batch size | joins | tokens/s | of the ideal | mean size | tokens of a caller: fewest /"
            + " most |");
    System.out.println("|---|---|---|---|---|---|");
    for (boolean joins : new boolean[] {false, true}) {
      for (int size : new int[] {1, 4, 16, 64}) {
        measure(size, joins);
      }
    }
  }

  private static void measure(int size, boolean joins) throws Exception {
    PacedBatchModel paced = new PacedBatchModel(joins);
    Sizes sizes = new Sizes();
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    List<Future<Long>> counts;
    try (ChatModel model =
        BatchingModel.builder(paced).maxBatchSize(size).listener(sizes).build()) {
      long until = System.nanoTime() + TIME.toNanos();
      List<Callable<Long>> callers = new ArrayList<>();
      for (int caller = 0; caller < CALLERS; caller++) {
        int first = caller * 13;
        callers.add(() -> askUntil(model, first, until));
      }
      counts = threads.invokeAll(callers);
    } finally {
      threads.shutdown();
    }
    print(size, joins, counts, sizes);
  }

  private static void print(int size, boolean joins, List<Future<Long>> counts, Sizes sizes)
      throws ExecutionException, InterruptedException {
    List<Long> tokens = new ArrayList<>();
    for (Future<Long> count : counts) {
      tokens.add(count.get());
    }
    double rate = tokens.stream().mapToLong(Long::longValue).sum() / sizes.seconds();
    double ideal = size * 1e9 / PacedBatchModel.stepNanos(size);
    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %.0f | %.2f | %.1f | %d / %d |%n",
        size,
        joins ? "yes" : "no",
        rate,
        rate / ideal,
        rate * sizes.seconds() / sizes.steps.sum(),
        Collections.min(tokens),
        Collections.max(tokens));
  }

  private static long askUntil(ChatModel model, int first, long until) {
    long tokens = 0;
    for (int answer = 0; System.nanoTime() < until; answer++) {
      int length = 20 + (first + answer * 7) % 60;
      int told = 0;
      try (ChatStream stream = model.stream(ChatRequest.of(Integer.toString(length)))) {
        for (Delta delta = stream.next(); delta != null; delta = stream.next()) {
          told += delta instanceof Delta.Text ? 1 : 0;
        }
      }
      if (told != length) {
        throw new IllegalStateException("expected " + length + " tokens, found " + told);
      }
      tokens += told;
    }
    return tokens;
  }

  /** Adds up what the batches were. */
  private static final class Sizes implements BatchListener {
    private final LongAdder steps = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    @Override
    public void ended(int items, long made, Duration took) {
      steps.add(made);
      nanos.add(took.toNanos());
    }

    double seconds() {
      return nanos.sum() / 1e9;
    }
  }
}
