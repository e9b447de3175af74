package dev.leat.models.http;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** One answer: as many attempts as it takes to get its first delta, and then that one's deltas. */
final class ModelStream implements ChatStream {
  private final ModelClient client;
  private final ModelExchange exchange;
  private final StreamClocks clocks;
  private final RetryPlan plan;
  private final Lifeline lifeline;

  /**
   * Decoded and not yet asked for. This and what follows belongs to whoever holds {@link #busy}.
   */
  private final Queue<Delta> ready = new ArrayDeque<>();

  /** The request, from the first attempt to the first delta. */
  private @Nullable ModelCall call;

  private @Nullable Attempt attempt;
  private Secrets secrets = new Secrets("", Map.of());

  /** Attempts made so far. */
  private int tries;

  /** Whether a delta was handed out; from then on nothing is tried again. */
  private boolean delivered;

  /** Whether nothing more will be read: the answer has ended, or {@link #failure} says why not. */
  private boolean over;

  private @Nullable ChatException failure;

  /** Held by the thread in {@link #next}, or by the one that releases. */
  private final AtomicBoolean busy = new AtomicBoolean();

  /** Set once, by whoever closes; the holder of {@link #busy} looks at it when it lets go. */
  private volatile boolean closed;

  ModelStream(ModelClient client, ModelExchange exchange, StreamClocks clocks, RetryPlan plan) {
    this.client = client;
    this.exchange = exchange;
    this.clocks = clocks;
    this.plan = plan;
    this.lifeline = new Lifeline(clocks);
  }

  @Override
  public @Nullable Delta next() {
    if (!busy.compareAndSet(false, true)) {
      if (closed) {
        throw cancelled();
      }
      throw new IllegalStateException("two threads read one answer");
    }
    try {
      return pull();
    } finally {
      busy.set(false);
      releaseIfClosed();
    }
  }

  private @Nullable Delta pull() {
    while (true) {
      if (closed && !(over && ready.isEmpty())) {
        ready.clear();
        fail(cancelled());
      }
      Delta delta = ready.poll();
      if (delta != null) {
        delivered = true;
        call = null; // nothing is sent again, and a long conversation is large
        return delta;
      }
      if (failure != null) {
        throw failure;
      }
      if (over) {
        return null;
      }
      advance();
    }
  }

  /** Reads until there is something to hand out, or the answer is over. */
  private void advance() {
    try {
      Attempt current = attempt;
      if (current == null) {
        current = begin();
      } else {
        clocks.awaitFurtherContent();
      }
      while (ready.isEmpty() && !current.isOver()) {
        if (current.read()) {
          clocks.awaitFurtherContent();
        }
      }
      if (current.isOver()) {
        end();
      }
    } catch (ChatException e) {
      retryOrFail(e);
    } catch (RuntimeException e) {
      // Whatever a hostile answer brings about must end this answer, and only this one.
      fail(new ChatException(ChatException.Kind.PROTOCOL, "The answer could not be read.", e));
    } finally {
      clocks.rest();
    }
  }

  private Attempt begin() {
    if (tries++ == 0) {
      clocks.startTotal();
      ClockWatch.SHARED.add(lifeline);
      if (!client.begun(this)) {
        lifeline.close("The model is closed.");
      }
      call = exchange.call();
    }
    ModelCall asked = Objects.requireNonNull(call, "asked");
    Attempt next =
        new Attempt(
            client.http(), request(asked), asked.framing(), lifeline, exchange.decoder(ready::add));
    attempt = next;
    clocks.awaitConnection();
    next.open();
    return next;
  }

  private Request request(ModelCall asked) {
    Endpoint endpoint = client.endpoint();
    String key = key(endpoint);
    secrets = new Secrets(key, endpoint.named());
    Request.Builder request =
        new Request.Builder()
            .url(endpoint.of(asked))
            .tag(Lifeline.class, lifeline)
            .header("Accept", asked.framing().accept())
            .header("Accept-Encoding", "identity") // compressed events arrive late and in lumps
            .header("User-Agent", "leat");
    if (!key.isEmpty()) {
      request.header(endpoint.keyHeader(), endpoint.keyPrefix() + key);
    }
    asked.headers().forEach(request::header);
    endpoint.headers().forEach(request::header);
    return request.post(new JsonBody(asked.body())).build();
  }

  private static String key(Endpoint endpoint) {
    String key;
    try {
      key = endpoint.key().reveal();
    } catch (RuntimeException e) {
      throw new ChatException(ChatException.Kind.PROTOCOL, "The API key's source failed.", e);
    }
    if (!Endpoint.isSendable(key)) {
      throw new ChatException(
          ChatException.Kind.PROTOCOL, "The API key has characters that no header may carry.");
    }
    return key;
  }

  private void retryOrFail(ChatException e) {
    ChatException ended = lifeline.failure();
    ChatException why = ended != null && e.kind() == ChatException.Kind.TRUNCATED ? ended : e;
    Duration delay =
        delivered || !ready.isEmpty() || ended != null
            ? null
            : plan.delay(tries, why, clocks.left(), ThreadLocalRandom.current().nextDouble());
    if (delay == null) {
      fail(why);
      return;
    }
    release();
    attempt = null;
    clocks.rest();
    if (!lifeline.sleep(delay)) {
      fail(cancelled());
    }
  }

  private void fail(ChatException e) {
    failure = secrets.tell(client.endpoint().place(), e);
    end();
  }

  private void end() {
    over = true;
    release();
    ClockWatch.SHARED.remove(lifeline);
    client.ended(this);
  }

  private void release() {
    if (attempt != null) {
      attempt.release();
    }
  }

  private ChatException cancelled() {
    ChatException ended = lifeline.failure();
    return ended != null
        ? ended
        : new ChatException(ChatException.Kind.CANCELLED, "The answer was closed.");
  }

  @Override
  public void close() {
    close("The answer was closed before its end.");
  }

  /** Closes for a reason. */
  void close(String why) {
    lifeline.close(why);
    closed = true;
    releaseIfClosed();
  }

  private void releaseIfClosed() {
    if (closed && busy.compareAndSet(false, true)) {
      try {
        if (!over) {
          ready.clear();
          fail(cancelled());
        }
      } finally {
        busy.set(false);
      }
    }
  }
}
