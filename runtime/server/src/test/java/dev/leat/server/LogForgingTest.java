package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import dev.leat.server.http.LogText;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a client sends makes no line of the log. */
final class LogForgingTest {
  private static final Pattern FORGED = Pattern.compile("(?m)^\\s*ERROR forged");

  @Test
  void lineEndsAndControlCharactersAreTakenOut() {
    for (String end :
        List.of("\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\u001b[2K", "\0")) {
      String safe = LogText.of("a" + end + "ERROR forged");
      assertEquals(1, safe.lines().count(), safe);
      assertFalse(safe.chars().anyMatch(Character::isISOControl), safe);
    }
    assertTrue(LogText.of("x".repeat(100_000)).length() < 300);
  }

  /** A fault of ours is logged with the path; a path with line ends does not come so far. */
  @Test
  void aPathThatIsLoggedForgesNothing() throws Exception {
    List<String> logged = RecordedLogs.during(LogForgingTest::ask);
    List<String> ours = logged.stream().filter(line -> line.startsWith("dev.leat")).toList();
    assertTrue(ours.stream().anyMatch(line -> line.contains("a fault of ours")), ours::toString);
    ours.forEach(line -> assertFalse(FORGED.matcher(line).find(), line));
  }

  private static void ask() throws IOException {
    try (AgentServer server =
        AgentServer.of(Agent.builder(new Puppet()).build())
            .port(0)
            .authenticate(
                request -> {
                  throw new IllegalStateException("a fault of ours");
                })
            .start()) {
      assertTrue(answer(server, "a%0d%0aERROR%20forged").startsWith("HTTP/1.1 400"));
      String fault = answer(server, "a%E2%80%A8ERROR%20forged");
      assertTrue(fault.startsWith("HTTP/1.1 500"), fault);
      assertFalse(fault.contains("a fault of ours"), fault);
    }
  }

  private static String answer(AgentServer server, String run) throws IOException {
    try (RawHttp raw = new RawHttp(server)) {
      String get = "GET /v1/runs/" + run + " HTTP/1.1\nHost: localhost\nConnection: close\n\n";
      return raw.send(get).all();
    }
  }
}
