package dev.leat.agent;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.store.QueueLimits;
import dev.leat.store.QueuedEvent;
import dev.leat.store.Store;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.AfterMethod;
import org.testng.annotations.Test;

/** {@link AgentRun#publisher} before the jury of reactive-streams.org. */
@Test
public final class RunPublisherTckTest extends FlowPublisherVerification<QueuedEvent> {
  /** How long the jury waits, for a signal and for none. */
  private static final long WAIT_MILLIS = 1_500;

  private static final long SILENCE_MILLIS = 100;

  /** Where more is asked for nobody counts, and the model speaks until it is stopped. */
  private static final long COUNTED = 10_000;

  private final Store store = Store.inMemory();

  /** A store that keeps a run's last event alone. */
  private final Store forgetful =
      Store.inMemory(new QueueLimits(1, 1, Duration.ZERO, Duration.ofMinutes(10)));

  private final List<AgentRun> runs = new CopyOnWriteArrayList<>();

  public RunPublisherTckTest() {
    super(new TestEnvironment(WAIT_MILLIS, SILENCE_MILLIS));
  }

  @Override
  public long maxElementsFromPublisher() {
    return Long.MAX_VALUE - 1;
  }

  @AfterMethod
  void endRuns() {
    runs.forEach(AgentRun::cancel);
    runs.clear();
  }

  @AfterClass
  void closeStores() {
    store.close();
    forgetful.close();
  }

  @Override
  public Flow.Publisher<QueuedEvent> createFlowPublisher(long elements) {
    if (elements > COUNTED) {
      return started(store, new EndlessModel()).publisher();
    }
    ScriptedTurn turn = ScriptedTurn.start();
    for (int i = 0; i < elements; i++) {
      // Readers get neighbouring texts as one; these are no neighbours.
      turn = i % 2 == 0 ? turn.text("word ") : turn.reasoning("hm ");
    }
    String id = ended(started(store, ScriptedModel.of(turn)));
    // Besides the words there are Started, TurnStarted, TurnFinished and Completed.
    return new RunPublisher(store.queues().read(id), 4);
  }

  @Override
  public Flow.Publisher<QueuedEvent> createFailedFlowPublisher() {
    AgentRun run = started(forgetful, ScriptedModel.of(ScriptedTurn.of("word")));
    ended(run);
    return run.publisher();
  }

  private AgentRun started(Store kept, ChatModel model) {
    AgentRun run = Agent.builder(model).store(kept).build().run("q");
    runs.add(run);
    return run;
  }

  private static String ended(AgentRun run) {
    return run.completion().toCompletableFuture().join().runId();
  }

  /** Speaks until it is stopped. */
  private static final class EndlessModel implements ChatModel {
    @Override
    public String name() {
      return "endless";
    }

    @Override
    public ChatStream stream(ChatRequest request) {
      return new ChatStream() {
        private boolean thinking;

        @Override
        public Delta next() {
          thinking = !thinking;
          return thinking ? new Delta.Reasoning("hm ") : new Delta.Text("word ");
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void close() {}
  }
}
