package dev.leat.agent;

import static dev.leat.agent.TestTools.x;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatException.Kind;
import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A model that says anything, well-formed or not. What it says to its n-th request depends on the
 * seed and n alone. Once it is {@link #calm} it answers in one word.
 */
final class RandomModel implements ChatModel {
  /** What a calm model says. */
  static final String CALM = "Calm.";

  private final long seed;
  private final AtomicInteger requests = new AtomicInteger();
  private final ScriptedModel script = ScriptedModel.answering(request -> turn());
  private volatile boolean calm;

  RandomModel(long seed) {
    this.seed = seed;
  }

  /** Says no more than one word from now on. */
  void calm() {
    calm = true;
  }

  /** The script behind it, which checks every request. */
  ScriptedModel script() {
    return script;
  }

  @Override
  public String name() {
    return script.name();
  }

  @Override
  public ChatStream stream(ChatRequest request) {
    ChatStream stream = script.stream(request);
    int fault = calm ? 0 : new Random(seed * 31 + requests.get()).nextInt(40);
    return switch (fault) {
      case 1 -> new Broken(stream, new IllegalStateException("the adapter is broken"));
      case 2 -> new Broken(stream, new NoClassDefFoundError("the adapter is not whole"));
      case 3 -> new Broken(stream, null);
      default -> stream;
    };
  }

  /** An adapter that fails in its own way, or ends, where the answer should finish. */
  private record Broken(ChatStream stream, @Nullable Throwable failure) implements ChatStream {
    @Override
    public @Nullable Delta next() {
      Delta delta = stream.next();
      if (!(delta instanceof Delta.Finish)) {
        return delta;
      }
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      if (failure instanceof Error error) {
        throw error;
      }
      return null;
    }

    @Override
    public void close() {
      stream.close();
    }
  }

  @Override
  public void close() {
    script.close();
  }

  private ScriptedTurn turn() {
    if (calm) {
      return ScriptedTurn.of(CALM);
    }
    Random random = new Random(seed + 7919L * requests.incrementAndGet());
    ScriptedTurn turn = ScriptedTurn.start();
    int steps = random.nextInt(6);
    for (int i = 0; i < steps; i++) {
      turn = step(turn, random);
    }
    return end(turn, random);
  }

  private static ScriptedTurn step(ScriptedTurn turn, Random random) {
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> turn.text("t" + random.nextInt(1000) + " ");
      case 3 -> turn.reasoning("hm" + random.nextInt(1000) + " ");
      case 4, 5 -> turn.call(random.nextBoolean() ? "work" : "other", x("a"));
      case 6 -> turn.call("write", "{\"x\":", random.nextBoolean() ? "\"c\"}" : "3}");
      case 7 -> turn.call(random.nextBoolean() ? "wrok" : "no such <tool>", x("b"));
      case 8 -> turn.call("say", x("d"));
      case 9 -> turn.malformedCall("<tool", "cut off", random.nextBoolean());
      case 10 -> turn.delta(new Delta.ProviderState("scripted", "{}")).usage(3, 2);
      case 11 -> misuse(turn, random);
      default -> turn.pause(Duration.ofNanos(random.nextInt(2_000_000)));
    };
  }

  /** What no well-behaved adapter delivers. */
  private static ScriptedTurn misuse(ScriptedTurn turn, Random random) {
    int call = 90 + random.nextInt(2);
    return switch (random.nextInt(5)) {
      case 0, 1 -> turn.delta(new Delta.CallStart(call, null, "work"));
      case 2 -> turn.delta(new Delta.ArgumentsDelta(call, "{\"x\":"));
      case 3 -> turn.delta(new Delta.CallEnd(call));
      default -> turn.delta(new Delta.Text(""));
    };
  }

  private static ScriptedTurn end(ScriptedTurn turn, Random random) {
    return switch (random.nextInt(16)) {
      case 0 -> turn.stall();
      case 1 -> turn.fail(new ChatException(Kind.IN_BAND, "overloaded"));
      case 2 -> turn.fail(new ChatException(Kind.TRUNCATED, "cut off"));
      case 3 -> turn.finish(FinishReason.LENGTH);
      case 4 -> turn.finish(FinishReason.CONTENT_FILTER);
      case 5, 6 -> turn.finish(FinishReason.PAUSED);
      default -> turn;
    };
  }
}
