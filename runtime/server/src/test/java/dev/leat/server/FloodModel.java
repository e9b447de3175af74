package dev.leat.server;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Writes as fast as it is read, so many pieces as it is asked for, once it is let; or, asked {@code
 * paced N}, so many at a steady pace, each the time at which it was due.
 */
final class FloodModel implements ChatModel {
  static final long PACE_NANOS = 10_000_000;

  /** A piece's characters: about 50 tokens. */
  private static final int SIZE = 200;

  private static final int DISTINCT = 1_000;
  private static final Delta.Text[] PIECES = new Delta.Text[DISTINCT];

  static {
    for (int i = 0; i < DISTINCT; i++) {
      String number = i + ":";
      PIECES[i] = new Delta.Text(number + "x".repeat(SIZE - number.length() - 1) + "\n");
    }
  }

  /** How many pieces were taken by floods, of all runs. */
  final AtomicLong taken = new AtomicLong();

  /** Open when floods may begin. */
  private volatile CountDownLatch gate = new CountDownLatch(1);

  /** Floods that are asked for from now on wait. */
  void hold() {
    gate = new CountDownLatch(1);
  }

  /** Lets them begin. */
  void release() {
    gate.countDown();
  }

  /** Whether so long a text is what a flood begins with. */
  static boolean isBeginning(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) != PIECES[at / SIZE % DISTINCT].text().charAt(at % SIZE)) {
        return false;
      }
    }
    return true;
  }

  /** How many characters so many pieces have. */
  static long characters(long pieces) {
    return pieces * SIZE;
  }

  @Override
  public String name() {
    return "flood";
  }

  @Override
  public ChatStream stream(ChatRequest request) {
    Message.User asked = (Message.User) request.messages().get(request.messages().size() - 1);
    String text = asked.text();
    boolean paced = text.startsWith("paced ");
    return new Flood(Long.parseLong(paced ? text.substring(6) : text), paced);
  }

  @Override
  public void close() {}

  private final class Flood implements ChatStream {
    private final long pieces;
    private final boolean paced;
    private final long start = System.nanoTime();
    private long said;

    Flood(long pieces, boolean paced) {
      this.pieces = pieces;
      this.paced = paced;
    }

    @Override
    public @Nullable Delta next() {
      if (said > pieces) {
        return null;
      }
      if (said++ == pieces) {
        return new Delta.Finish(FinishReason.STOP, null);
      }
      return paced ? paced() : flooding();
    }

    private Delta flooding() {
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ChatException(ChatException.Kind.CANCELLED, "interrupted", e);
      }
      taken.incrementAndGet();
      return PIECES[(int) ((said - 1) % DISTINCT)];
    }

    private Delta paced() {
      long due = start + said * PACE_NANOS;
      for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      return new Delta.Text(due + " ");
    }

    @Override
    public void close() {}
  }
}
