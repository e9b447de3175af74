package dev.leat.batch;

import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Says each request's words back, one a step. Some words do more: {@code !refuse}, {@code !fail}
 * (this item), {@code !throw} (the whole step), {@code !interrupt} (the thread).
 */
final class WordsModel implements BatchModel {
  private final boolean joinable;
  private final Semaphore permits;

  /** What happened, in order. */
  final List<String> log = Collections.synchronizedList(new ArrayList<>());

  private WordsModel(boolean joinable, Semaphore permits) {
    this.joinable = joinable;
    this.permits = permits;
  }

  static WordsModel free() {
    return new WordsModel(false, new Semaphore(Integer.MAX_VALUE));
  }

  static WordsModel joining() {
    return new WordsModel(true, new Semaphore(Integer.MAX_VALUE));
  }

  /** A step is made for each permit. */
  WordsModel stepping(Semaphore steps) {
    return new WordsModel(joinable, steps);
  }

  static String question(BatchItem item) {
    Message.User user = (Message.User) item.request().messages().get(0);
    return ((Part.Text) user.parts().get(0)).text();
  }

  @Override
  public String name() {
    return "words";
  }

  @Override
  public Batch open() {
    log.add("open");
    return new Words();
  }

  @Override
  public boolean joinable() {
    return joinable;
  }

  @Override
  public void close() {
    log.add("closed");
  }

  private final class Words implements Batch {
    private final Map<BatchItem, Deque<String>> left = new LinkedHashMap<>();

    @Override
    public void add(BatchItem item) {
      String question = question(item);
      log.add("add " + question);
      if (question.equals("!refuse")) {
        throw new IllegalArgumentException("too long");
      }
      left.put(item, new ArrayDeque<>(List.of(question.split(" "))));
    }

    @Override
    public void step() {
      permits.acquireUninterruptibly();
      left.forEach(this::step);
      left.keySet().removeIf(item -> !item.isOpen());
    }

    private void step(BatchItem item, Deque<String> words) {
      String word = words.poll();
      if (word == null) {
        item.deliver(new Delta.Finish(FinishReason.STOP, null));
      } else if (word.equals("!fail")) {
        item.fail(new ChatException(ChatException.Kind.IN_BAND, "this one alone"));
      } else if (word.equals("!interrupt")) {
        Thread.currentThread().interrupt(); // as a driver does that was cancelled
      } else if (word.equals("!throw")) {
        throw new IllegalStateException("out of memory");
      } else {
        item.deliver(new Delta.Text(word + " "));
      }
    }

    @Override
    public void remove(BatchItem item) {
      log.add("remove " + question(item));
      left.remove(item);
    }

    @Override
    public void close() {
      log.add("end");
    }
  }
}
