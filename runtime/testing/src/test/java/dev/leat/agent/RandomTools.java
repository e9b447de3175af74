package dev.leat.agent;

import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Tools that return, throw, stall, stream and ignore interrupts, by chance, and count how often
 * each call ran. What a call does depends on the seed and its id alone.
 */
final class RandomTools {
  /** What the tool returns whose result is the answer; no model says it. */
  static final String DIRECT = "[direct]";

  private final long seed;
  private final Map<String, Integer> ran = new ConcurrentHashMap<>();

  RandomTools(long seed) {
    this.seed = seed;
  }

  Toolset tools() {
    return TestTools.tool("work", this::body)
        .and(TestTools.tool("other", this::body))
        .and(TestTools.writing("write", this::body))
        .and(
            TestTools.tool(
                TestTools.descriptor("say").returnDirect(),
                (x, context) -> {
                  body(x, context);
                  return ToolResult.text(DIRECT);
                }));
  }

  /** How often each call ran, by its id. */
  Map<String, Integer> ran() {
    return ran;
  }

  private ToolResult body(String x, ToolContext context) throws Exception {
    ran.merge(context.callId(), 1, Integer::sum);
    switch (new Random(seed ^ (context.callId().hashCode() * 0x9E3779B97F4A7C15L)).nextInt(12)) {
      case 0 -> throw new IllegalStateException("tool");
      case 1 -> throw new IOException("tool");
      case 2 -> throw new AssertionError("tool");
      case 3 -> Thread.sleep(60);
      case 4 -> park(60);
      case 5 -> {
        context.progress("on the way");
        context.part("half ");
      }
      case 6 ->
          context.onCancel(
              () -> {
                throw new IllegalStateException("who hears of the cancellation");
              });
      case 7 -> {
        return ToolResult.error("no");
      }
      default -> context.deadline();
    }
    return ToolResult.text(x);
  }

  /** Does not hear its interrupt. */
  private static void park(int millis) {
    long end = System.nanoTime() + millis * 1_000_000L;
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(1_000_000);
    }
  }
}
