package dev.leat.redis;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Sends commands over one connection, on one thread: what waits while an answer is on its way goes
 * with the next batch. After a cut connection it makes another and sends again what was not
 * answered, in the same order; every command is such that doing it twice does it once. Safe for all
 * threads.
 */
final class Pipe implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Pipe.class);

  /** The most commands that are sent at once. */
  private static final int BATCH = 1_024;

  /** Something to send. */
  interface Command {
    /**
     * What is sent; asked for when it is sent, on the pipe's thread.
     *
     * @param again whether it may have been done before
     */
    CommandArguments request(boolean again);

    /** The answer; on the pipe's thread, which must not wait. */
    void done(@Nullable Object reply);

    /** It was refused, or could not be sent within the time for it. It may have been done. */
    void failed(RuntimeException why);
  }

  private final Connector connector;
  private final Duration patience;
  private final Consumer<Throwable> broken;
  private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;
  private final Backoff backoff = new Backoff();
  private final Line line;

  /** Whether a server that refuses all for a time was told of; used by the pipe's thread alone. */
  private boolean told;

  /** Set once; nothing is taken after it. Guarded by this for writing. */
  private volatile boolean closed;

  /**
   * A pipe that connects when there is something to send.
   *
   * @param patience how long a command waits for a server that is away
   * @param broken gets what has ended the pipe's thread; what waits then fails after it
   */
  Pipe(String name, Connector connector, Duration patience, Consumer<Throwable> broken) {
    this.connector = connector;
    this.patience = patience;
    this.broken = broken;
    this.line = new Line(connector);
    this.thread = new Thread(this::work, name);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  boolean isClosed() {
    return closed;
  }

  /** Sends soon. */
  void add(Command command) {
    synchronized (this) {
      if (!closed) {
        waiting.add(new Waiting(command));
        return;
      }
    }
    command.failed(new IllegalStateException("the store is closed"));
  }

  /** Sends soon, for whoever does not wait for it. */
  void tell(CommandArguments request) {
    add(new Asked<>(request, reply -> true));
  }

  /**
   * Sends, for whoever waits for the answer later.
   *
   * @param read makes the result of the answer, on the pipe's thread
   */
  <T> CompletableFuture<T> send(CommandArguments request, Function<@Nullable Object, T> read) {
    Asked<T> asked = new Asked<>(request, read);
    add(asked);
    return asked.result();
  }

  /**
   * Sends and waits for the answer.
   *
   * @param read makes the result of the answer, on the pipe's thread
   * @throws IllegalStateException on the pipe's own thread, which would wait for itself
   */
  <T> T ask(CommandArguments request, Function<@Nullable Object, T> read) {
    if (Thread.currentThread() == thread) {
      throw new IllegalStateException(
          "what follows an acknowledgement must not wait for the store: it is called on the"
              + " store's own thread");
    }
    return await(send(request, read));
  }

  /** Waits for the result of what was sent. */
  static <T> T await(CompletableFuture<T> sent) {
    try {
      return sent.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void work() {
    Deque<Waiting> batch = new ArrayDeque<>();
    try {
      while (!closed || !waiting.isEmpty()) {
        batch.add(waiting.take());
        waiting.drainTo(batch, BATCH - 1);
        carry(batch);
      }
    } catch (InterruptedException e) {
      end();
      fail(batch, new IllegalStateException("the store is closed"));
    } catch (Throwable e) {
      // Whatever it is: nobody may wait for a thread that is gone.
      end();
      broken.accept(e);
      fail(batch, new RedisStoreException(connector + " is used no more after an error", e));
    } finally {
      line.disconnect();
    }
  }

  /** Sends the batch until all of it is answered, or has waited for too long. */
  private void carry(Deque<Waiting> batch) throws InterruptedException {
    while (!batch.isEmpty()) {
      try {
        line.exchange(batch);
        backoff.reset();
        told = false;
      } catch (JedisException | RedisStoreException e) {
        line.disconnect();
        expire(batch, e);
        if (!batch.isEmpty()) {
          away(e);
          backoff.pause();
        }
      }
    }
  }

  /** Who looks after a server that is there, and refuses, should know of it. */
  private void away(RuntimeException why) {
    if (why instanceof JedisDataException && !told) {
      told = true;
      LOG.warn("{} takes nothing; it is tried again for {}", connector, patience, why);
    } else {
      LOG.debug("{} is away; it is tried again", connector, why);
    }
  }

  /** Gives up on those that waited for too long; they come first. */
  private void expire(Deque<Waiting> batch, RuntimeException why) {
    long latest = System.nanoTime() - patience.toNanos();
    String message = connector + " cannot be used, also not within " + patience;
    while (!batch.isEmpty() && (closed || batch.getFirst().isOlderThan(latest))) {
      batch.removeFirst().failed(new RedisStoreException(message, why));
    }
  }

  private void fail(Deque<Waiting> batch, RuntimeException why) {
    waiting.drainTo(batch);
    for (Waiting each : batch) {
      try {
        each.failed(why);
      } catch (RuntimeException | Error e) {
        LOG.warn("A command could not be told that {} is used no more", connector, e);
      }
    }
  }

  /** Takes nothing any more; sends what waits, if the server takes it at once. Does not wait. */
  void end() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      // Behind the flag: the last command wakes the thread up, which then sees it.
      waiting.add(
          new Waiting(new Asked<>(new CommandArguments(Protocol.Command.PING), reply -> true)));
    }
    backoff.end();
  }

  /** Sends what waits, if the server takes it at once, and ends; does not wait for itself. */
  @Override
  public void close() {
    end();
    if (Thread.currentThread() == thread) {
      return;
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
