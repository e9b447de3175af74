package dev.leat.batch;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Delta;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One request of a batch, and the way of its answer to the one who asked. The model delivers on its
 * thread, the reader takes on another.
 */
public final class BatchItem {
  /** How many characters may lie unread before the item fails, so that one reader binds no heap. */
  static final int MAX_UNREAD = 4 * 1024 * 1024;

  private enum State {
    OPEN,
    /** All of the answer was delivered. */
    ENDED,
    /** There will be no more of it, and the reader is told why. */
    FAILED,
    /** The reader gave it up. */
    LEFT
  }

  private final ChatRequest request;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /** Guarded by lock, as all below. */
  private final Deque<Delta> unread = new ArrayDeque<>();

  private long unreadCharacters;
  private State state = State.OPEN;
  private @Nullable ChatException failure;

  BatchItem(ChatRequest request) {
    this.request = Objects.requireNonNull(request, "request");
  }

  /** What is asked. */
  public ChatRequest request() {
    return request;
  }

  /** Whether more of the answer is wanted. */
  public boolean isOpen() {
    lock.lock();
    try {
      return state == State.OPEN;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Hands the reader a piece of the answer. {@link Delta.Finish} ends the item, so usage comes
   * before it. Without effect if the item is not open.
   */
  public void deliver(Delta delta) {
    lock.lock();
    try {
      if (state != State.OPEN) {
        return;
      }
      unread.add(delta);
      unreadCharacters += weight(delta);
      if (delta instanceof Delta.Finish) {
        state = State.ENDED;
      } else if (unreadCharacters > MAX_UNREAD) {
        settle(
            new ChatException(
                ChatException.Kind.TOO_LARGE,
                "the reader of this answer is more than "
                    + MAX_UNREAD
                    + " characters behind; read faster, or ask for a shorter answer"));
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Ends the item with a failure, after what was delivered. Without effect if it is not open. */
  public void fail(ChatException cause) {
    lock.lock();
    try {
      if (state == State.OPEN) {
        settle(cause);
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private void settle(ChatException cause) {
    failure = cause;
    state = State.FAILED;
  }

  /** Whether the reader gave the answer up before its end. */
  boolean isLeft() {
    lock.lock();
    try {
      return state == State.LEFT;
    } finally {
      lock.unlock();
    }
  }

  /** Gives up what was not taken yet; whoever waits in {@link #take} is told. */
  void leave() {
    lock.lock();
    try {
      if (state == State.ENDED && unread.isEmpty()) {
        return;
      }
      if (state == State.OPEN) {
        state = State.LEFT;
      }
      unread.clear();
      if (failure == null) {
        failure =
            new ChatException(ChatException.Kind.CANCELLED, "the stream was closed before its end");
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The next piece, waited for; null when all were taken and the answer is complete. */
  @Nullable Delta take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (unread.isEmpty() && state == State.OPEN) {
        changed.await();
      }
      Delta delta = unread.poll();
      if (delta != null) {
        unreadCharacters -= weight(delta);
        return delta;
      }
      if (failure != null) {
        throw failure;
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  private static int weight(Delta delta) {
    if (delta instanceof Delta.Text text) {
      return text.text().length();
    }
    if (delta instanceof Delta.Reasoning reasoning) {
      return reasoning.text().length();
    }
    return delta instanceof Delta.ArgumentsDelta arguments ? arguments.json().length() : 1;
  }
}
