package dev.leat.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RunPublisherTest {
  /** Asks for one event at a time and notes overlapping signals. */
  private static final class OneByOne implements Flow.Subscriber<QueuedEvent> {
    final List<RunEvent> seen = new ArrayList<>();
    final CompletableFuture<Throwable> end = new CompletableFuture<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final long first;
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    OneByOne(long first) {
      this.first = first;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
      subscription.complete(newSubscription);
      newSubscription.request(first);
    }

    @Override
    public void onNext(QueuedEvent item) {
      assertTrue(busy.compareAndSet(false, true), "signals overlap");
      seen.add(item.event());
      LockSupport.parkNanos(1_000);
      busy.set(false);
      subscription.join().request(1);
    }

    @Override
    public void onError(Throwable error) {
      end.complete(error);
    }

    @Override
    public void onComplete() {
      end.complete(new RuntimeException("completed"));
    }
  }

  private static AgentRun run() {
    return Agent.builder(ScriptedModel.of(ScriptedTurn.of("a", "b", "c", "d"))).build().run("q");
  }

  @Test
  void everySubscriberGetsEveryEventAndTheEnd() throws Exception {
    AgentRun run = run();
    for (int i = 0; i < 3; i++) {
      OneByOne subscriber = new OneByOne(1);
      run.publisher().subscribe(subscriber);
      assertEquals("completed", subscriber.end.get(10, TimeUnit.SECONDS).getMessage());
      RunRecorder recorded = RunRecorder.of(subscriber.seen);
      assertEquals("abcd", recorded.text());
      assertInstanceOf(RunEvent.Completed.class, recorded.ending());
    }
  }

  @Test
  void nothingIsDeliveredBeyondTheDemand() throws Exception {
    AgentRun run = run();
    RunRecorder.record(run);
    List<QueuedEvent> seen = new ArrayList<>();
    CompletableFuture<Flow.Subscription> subscribed = new CompletableFuture<>();
    run.publisher()
        .subscribe(
            new Flow.Subscriber<>() {
              @Override
              public void onSubscribe(Flow.Subscription subscription) {
                subscribed.complete(subscription);
              }

              @Override
              public void onNext(QueuedEvent item) {
                synchronized (seen) {
                  seen.add(item);
                }
              }

              @Override
              public void onError(Throwable error) {}

              @Override
              public void onComplete() {}
            });
    subscribed.get().request(2);
    Thread.sleep(100);
    subscribed.get().cancel();
    synchronized (seen) {
      assertEquals(2, seen.size());
    }
  }

  @Test
  void aWrongRequestIsAnError() throws Exception {
    OneByOne subscriber = new OneByOne(0);
    AgentRun run = run();
    run.publisher().subscribe(subscriber);
    assertInstanceOf(IllegalArgumentException.class, subscriber.end.get(10, TimeUnit.SECONDS));
    RunRecorder.record(run);
  }
}
