package dev.leat.samples.benchmarks;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Says {@code N} tokens when asked {@code N}, each when it is due: 10 ms after the last. Asked for
 * none, it says nothing until it is closed.
 */
final class PacedModel implements ChatModel {
  static final long PACE_NANOS = 10_000_000;

  private static final Delta TOKEN = new Delta.Text("token~");

  @Override
  public String name() {
    return "paced";
  }

  @Override
  public ChatStream stream(ChatRequest request) {
    Message.User asked = (Message.User) request.messages().get(request.messages().size() - 1);
    return new Paced(Integer.parseInt(asked.text()));
  }

  @Override
  public void close() {}

  private static final class Paced implements ChatStream {
    private final int tokens;
    private final long start = System.nanoTime();

    /** Of the reading thread. */
    private int said;

    private volatile boolean closed;

    Paced(int tokens) {
      this.tokens = tokens;
    }

    @Override
    public @Nullable Delta next() {
      if (said > tokens) {
        return null;
      }
      if (said++ == tokens && tokens > 0) {
        return new Delta.Finish(FinishReason.STOP, null);
      }
      long due = tokens > 0 ? start + said * PACE_NANOS : Long.MAX_VALUE;
      for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(Math.min(wait, 10 * PACE_NANOS));
        if (closed) {
          throw new ChatException(ChatException.Kind.CANCELLED, "closed");
        }
      }
      return TOKEN;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
