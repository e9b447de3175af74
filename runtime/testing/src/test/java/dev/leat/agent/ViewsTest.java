package dev.leat.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** Every view of a run, any number of times, in any order, from any thread, at any time. */
@Timeout(120)
class ViewsTest {
  private static final int READERS = 8;
  private static final int VIEWS = 25;
  private static final String TEXT = "Let me look. It is 10 degrees in Tokyo.";

  /** One way to read a whole run. Fails if it does not show what it must. */
  private enum View {
    TEXT {
      @Override
      void read(AgentRun run, Random random) {
        assertEquals(ViewsTest.TEXT, joined(run.text()));
      }
    },
    EVENTS {
      @Override
      void read(AgentRun run, Random random) {
        List<RunEvent> events = new ArrayList<>();
        run.events().forEach(queued -> events.add(queued.event()));
        assertEquals(ViewsTest.TEXT, RunRecorder.of(events).text());
      }
    },
    SNAPSHOTS {
      @Override
      void read(AgentRun run, Random random) {
        List<Snapshot> seen = new ArrayList<>();
        run.snapshots().forEach(seen::add);
        checkSnapshots(seen);
      }
    },
    PUBLISHER {
      @Override
      void read(AgentRun run, Random random) throws Exception {
        Collector collector = new Collector(1 + random.nextInt(3));
        run.publisher().subscribe(collector);
        assertEquals(ViewsTest.TEXT, collector.whole.get(60, TimeUnit.SECONDS).text());
      }
    },
    PRINTER {
      @Override
      void read(AgentRun run, Random random) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run.printTo(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertEquals(
            "Let me look. \n\nIt is 10 degrees in Tokyo.\n",
            out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
      }
    },
    CURSOR {
      @Override
      void read(AgentRun run, Random random) {
        assertEquals(ViewsTest.TEXT, RunRecorder.record(run).text());
      }
    },
    RESULT {
      @Override
      void read(AgentRun run, Random random) throws Exception {
        assertEquals(ViewsTest.TEXT, run.result().orThrow().text());
      }
    },
    COMPLETION {
      @Override
      void read(AgentRun run, Random random) throws Exception {
        CompletableFuture<RunResult> mine = run.completion().toCompletableFuture();
        if (random.nextInt(4) == 0) {
          mine.cancel(true); // which is this reader's affair alone
        } else {
          assertEquals(ViewsTest.TEXT, mine.get(60, TimeUnit.SECONDS).text());
        }
      }
    },
    LEFT_EARLY {
      @Override
      void read(AgentRun run, Random random) {
        Iterator<QueuedEvent> events = run.events().iterator();
        for (int i = random.nextInt(8); i > 0; i--) {
          events.next();
        }
      }
    };

    abstract void read(AgentRun run, Random random) throws Exception;
  }

  /** Asks for a few events at a time and puts them together. */
  private static final class Collector implements Flow.Subscriber<QueuedEvent> {
    final CompletableFuture<RunRecorder> whole = new CompletableFuture<>();
    private final int atOnce;
    private final List<RunEvent> events = new ArrayList<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    Collector(int atOnce) {
      this.atOnce = atOnce;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription.complete(given);
      given.request(atOnce);
    }

    @Override
    public void onNext(QueuedEvent queued) {
      events.add(queued.event());
      if (events.size() % atOnce == 0) {
        subscription.join().request(atOnce);
      }
    }

    @Override
    public void onError(Throwable error) {
      whole.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
      try {
        whole.complete(RunRecorder.of(events));
      } catch (AssertionError e) {
        whole.completeExceptionally(e);
      }
    }
  }

  private static String joined(Iterable<String> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(text::append);
    return text.toString();
  }

  private static void checkSnapshots(List<Snapshot> seen) {
    for (int i = 0; i < seen.size(); i++) {
      Snapshot snapshot = seen.get(i);
      assertEquals(i == seen.size() - 1, snapshot.isLast());
      assertEquals(TEXT.substring(0, snapshot.length()), snapshot.text());
      assertTrue(i == 0 || snapshot.length() >= seen.get(i - 1).length());
    }
    assertEquals(TEXT, seen.get(seen.size() - 1).text());
  }

  private static AgentRun run() {
    Duration moment = Duration.ofMillis(3);
    ScriptedModel model =
        ScriptedModel.of(
            ScriptedTurn.start()
                .words("Let me look. ")
                .pause(moment)
                .reasoning("hm")
                .call("forecast", TestTools.x("Tokyo")),
            ScriptedTurn.of("It is ", "10 degrees ").pause(moment).text("in ", "Tokyo."));
    return Agent.builder(model)
        .tools(TestTools.tool("forecast", (x, context) -> ToolResult.text("10")))
        .build()
        .run("q");
  }

  @Test
  void everyViewCanBeUsedAgainInAnyOrderFromAnyThread(TestReporter reporter) throws Exception {
    long seed = Long.getLong("leat.seed", System.nanoTime());
    reporter.publishEntry("leat.seed", Long.toString(seed));
    AgentRun run = run();
    ExecutorService threads = Executors.newFixedThreadPool(READERS);
    List<Callable<Void>> readers = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      Random random = new Random(seed + reader);
      readers.add(() -> readOn(run, random));
    }
    for (Future<Void> read : threads.invokeAll(readers)) {
      read.get();
    }
    RunRecorder.record(run);
    threads.shutdown();
    Threads.assertIdle();
  }

  private static Void readOn(AgentRun run, Random random) throws Exception {
    for (int i = 0; i < VIEWS; i++) {
      View.values()[random.nextInt(View.values().length)].read(run, random);
    }
    return null;
  }

  @Test
  void nobodyHasToRead() throws Exception {
    AgentRun run = run();
    assertEquals(TEXT, run.result().orThrow().text());
    assertEquals(TEXT, RunRecorder.record(run).text());
  }

  @Test
  void aSnapshotStaysAsItWas() {
    AgentRun run = run();
    Iterator<Snapshot> snapshots = run.snapshots().iterator();
    Snapshot first = snapshots.next();
    String before = first.text();
    Snapshot last = first;
    while (snapshots.hasNext()) {
      last = snapshots.next();
    }
    assertEquals(before, first.text());
    assertFalse(first.isLast());
    assertTrue(last.isLast());
    assertEquals(RunRecorder.record(run).text(), last.text());
  }

  /** If each copied the text, these would take 110 MB. */
  @Test
  void snapshotsCostNoMoreThanTheText() {
    int pieces = 1_500;
    String piece = "x".repeat(100);
    ScriptedTurn turn = ScriptedTurn.start();
    for (int i = 0; i < pieces; i++) {
      turn = turn.text(piece).reasoning("hm"); // or readers would get many texts as one
    }
    AgentRun run = Agent.builder(ScriptedModel.of(turn)).build().run("q");
    List<Snapshot> kept = new ArrayList<>(pieces);
    long before = allocatedBytes();
    run.snapshots().forEach(kept::add);
    long cost = allocatedBytes() - before;
    assertEquals(pieces + 1, kept.size());
    assertEquals(pieces * piece.length(), kept.get(pieces).length());
    assertTrue(cost < 32L << 20, cost + " bytes for " + pieces + " snapshots");
    RunRecorder.record(run);
  }

  /** What this thread has allocated so far. */
  private static long allocatedBytes() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  @Test
  void anInterruptEndsTheReadingAndNotTheRun() throws Exception {
    AgentRun run = run();
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> joined(run.text()));
    assertTrue(Thread.interrupted());
    assertEquals(TEXT, RunRecorder.record(run).text());
  }

  @Test
  void aPrinterThatFailsLetsGoOfTheRun() throws Exception {
    AgentRun run = run();
    PrintStream broken =
        new PrintStream(new ByteArrayOutputStream()) {
          @Override
          public void print(String text) {
            throw new IllegalStateException("no paper");
          }
        };
    assertThrows(IllegalStateException.class, () -> run.printTo(broken));
    assertEquals(TEXT, RunRecorder.record(run).text());
  }
}
