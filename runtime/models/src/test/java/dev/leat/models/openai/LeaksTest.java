package dev.leat.models.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.models.RawServer;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Leat's own thread ends when it has nothing to do. */
final class LeaksTest {
  @Test
  void theWatchRestsWhenThereIsNothingToWatch() throws Exception {
    try (RawServer server = new RawServer(x -> x.sse().token("a").finish().done().end());
        OpenAiChatModel model = Reading.model(server).build()) {
      assertEquals("a", Reading.of(model).text());
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (threads().contains("leat-clocks") && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }
    assertTrue(!threads().contains("leat-clocks"));
  }

  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .collect(Collectors.toSet());
  }
}
