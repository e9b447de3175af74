package dev.leat.samples.batchbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The sample, as it is run from the command line. */
final class BatchBotTest {
  private static List<String> run(int exit, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int found =
        new CommandLine(new BatchBot())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(args);
    assertEquals(exit, found, () -> out + "\n" + err);
    return exit == 0 ? out.toString().lines().toList() : err.toString().lines().toList();
  }

  private static String read(List<String> lines, int client) {
    String prefix = "client " + client + " | ";
    return lines.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void clientsAreAnsweredTogetherAndEachToItsEnd() {
    // A wait in which all five come, however slow the machine: the full batch ends it.
    List<String> lines =
        run(0, "--port=0", "--clients=4", "--batch=5", "--wait=60000", "--step=50");
    assertEquals("1 2 3", read(lines, 1), lines::toString);
    assertEquals("1 2 3 4 5 6 7 8 9 10 11 12", read(lines, 2), lines::toString);
    assertEquals("I wonder whether you can say this backwards", read(lines, 3), lines::toString);
    assertEquals("1 2 3 4 5 6 7", read(lines, 4), lines::toString);
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("[batch] a batch of 5 begins")),
        lines::toString);
    assertTrue(lines.contains("client 5 leaves: Count to 1000"), lines::toString);
    int short3 = lines.indexOf("client 1 has its answer: Count to 3");
    int long12 = lines.indexOf("client 2 has its answer: Count to 12");
    assertTrue(short3 >= 0 && short3 < long12, () -> "the short answer ends first: " + lines);
  }

  @Test
  void whoComesLaterJoins() {
    List<String> lines = run(0, "--port=0", "--clients=4", "--batch=2", "--step=50");
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("[batch] one joins")), lines::toString);
    assertEquals("1 2 3 4 5 6 7 8 9 10 11 12", read(lines, 2), lines::toString);
  }

  @Test
  void wrongOptionsAreTold() {
    assertTrue(run(2, "--batch=0").get(0).startsWith("Expected --batch of at least 1"));
  }
}
