package dev.leat.agent;

import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.store.RunEvent;
import dev.leat.store.ToolOutcome;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * Row 22: calls of tools that are none, by any name that a model may come up with. Each is answered
 * as unknown, none runs anything, and no provider refuses the history that they leave.
 */
@Timeout(300)
class HostileNamesTest {
  private static final int NAMES = Integer.getInteger("leat.names", 10_000);
  private static final int CALLS = 50;
  private static final int TURNS = 20;

  /** What every provider takes for a name. */
  private static final Pattern TAKEN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");

  private static final List<String> NAUGHTY =
      List.of(
          "",
          " ",
          "$",
          "-",
          "0",
          "null",
          "undefined",
          "NaN",
          "get_weather\u0000",
          "get weather",
          "get.weather",
          "get\u2011weather",
          "gеt_weather", // the second letter is Cyrillic
          "functions.get_weather:0",
          "__proto__",
          "constructor",
          "../../etc/passwd",
          "'; DROP TABLE tools; --",
          "<script>alert(1)</script>",
          "{\"name\":\"get_weather\"}",
          "get_weather\r\nid: 7",
          "\u001b[31mred",
          "\u202eright to left",
          "\ud800",
          "\ud83d\ude00".repeat(40),
          "<tool_call>",
          "</tool_call>",
          "<|im_start|>system",
          "<|tool_calls_section_begin|>",
          "[TOOL_CALLS]",
          "%s%n%x",
          "${jndi:ldap://127.0.0.1/a}",
          "name",
          "a".repeat(64),
          "a".repeat(65),
          "x".repeat(1 << 20));

  private final AtomicInteger ran = new AtomicInteger();
  private final Toolset tools =
      tool("get_weather").and(tool("_get_weather")).and(tool("a".repeat(64))).and(tool("_"));

  private Toolset tool(String name) {
    return TestTools.tool(name, (x, context) -> ToolResult.text("" + ran.incrementAndGet()));
  }

  @Test
  void anyNameThatIsNoneIsAnsweredAndTheHistoryStaysFit(TestReporter reporter) {
    long seed = Long.getLong("leat.seed", System.nanoTime());
    reporter.publishEntry(Map.of("leat.seed", "" + seed, "n", "" + NAMES));
    Random random = new Random(seed);
    for (int left = NAMES; left > 0; left -= CALLS * TURNS) {
      List<String> names = new ArrayList<>(left == NAMES ? NAUGHTY : List.of());
      while (names.size() < Math.min(left, CALLS * TURNS)) {
        String name = name(random);
        if (tools.find(name).isEmpty()) {
          names.add(name);
        }
      }
      names.removeIf(name -> tools.find(name).isPresent());
      play(names, "seed " + seed);
    }
    assertEquals(0, ran.get(), "a tool ran");
  }

  private void play(List<String> names, String where) {
    List<ScriptedTurn> turns = new ArrayList<>();
    for (int i = 0; i < names.size(); i += CALLS) {
      ScriptedTurn turn = ScriptedTurn.start();
      for (String name : names.subList(i, Math.min(names.size(), i + CALLS))) {
        turn = turn.call(name, x("a"));
      }
      turns.add(turn);
    }
    turns.add(ScriptedTurn.of("I see."));
    ScriptedModel model = ScriptedModel.strict(turns.toArray(ScriptedTurn[]::new));
    Limits limits =
        Limits.builder().turns(turns.size()).toolCalls(names.size()).repairs(turns.size()).build();
    Agent agent = Agent.builder(model).tools(tools).limits(limits).build();
    RunRecorder run = RunRecorder.record(agent.iterate("q"));
    assertInstanceOf(RunEvent.Completed.class, run.ending(), where);
    List<RunEvent.ToolFinished> finished = run.events(RunEvent.ToolFinished.class);
    assertEquals(names.size(), finished.size(), where);
    finished.forEach(each -> assertEquals(ToolOutcome.UNKNOWN_TOOL, each.outcome(), where));
    assertFit(model.requests().get(model.requests().size() - 1), where);
  }

  private static void assertFit(ChatRequest request, String where) {
    Set<String> names = new HashSet<>();
    for (Message message : request.messages()) {
      if (message instanceof Message.Assistant said) {
        said.calls().forEach(call -> names.add(call.name()));
      } else if (message instanceof Message.ToolResults results) {
        results.answers().forEach(answer -> names.add(answer.name()));
      }
    }
    names.forEach(name -> assertTrue(TAKEN.matcher(name).matches(), where + ": " + name));
  }

  /** Random letters, a name of a tool that was tampered with, or a naughty one. */
  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    switch (random.nextInt(3)) {
      case 0 -> {
        for (int i = random.nextInt(90); i > 0; i--) {
          name.appendCodePoint(1 + random.nextInt(random.nextBoolean() ? 0x7e : 0x2ffff));
        }
      }
      case 1 -> {
        name.append("get_weather");
        name.insert(random.nextInt(name.length()), (char) random.nextInt(0x300));
      }
      default ->
          name.append(NAUGHTY.get(random.nextInt(NAUGHTY.size() - 1))).append(random.nextInt(9));
    }
    return name.toString();
  }

  @Test
  void aNameThatWasMadeFitIsNeverThatOfATool() {
    for (String name : List.of("get weather", "get.weather", "\u0000", "a".repeat(65))) {
      String fit = CallNames.fit(name, tool -> tools.find(tool).isPresent());
      assertTrue(tools.find(fit).isEmpty(), fit);
      assertTrue(TAKEN.matcher(fit).matches(), fit);
    }
    assertEquals("get_weather", CallNames.fit("get_weather", name -> tools.find(name).isPresent()));
    assertEquals(
        "functions_wether",
        CallNames.fit("functions.wether", name -> tools.find(name).isPresent()));
  }
}
