package dev.leat.samples.weatherweb;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes on one Redis, as the docs have it. */
final class ReplicasTest {
  /** Without Redis there is nothing to try; where CI says that it is there, it must be. */
  @BeforeAll
  static void redisIsThere() throws InterruptedException {
    boolean there;
    try {
      there = new ProcessBuilder("redis-server", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      there = false;
    }
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(there, "there is no redis-server");
    }
    assertTrue(there, "CI is to have a redis-server");
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void aRunIsReadOnStoppedAndMournedAtTheOther() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Replicas.show(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String told = bytes.toString(StandardCharsets.UTF_8);
    List<String> lines = told.lines().toList();
    assertTrue(lines.contains("together: the whole answer, nothing twice"), told);
    assertTrue(line(lines, "one's reader: ").contains("run_cancelled"), told);
    assertTrue(line(lines, "two's reader: ").contains("owner_lost"), told);
    assertTrue(line(lines, "healthy: ").contains("ok"), told);
  }

  private static String line(List<String> lines, String prefix) {
    return lines.stream().filter(line -> line.startsWith(prefix)).findFirst().orElse("");
  }
}
