package dev.leat.redis;

import dev.leat.store.spi.RunTail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The one connection that waits for events: of all runs that have readers here, and the words that
 * runs are to be cancelled. After a cut it makes another and goes on where it was; what was said
 * meanwhile is in the streams.
 */
final class Feed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

  /** How long Redis is silent at most: a connection that died unseen shows itself by then. */
  private static final int BLOCK_MILLIS = 2_000;

  /** The most entries of one stream that come at once. */
  private static final int COUNT = 32;

  /** How often runs without news are looked at: whether they are still there. */
  private static final Duration CHECK = Duration.ofSeconds(10);

  private final Shared shared;
  private final Consumer<String> signals;
  private final Consumer<Throwable> broken;
  private final byte[] wakeKey;
  private final byte[] signalsKey;
  private final Backoff backoff = new Backoff();
  private final Thread thread = new Thread(this::work, "leat-redis-feed");

  /** How far the two streams that are no run's were read; used by the feed's thread. */
  private String wakes = "0-0";

  private String signalled = "0-0";

  /** When the runs were last looked at; used by the feed's thread. */
  private long checked;

  /** Written by the feed's thread; closed by any. */
  private volatile @Nullable Connection connection;

  /** Set once. */
  private volatile boolean closed;

  /**
   * A feed of what is said from now on.
   *
   * @param signals gets the names of runs that are to be cancelled, as they stand in Redis
   * @param broken gets what has ended the feed's thread
   */
  Feed(Shared shared, Consumer<String> signals, Consumer<Throwable> broken) {
    this.shared = shared;
    this.signals = signals;
    this.broken = broken;
    this.wakeKey = shared.keys().wake(shared.process()).getBytes(StandardCharsets.UTF_8);
    this.signalsKey = shared.keys().signals().getBytes(StandardCharsets.UTF_8);
    thread.setDaemon(true);
  }

  void start() {
    List<?> newest =
        shared
            .reads()
            .ask(
                new CommandArguments(Command.XREVRANGE)
                    .add(signalsKey)
                    .add("+")
                    .add("-")
                    .add("COUNT")
                    .add(1),
                Replies::list);
    for (Object entry : newest) {
      signalled = Replies.text(Replies.list(entry).get(0));
    }
    thread.start();
  }

  private void work() {
    while (!closed) {
      try {
        follow();
      } catch (InterruptedException e) {
        return;
      } catch (JedisException | RedisStoreException e) {
        LOG.debug("{} is away; the feed tries again", shared.connector(), e);
      } catch (Throwable e) {
        // Whatever it is: nobody may wait for a thread that is gone.
        if (!closed) {
          broken.accept(e);
        }
        return;
      }
    }
  }

  private void follow() throws InterruptedException {
    try {
      Connection open = shared.connector().connect();
      connection = open;
      open.setSoTimeout(BLOCK_MILLIS + open.getSoTimeout());
      check(open);
      backoff.reset();
      while (!closed) {
        look(open);
        if (System.nanoTime() - checked > CHECK.toNanos()) {
          check(open);
        }
      }
    } finally {
      disconnect();
      backoff.pause();
    }
  }

  private void look(Connection open) {
    Map<String, RunTail> byLog = new LinkedHashMap<>();
    for (RunTail tail : shared.tails().all()) {
      if (tail.last() >= 0) {
        byLog.put(shared.keys().run(tail.runId()).log(), tail);
      }
    }
    CommandArguments wait =
        new CommandArguments(Command.XREAD)
            .add("COUNT")
            .add(COUNT)
            .add("BLOCK")
            .add(BLOCK_MILLIS)
            .add("STREAMS")
            .add(wakeKey)
            .add(signalsKey);
    byLog.keySet().forEach(log -> wait.add(log));
    wait.add(wakes).add(signalled);
    byLog.values().forEach(tail -> wait.add(tail.last() + "-0"));
    open.sendCommand(wait);
    List<?> streams = Replies.list(open.getOne());
    if (!streams.isEmpty()) {
      deliver(streams, byLog);
    }
  }

  private void deliver(List<?> streams, Map<String, RunTail> byLog) {
    for (Object each : streams) {
      List<?> stream = Replies.list(each);
      RunTail tail = byLog.get(Replies.text(stream.get(0)));
      if (tail != null) {
        tail.received(Replies.events(stream.get(1)));
      } else if (Replies.text(stream.get(0)).equals(Replies.text(signalsKey))) {
        signal(Replies.list(stream.get(1)));
      } else {
        wake(Replies.list(stream.get(1)));
      }
    }
  }

  /** Most words only end the wait; some ask how far readers are. */
  private void wake(List<?> entries) {
    for (Object entry : entries) {
      List<String> word = Replies.texts(Replies.list(entry).get(1));
      if (word.get(0).equals(Shared.PLACES)) {
        shared.readers().report(word.get(1));
      }
    }
    wakes = lastId(entries);
  }

  private void signal(List<?> entries) {
    for (Object entry : entries) {
      signals.accept(Replies.text(Replies.list(Replies.list(entry).get(1)).get(1)));
    }
    signalled = lastId(entries);
  }

  private static String lastId(List<?> entries) {
    return Replies.text(Replies.list(entries.get(entries.size() - 1)).get(0));
  }

  /** Tells the readers of runs that Redis has no more, or that have lost what they have shown. */
  private void check(Connection open) {
    checked = System.nanoTime();
    Map<RunTail, Long> shown = new HashMap<>();
    shared.tails().all().forEach(tail -> shown.put(tail, tail.last()));
    List<RunTail> tails = List.copyOf(shown.keySet());
    for (RunTail tail : tails) {
      String run = shared.keys().run(tail.runId()).run();
      open.sendCommand(Command.HGET, run, "next");
    }
    List<Object> nexts = open.getMany(tails.size());
    for (int i = 0; i < tails.size(); i++) {
      RunTail tail = tails.get(i);
      Object next = nexts.get(i);
      if (next instanceof JedisException refusal) {
        throw refusal;
      }
      if (next == null) {
        tail.lose("Redis keeps it no more");
      } else if (Replies.number(next) <= shown.getOrDefault(tail, -1L)) {
        tail.lose("Redis has lost events of it");
      }
    }
  }

  private void disconnect() {
    Connection open = connection;
    if (open != null) {
      connection = null;
      Connector.drop(open);
    }
  }

  /** Waits for no events any more, soon. */
  void end() {
    closed = true;
    backoff.end();
    Connection open = connection;
    if (open != null) {
      Connector.drop(open);
    }
  }

  /** A connection that is closed just before it is used opens itself again: it is closed again. */
  @Override
  public void close() {
    try {
      do {
        end();
        thread.join(20);
      } while (thread.isAlive());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
