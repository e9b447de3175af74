package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Acknowledgement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol;

@Timeout(60)
class PipeTest {
  @RegisterExtension static final RunningRedis REDIS = new RunningRedis();

  private static final CommandArguments PING = new CommandArguments(Protocol.Command.PING);

  private final CompletableFuture<Throwable> broken = new CompletableFuture<>();

  private Pipe pipe() {
    Connector connector =
        new Connector(
            Server.of(REDIS.server().uri(), null, null, Duration.ofSeconds(2)),
            Acknowledgement.WRITTEN);
    return new Pipe("test", connector, Duration.ofSeconds(30), broken::complete);
  }

  /** A command that fails somewhere; what it is told is kept. */
  private static final class Failing implements Pipe.Command {
    final CompletableFuture<RuntimeException> told = new CompletableFuture<>();
    private final @Nullable Error atRequest;

    Failing(@Nullable Error atRequest) {
      this.atRequest = atRequest;
    }

    @Override
    public CommandArguments request(boolean again) {
      if (atRequest != null) {
        throw atRequest;
      }
      return PING;
    }

    @Override
    public void done(@Nullable Object reply) {
      throw new StackOverflowError();
    }

    @Override
    public void failed(RuntimeException why) {
      told.complete(why);
    }
  }

  @Test
  void anErrorOfItsThreadFailsWhatWaitsAndClosesIt() throws Exception {
    OutOfMemoryError error = new OutOfMemoryError("by this test");
    Pipe pipe = pipe();
    Failing failing = new Failing(error);
    CompletableFuture<String> before = pipe.send(PING, Replies::text);
    pipe.add(failing);
    CompletableFuture<String> after = pipe.send(PING, Replies::text);
    pipe.start();
    assertSame(error, broken.get(20, TimeUnit.SECONDS));
    Exception why = assertThrows(ExecutionException.class, () -> after.get(20, TimeUnit.SECONDS));
    assertInstanceOf(RedisStoreException.class, why.getCause());
    assertThrows(ExecutionException.class, () -> before.get(20, TimeUnit.SECONDS));
    assertSame(error, failing.told.get(20, TimeUnit.SECONDS).getCause());
    assertTrue(pipe.isClosed());
    assertThrows(IllegalStateException.class, () -> pipe.ask(PING, Replies::text));
    pipe.close();
  }

  @Test
  void anAnswerThatCannotBeTakenInIsToldToWhoeverAskedAlone() throws Exception {
    try (Pipe pipe = pipe()) {
      Failing failing = new Failing(null);
      pipe.add(failing);
      CompletableFuture<String> after = pipe.send(PING, Replies::text);
      pipe.start();
      assertInstanceOf(StackOverflowError.class, failing.told.get(20, TimeUnit.SECONDS).getCause());
      assertEquals("PONG", after.get(20, TimeUnit.SECONDS));
      assertEquals("PONG", pipe.ask(PING, Replies::text));
    }
  }
}
