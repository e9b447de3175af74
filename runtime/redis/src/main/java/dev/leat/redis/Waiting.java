package dev.leat.redis;

import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.exceptions.JedisException;

/** A command in a pipe, and since when it waits. It belongs to the pipe's thread. */
final class Waiting {
  private final Pipe.Command command;
  private final long since = System.nanoTime();

  /** Whether it may have been done before. */
  private boolean again;

  Waiting(Pipe.Command command) {
    this.command = command;
  }

  CommandArguments request() {
    CommandArguments request = command.request(again);
    again = true;
    return request;
  }

  boolean isOlderThan(long nanoTime) {
    return since - nanoTime < 0;
  }

  /** Tells the answer. What goes wrong with it is told to whoever asked, and harms nobody else. */
  void settle(@Nullable Object reply, Object server) {
    if (reply instanceof JedisException refusal) {
      failed(new RedisStoreException(server + " refused a command", refusal));
      return;
    }
    try {
      command.done(reply);
    } catch (RuntimeException | Error e) {
      failed(new RedisStoreException("an answer of " + server + " could not be taken in", e));
    }
  }

  void failed(RuntimeException why) {
    command.failed(why);
  }
}
