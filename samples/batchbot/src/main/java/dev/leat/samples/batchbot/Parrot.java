package dev.leat.samples.batchbot;

import dev.leat.batch.Batch;
import dev.leat.batch.BatchItem;
import dev.leat.batch.BatchModel;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The offline model: a step writes the next word of every open answer and takes as long however
 * many there are, as a step of a real model nearly does. It counts as far as it is asked to, and
 * says everything else backwards.
 */
final class Parrot implements BatchModel {
  private static final Pattern COUNT = Pattern.compile("(?i)count to (\\d{1,4})\\b.*");

  private final Duration step;

  /**
   * A model.
   *
   * @param step how long a step takes
   */
  Parrot(Duration step) {
    this.step = step;
  }

  @Override
  public String name() {
    return "parrot";
  }

  /** Whoever asks while others are answered need not wait for their end. */
  @Override
  public boolean joinable() {
    return true;
  }

  @Override
  public Batch open() {
    return new Words();
  }

  @Override
  public void close() {}

  static List<String> answer(String question) {
    List<String> words = new ArrayList<>();
    Matcher count = COUNT.matcher(question.strip());
    if (count.matches()) {
      for (int i = 1; i <= Integer.parseInt(count.group(1)); i++) {
        words.add(Integer.toString(i));
      }
      return words;
    }
    for (String word : question.strip().split("\\s+", -1)) {
      words.add(0, word);
    }
    return words;
  }

  private final class Words implements Batch {
    /** What is still to be said to each. */
    private final Map<BatchItem, Deque<String>> left = new LinkedHashMap<>();

    @Override
    public void add(BatchItem item) {
      List<Message> messages = item.request().messages();
      if (!(messages.get(messages.size() - 1) instanceof Message.User user)) {
        throw new IllegalArgumentException("the last message must be the user's");
      }
      left.put(item, new ArrayDeque<>(answer(user.text())));
    }

    @Override
    public void step() {
      compute();
      left.forEach(Words::tell);
      left.keySet().removeIf(item -> !item.isOpen());
    }

    private void compute() {
      long until = System.nanoTime() + step.toNanos();
      for (long wait = step.toNanos(); wait > 0; wait = until - System.nanoTime()) {
        LockSupport.parkNanos(wait);
        if (Thread.currentThread().isInterrupted()) {
          return; // the model is closed
        }
      }
    }

    private static void tell(BatchItem item, Deque<String> words) {
      String word = words.poll();
      if (word != null) {
        item.deliver(new Delta.Text(words.isEmpty() ? word : word + " "));
      }
      if (words.isEmpty()) {
        item.deliver(new Delta.Finish(FinishReason.STOP, null));
      }
    }

    @Override
    public void remove(BatchItem item) {
      left.remove(item);
    }

    @Override
    public void close() {}
  }
}
