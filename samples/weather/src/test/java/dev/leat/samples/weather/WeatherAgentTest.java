package dev.leat.samples.weather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import dev.leat.agent.AgentRun;
import dev.leat.store.ConversationId;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.testing.Exchange;
import dev.leat.testing.RunRecorder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The whole way: HTTP, SSE, wire, segmenter, loop, tools and console, with the offline model. */
@Timeout(60)
class WeatherAgentTest {
  private static final String QUESTION =
      "What's the weather like today in celsius in Tokyo and Paris?";

  private static WeatherModel offline(@Nullable String format, int pace) {
    return WeatherModel.choose(Map.of(), format, pace);
  }

  private static Agent agent(WeatherModel model) {
    return Agent.builder(model.chat()).tools(WeatherToolsBindings.of(new WeatherTools())).build();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"hermes", "internlm2"})
  void theQuestionIsAnsweredWithoutMarkersWhateverTheFormat(@Nullable String format) {
    try (WeatherModel model = offline(format, 1)) {
      RunRecorder run = RunRecorder.record(agent(model).run(QUESTION));
      assertInstanceOf(RunEvent.Completed.class, run.ending());
      assertTrue(run.text().contains("In Tokyo it is 10 degrees celsius"), run.text());
      assertTrue(run.text().contains("in Paris it is 22 degrees celsius"), run.text());
      assertFalse(run.text().matches("(?s).*[{}<>|\"].*"), run.text());
      assertEquals(2, run.events(RunEvent.ToolFinished.class).size());
    }
  }

  @Test
  void textAppearsTokenByToken() {
    try (WeatherModel model = offline(null, 20)) {
      AgentRun run = agent(model).run(QUESTION);
      List<Long> times = new ArrayList<>();
      for (QueuedEvent queued : run.events()) {
        if (queued.event() instanceof RunEvent.Text) {
          times.add(System.nanoTime());
        }
      }
      assertTrue(times.size() > 10, "pieces: " + times.size());
      long spread = times.get(times.size() - 1) - times.get(0);
      assertTrue(spread > Duration.ofMillis(200).toNanos(), "spread: " + spread);
      RunRecorder.record(run);
    }
  }

  @Test
  void aConversationRemembersItsQuestions() throws Exception {
    try (WeatherModel model = offline(null, 0)) {
      Agent agent = agent(model);
      ConversationId id = ConversationId.random();
      assertTrue(answer(agent.run(id, "The weather in Paris?")).contains("22"));
      assertTrue(answer(agent.run(id, "A 3 day forecast for Beijing?")).contains("85"));
      assertTrue(answer(agent.run(id, "Who are you?")).contains("stand-in"));
    }
  }

  private static String answer(AgentRun run) throws InterruptedException {
    RunRecorder.record(run);
    return run.result().answer();
  }

  @Test
  void anUnknownPlaceIsSaidToBeUnknown() throws Exception {
    try (WeatherModel model = offline(null, 0)) {
      assertEquals("I found nothing for Ulm.", answer(agent(model).run("How is it in Ulm?")));
    }
  }

  @Test
  void cancellingEndsTheHttpCallWithinASecondAndKeepsTheText() throws Exception {
    try (WeatherModel model = offline(null, 300)) {
      AgentRun run = agent(model).run(QUESTION);
      Iterator<String> text = run.text().iterator();
      String first = text.next();
      long before = System.nanoTime();
      run.cancel();
      RunEvent.Cancelled ending =
          assertInstanceOf(RunEvent.Cancelled.class, RunRecorder.record(run).ending());
      assertTrue(ending.text().startsWith(first), ending.text());
      Duration left = Duration.ofNanos(before + 1_000_000_000L - System.nanoTime());
      Exchange call = Objects.requireNonNull(model.server()).exchanges().get(0);
      assertTrue(call.awaitHangUp(left), "the server still has its client");
    }
  }

  @Test
  void theCommandPrintsTheAnswerAloneOnStandardOutput() {
    Console console = new Console("--pace", "1", QUESTION);
    assertEquals(0, console.code);
    assertTrue(console.out.startsWith("Let me look that up."), console.out);
    assertTrue(console.out.endsWith("celsius." + System.lineSeparator()), console.out);
    assertTrue(console.err.contains("offline model"), console.err);
  }

  @Test
  void theTraceShowsCallsResultsAndUsage() {
    Console console = new Console("--trace", "--pace", "1", "Weather", "in", "Tokyo?");
    assertTrue(console.err.contains("→ get_current_weather {\"location\":\"Tokyo\"}"), console.err);
    assertTrue(console.err.contains("← get_current_weather ok in"), console.err);
    assertTrue(console.err.contains("tokens read"), console.err);
    assertFalse(console.out.contains("get_current_weather"), console.out);
  }

  @Test
  void anUnknownFormatIsWrongUsageAndSaysWhichThereAre() {
    Console console = new Console("--format", "morse", "q");
    assertEquals(2, console.code);
    assertTrue(console.err.contains("there are hermes, internlm2"), console.err);
    assertThrows(IllegalArgumentException.class, () -> offline("morse", 1));
  }

  @Test
  void helpTellsOfEverything() {
    Console console = new Console("--help");
    for (String told :
        List.of(
            "--trace", "--format", "OPENAI_API_KEY", "OPENAI_BASE_URL", "LEAT_MODEL", "Ctrl-C")) {
      assertTrue(console.out.contains(told), told);
    }
  }

  /** The command, run with standard streams of its own. */
  private static final class Console {
    final int code;
    final String out;
    final String err;

    Console(String... args) {
      PrintStream realOut = System.out;
      PrintStream realErr = System.err;
      ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
      ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
      System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
      try {
        code = new CommandLine(new WeatherAgent()).execute(args);
      } finally {
        System.setOut(realOut);
        System.setErr(realErr);
      }
      out = outBytes.toString(StandardCharsets.UTF_8);
      err = errBytes.toString(StandardCharsets.UTF_8);
    }
  }
}
