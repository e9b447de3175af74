package dev.leat.redis;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;

/** A command whose answer somebody waits for. */
final class Asked<T> implements Pipe.Command {
  private final CommandArguments request;
  private final Function<@Nullable Object, T> read;
  private final CompletableFuture<T> result = new CompletableFuture<>();

  Asked(CommandArguments request, Function<@Nullable Object, T> read) {
    this.request = request;
    this.read = read;
  }

  CompletableFuture<T> result() {
    return result;
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
