package dev.leat.redis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Connection;
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

  /** A command, and since when it waits. */
  private static final class Waiting {
    final Command command;
    final long since = System.nanoTime();
    boolean again;

    Waiting(Command command) {
      this.command = command;
    }
  }

  private final Connector connector;
  private final Duration patience;
  private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;
  private final Backoff backoff = new Backoff();

  /** Used by the pipe's thread alone; null while there is none. */
  private @Nullable Connection connection;

  /** Set once; nothing is taken after it. Guarded by this for writing. */
  private volatile boolean closed;

  /**
   * A pipe that connects when there is something to send.
   *
   * @param patience how long a command waits for a server that is away
   */
  Pipe(String name, Connector connector, Duration patience) {
    this.connector = connector;
    this.patience = patience;
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
   * Sends and waits for the answer.
   *
   * @param read makes the result of the answer, on the pipe's thread
   */
  <T> T ask(CommandArguments request, Function<@Nullable Object, T> read) {
    return await(send(request, read));
  }

  /**
   * Sends, for whoever waits for the answer later.
   *
   * @param read makes the result of the answer, on the pipe's thread
   */
  <T> CompletableFuture<T> send(CommandArguments request, Function<@Nullable Object, T> read) {
    Asked<T> asked = new Asked<>(request, read);
    add(asked);
    return asked.result;
  }

  /** Waits for the result of what was sent. */
  static <T> T await(CompletableFuture<T> sent) {
    try {
      return sent.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static final class Asked<T> implements Command {
    private final CommandArguments request;
    private final Function<@Nullable Object, T> read;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    Asked(CommandArguments request, Function<@Nullable Object, T> read) {
      this.request = request;
      this.read = read;
    }

    @Override
    public CommandArguments request(boolean again) {
      return request;
    }

    @Override
    public void done(@Nullable Object reply) {
      try {
        result.complete(read.apply(reply));
      } catch (RuntimeException e) {
        result.completeExceptionally(e);
      }
    }

    @Override
    public void failed(RuntimeException why) {
      result.completeExceptionally(why);
    }
  }

  private void work() {
    List<Waiting> batch = new ArrayList<>();
    try {
      while (!closed || !waiting.isEmpty()) {
        batch.add(waiting.take());
        waiting.drainTo(batch, BATCH - 1);
        carry(batch);
        batch.clear();
      }
    } catch (InterruptedException e) {
      fail(batch, new IllegalStateException("the store is closed"));
    } finally {
      disconnect();
    }
  }

  /** Sends the batch until all of it is answered, or has waited for too long. */
  private void carry(List<Waiting> batch) throws InterruptedException {
    int answered = 0;
    while (answered < batch.size()) {
      try {
        answered += exchange(batch.subList(answered, batch.size()));
        backoff.reset();
      } catch (JedisException | RedisStoreException e) {
        disconnect();
        answered += expired(batch.subList(answered, batch.size()), e);
        if (answered < batch.size()) {
          LOG.debug("{} is away; it is tried again", connector, e);
          backoff.pause();
        }
      }
    }
  }

  /** Sends all, and returns how many were answered before one that is to be sent again. */
  private int exchange(List<Waiting> batch) {
    Connection open = connected();
    for (Waiting each : batch) {
      CommandArguments request = each.command.request(each.again);
      each.again = true;
      open.sendCommand(request);
    }
    List<Object> replies = open.getMany(batch.size());
    for (int i = 0; i < replies.size(); i++) {
      Object reply = replies.get(i);
      if (reply instanceof JedisDataException refusal && isPassing(refusal)) {
        disconnect();
        if (i == 0) {
          throw refusal;
        }
        return i;
      }
      settle(batch.get(i).command, reply);
    }
    return replies.size();
  }

  /** Whether another connection, or the same server a little later, takes the command. */
  private static boolean isPassing(JedisDataException refusal) {
    String message = String.valueOf(refusal.getMessage());
    for (String word :
        List.of("NOSCRIPT", "LOADING", "READONLY", "MASTERDOWN", "BUSY", "TRYAGAIN", "NOAUTH")) {
      if (message.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private void settle(Command command, @Nullable Object reply) {
    if (reply instanceof JedisException refusal) {
      command.failed(new RedisStoreException(connector + " refused a command", refusal));
    } else {
      command.done(reply);
    }
  }

  private Connection connected() {
    Connection open = connection;
    if (open == null) {
      open = connector.connect();
      connection = open;
    }
    return open;
  }

  private void disconnect() {
    if (connection != null) {
      Connector.drop(connection);
      connection = null;
    }
  }

  /** Gives up on those that waited for too long, and returns how many; they come first. */
  private int expired(List<Waiting> batch, RuntimeException why) {
    long latest = closed ? Long.MIN_VALUE : System.nanoTime() - patience.toNanos();
    int count = 0;
    while (count < batch.size() && (closed || batch.get(count).since - latest < 0)) {
      count++;
    }
    String message = connector + " cannot be used, also not within " + patience;
    fail(batch.subList(0, count), new RedisStoreException(message, Objects.requireNonNull(why)));
    return count;
  }

  private static void fail(List<Waiting> commands, RuntimeException why) {
    commands.forEach(each -> each.command.failed(why));
  }

  /** Sends what waits, if the server takes it at once, and ends. */
  @Override
  public void close() {
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
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
