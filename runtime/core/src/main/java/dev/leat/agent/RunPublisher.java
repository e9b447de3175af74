package dev.leat.agent;

import dev.leat.store.Cursor;
import dev.leat.store.DetachedException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A run as a reactive stream (reactive-streams.org, rules 1 to 3): a cursor for each subscriber.
 */
final class RunPublisher implements Flow.Publisher<QueuedEvent> {
  private final RunQueue queue;

  /** The event after which every subscriber begins. */
  private final long start;

  RunPublisher(RunQueue queue, long start) {
    this.queue = queue;
    this.start = start;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super QueuedEvent> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    Cursor cursor;
    try {
      cursor = queue.cursor(start);
    } catch (RuntimeException e) {
      subscriber.onSubscribe(new Refused());
      subscriber.onError(e);
      return;
    }
    Subscription subscription = new Subscription(queue, subscriber, cursor, RunThreads.executor());
    try {
      subscriber.onSubscribe(subscription);
    } catch (RuntimeException | Error e) {
      cursor.close();
      throw e;
    }
    subscription.begin();
  }

  /** The subscription of a subscriber that gets nothing but an error. */
  private static final class Refused implements Flow.Subscription {
    @Override
    public void request(long n) {}

    @Override
    public void cancel() {}
  }

  /** One subscriber's reading. Its signals come one after another, on threads of the executor. */
  private static final class Subscription implements Flow.Subscription {
    private final RunQueue queue;
    private final Flow.Subscriber<? super QueuedEvent> subscriber;
    private final Executor executor;

    /** Used by the draining thread alone, but for closing. */
    private Cursor cursor;

    private final AtomicLong demand = new AtomicLong();

    /**
     * How often draining was asked for since it last began; whoever raises it from 0 drains. It
     * begins at 1, so that nothing is delivered before {@link #begin}.
     */
    private final AtomicInteger asked = new AtomicInteger(1);

    /** Whether the run's rest was delivered; used by the draining thread alone. */
    private boolean atRest;

    /** Set by cancel and by the last signal. */
    private volatile boolean over;

    /** A wrong request, to be told as an error; set once. */
    private volatile @Nullable Throwable misuse;

    Subscription(
        RunQueue queue,
        Flow.Subscriber<? super QueuedEvent> subscriber,
        Cursor cursor,
        Executor executor) {
      this.queue = queue;
      this.subscriber = subscriber;
      this.cursor = cursor;
      this.executor = executor;
    }

    @Override
    public void request(long n) {
      if (n <= 0) {
        misuse =
            new IllegalArgumentException("expected a request of at least 1 (rule 3.9), found " + n);
      } else {
        demand.accumulateAndGet(n, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
      }
      signal();
    }

    @Override
    public void cancel() {
      over = true;
      signal();
    }

    /** Starts delivering, once the subscriber has returned from onSubscribe. */
    void begin() {
      executor.execute(this::drain);
    }

    void signal() {
      if (asked.getAndIncrement() == 0) {
        executor.execute(this::drain);
      }
    }

    private void drain() {
      int seen = asked.get();
      do {
        try {
          deliver();
        } catch (RuntimeException e) {
          fail(e);
        } catch (Error e) {
          over = true;
          cursor.close();
          throw e;
        }
        seen = asked.addAndGet(-seen);
      } while (seen != 0);
    }

    private void deliver() {
      while (!over) {
        if (misuse != null) {
          fail(misuse);
        } else if (atRest || cursor.ended()) {
          over = true;
          subscriber.onComplete();
        } else if (demand.get() == 0) {
          return;
        } else if (!deliverOne()) {
          return;
        }
      }
      cursor.close();
    }

    /** Delivers the next event; false if there is none now, and draining will be asked for. */
    private boolean deliverOne() {
      QueuedEvent event;
      try {
        event = cursor.poll();
      } catch (DetachedException e) {
        cursor = queue.cursor(e.resumeAfter());
        return true;
      }
      if (event == null) {
        cursor.onReady(this::signal);
        return false;
      }
      demand.decrementAndGet();
      atRest = event.event() instanceof RunEvent.Suspended;
      subscriber.onNext(event);
      return true;
    }

    private void fail(Throwable error) {
      if (!over) {
        over = true;
        cursor.close();
        subscriber.onError(error);
      }
    }
  }
}
