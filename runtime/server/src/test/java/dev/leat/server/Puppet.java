package dev.leat.server;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A model that says what the test tells it to, when the test tells it to. */
final class Puppet implements ChatModel {
  private final BlockingQueue<Delta> deltas = new LinkedBlockingQueue<>();
  final List<ChatRequest> requests = new CopyOnWriteArrayList<>();

  /** Streams that were closed before their end. */
  final BlockingQueue<String> cancelled = new LinkedBlockingQueue<>();

  void say(String text) {
    deltas.add(new Delta.Text(text));
  }

  void finish() {
    deltas.add(new Delta.Finish(FinishReason.STOP, null));
  }

  /** Waits until a stream is closed early. */
  void awaitCancelled() throws InterruptedException {
    if (cancelled.poll(20, TimeUnit.SECONDS) == null) {
      throw new AssertionError("the model's stream was not closed");
    }
  }

  @Override
  public String name() {
    return "puppet";
  }

  @Override
  public ChatStream stream(ChatRequest request) {
    return new PuppetStream(request);
  }

  @Override
  public void close() {}

  private final class PuppetStream implements ChatStream {
    private final ChatRequest request;
    private volatile boolean closed;
    private boolean asked;
    private boolean finished;

    PuppetStream(ChatRequest request) {
      this.request = request;
    }

    @Override
    public @Nullable Delta next() {
      if (!asked) {
        asked = true;
        requests.add(request);
      }
      while (!finished) {
        if (closed) {
          throw new ChatException(ChatException.Kind.CANCELLED, "closed", null);
        }
        try {
          Delta delta = deltas.poll(10, TimeUnit.MILLISECONDS);
          if (delta != null) {
            finished = delta instanceof Delta.Finish;
            return delta;
          }
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new ChatException(ChatException.Kind.CANCELLED, "interrupted", e);
        }
      }
      return null;
    }

    @Override
    public void close() {
      if (!finished && !closed) {
        cancelled.add("closed");
      }
      closed = true;
    }
  }
}
