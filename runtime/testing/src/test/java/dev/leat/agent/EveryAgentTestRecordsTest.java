package dev.leat.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every test that starts a run gives it to {@code RunRecorder}, which holds its events against
 * their order. Looked up in the sources of all modules: a test method that builds an agent and
 * starts a run must record, itself or through a method of its class.
 */
class EveryAgentTestRecordsTest {
  private static final Pattern METHOD =
      Pattern.compile("(?m)^  (?:[\\w<>\\[\\],.@?]+ )*(\\w+)\\([^;]*?\\{\n(?s:.*?)^  }$");

  private static final Pattern START = Pattern.compile("\\.(?:run|iterate|resume)\\(");

  private static final Pattern TEST =
      Pattern.compile("(?m)^  @(?:Test|ParameterizedTest)\\b(?s:.*?)^  (?:\\w+ )*void (\\w+)\\(");

  @Test
  void noTestOfARunGoesRoundTheRecorder() throws IOException {
    List<String> found = new ArrayList<>();
    int files = 0;
    for (Path file : testSources()) {
      String source = Files.readString(file);
      boolean isThis = file.endsWith("EveryAgentTestRecordsTest.java");
      if (source.contains("Agent.builder(") && !isThis) {
        files++;
        new Source(source).goingRound().forEach(test -> found.add(file + ": " + test));
      }
    }
    assertTrue(files >= 8, "found only " + files + " agent tests");
    assertEquals(List.of(), found, "give the run of each to RunRecorder");
  }

  @Test
  void aTestThatOnlyAsksForTheResultIsFound() {
    Source source =
        new Source(
            """
            class SomeTest {
              @Test
              void asks() {
                assertTrue(agent().run("q").result().isCompleted());
              }

              @Test
              void records() {
                recorded(agent().run("q"));
              }

              private static Agent agent() {
                return Agent.builder(model).build();
              }

              private static String recorded(AgentRun run) {
                return RunRecorder.record(run).text();
              }
            }
            """);
    assertEquals(List.of("asks"), source.goingRound());
  }

  private static List<Path> testSources() throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("CONTRIBUTING.md"))) {
      root = Objects.requireNonNull(root.getParent(), "run this within the project");
    }
    List<Path> sources = new ArrayList<>();
    for (String top : List.of("runtime/testing", "runtime/models", "runtime/sqlite", "samples")) {
      try (Stream<Path> all = Files.walk(root.resolve(top))) {
        all.filter(file -> file.toString().endsWith("Test.java"))
            .filter(file -> file.toString().contains("src/test/java".replace('/', separator())))
            .forEach(sources::add);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return sources;
  }

  private static char separator() {
    return Path.of("a", "b").toString().charAt(1);
  }

  /** A test class, as far as its layout tells: the formatter's, which the build enforces. */
  private static final class Source {
    /** The bodies of the class's own methods, by name. */
    private final Map<String, String> methods = new LinkedHashMap<>();

    private final Set<String> tests = new HashSet<>();

    Source(String text) {
      for (Matcher found = METHOD.matcher(text); found.find(); ) {
        methods.merge(found.group(1), found.group(), String::concat);
      }
      for (Matcher found = TEST.matcher(text); found.find(); ) {
        tests.add(found.group(1));
      }
    }

    /** The tests that let an agent run and do not record what it does. */
    List<String> goingRound() {
      return methods.keySet().stream()
          .filter(tests::contains)
          .filter(test -> reaches(test, body -> body.contains("Agent.builder("), new HashSet<>()))
          .filter(test -> reaches(test, body -> START.matcher(body).find(), new HashSet<>()))
          .filter(test -> !reaches(test, body -> body.contains("RunRecorder."), new HashSet<>()))
          .toList();
    }

    private boolean reaches(String method, Predicate<String> what, Set<String> seen) {
      String body = methods.getOrDefault(method, "");
      return seen.add(method)
          && (what.test(body)
              || methods.keySet().stream()
                  .filter(other -> body.contains(other + "("))
                  .anyMatch(other -> reaches(other, what, seen)));
    }
  }
}
