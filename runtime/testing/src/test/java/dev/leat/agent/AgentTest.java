package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.chat.Usage;
import dev.leat.store.RunEvent;
import dev.leat.store.ToolOutcome;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a run does when all goes well, and when the model's calls do not. */
@Timeout(30)
class AgentTest {
  private static final Toolset ECHO = tool("echo", (x, context) -> ToolResult.text("echo " + x));

  private static RunRecorder run(ScriptedModel model, Toolset tools) {
    RunRecorder recorded =
        RunRecorder.record(Agent.builder(model).tools(tools).build().run("question"));
    model.assertExhausted();
    return recorded;
  }

  private static Message.ToolResults results(ChatRequest request) {
    return (Message.ToolResults) request.messages().get(request.messages().size() - 1);
  }

  @Test
  void textIsShownAsItComesAndTheRunCompletes() {
    RunRecorder run = run(ScriptedModel.of(ScriptedTurn.of("Hel", "lo").usage(3, 2)), ECHO);
    assertEquals("Hello", run.text());
    assertEquals(new RunEvent.Completed("Hello", new Usage(3, 2, 0, 0)), run.ending());
  }

  @Test
  void toolsRunAndTheirResultsGoToTheModel() {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.of("Let me see. ").call("echo", "{\"x\":", "\"a\"}"),
            ScriptedTurn.of("Done."));
    RunRecorder run = run(model, ECHO);
    assertEquals("Let me see. Done.", run.text());
    Message.Answer answer = results(model.requests().get(1)).answers().get(0);
    assertEquals("echo a", answer.text());
    assertEquals("echo", answer.name());
    assertEquals(ToolOutcome.OK, run.events(RunEvent.ToolFinished.class).get(0).outcome());
  }

  @Test
  void callsOfATurnRunSideBySideAndAreAnsweredInTheirOrder() {
    CyclicBarrier together = new CyclicBarrier(3);
    CountDownLatch last = new CountDownLatch(1);
    Toolset tools =
        tool(
            "meet",
            (x, context) -> {
              together.await(10, TimeUnit.SECONDS);
              if (x.equals("first")) {
                last.await(10, TimeUnit.SECONDS);
              } else if (x.equals("third")) {
                last.countDown();
              }
              return ToolResult.text(x);
            });
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start()
                .call("meet", x("first"))
                .call("meet", x("second"))
                .call("meet", x("third")),
            ScriptedTurn.of("ok"));
    run(model, tools);
    List<String> answers =
        results(model.requests().get(1)).answers().stream().map(Message.Answer::text).toList();
    assertEquals(List.of("first", "second", "third"), answers);
  }

  @Test
  void aToolThatWritesRunsAloneAndInItsPlace() {
    AtomicInteger running = new AtomicInteger();
    List<String> order = new ArrayList<>();
    TestTools.Body body =
        (x, context) -> {
          int others = running.incrementAndGet();
          Thread.sleep(20);
          synchronized (order) {
            order.add(x + (x.startsWith("w") ? others : ""));
          }
          running.decrementAndGet();
          return ToolResult.text(x);
        };
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start()
                .call("read", x("r1"))
                .call("write", x("w1"))
                .call("write", x("w2"))
                .call("read", x("r2")),
            ScriptedTurn.of("ok"));
    run(model, tool("read", body).and(TestTools.writing("write", body)));
    assertEquals(List.of("r1", "w11", "w21", "r2"), order);
  }

  @Test
  void wrongArgumentsAreToldToTheModelAllAtOnceAndTheRunGoesOn() {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start().call("echo", "{\"x\":1,\"y\":2}"),
            ScriptedTurn.start().call("echo", "{\"x\":"),
            ScriptedTurn.start().call("echo", x("a")),
            ScriptedTurn.of("ok"));
    RunRecorder run = run(model, ECHO);
    String both = results(model.requests().get(1)).answers().get(0).text();
    assertTrue(both.contains("/x: expected a string, found a number"), both);
    assertTrue(both.contains("/y: expected a known property name"), both);
    String broken = results(model.requests().get(2)).answers().get(0).text();
    assertTrue(broken.contains("not valid JSON"), broken);
    assertInstanceOf(RunEvent.Completed.class, run.ending());
  }

  @Test
  void anUnknownToolIsAnsweredWithTheNearestNames() {
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("ehco", x("a")), ScriptedTurn.of("I see."));
    RunRecorder run = run(model, ECHO);
    String told = results(model.requests().get(1)).answers().get(0).text();
    assertTrue(told.contains("no tool 'ehco'") && told.contains("Did you mean echo?"), told);
    assertEquals(
        ToolOutcome.UNKNOWN_TOOL, run.events(RunEvent.ToolFinished.class).get(0).outcome());
  }

  @Test
  void aToolThatThrowsIsAnErrorForTheModelAndItsSiblingsKeepTheirResults() {
    AtomicReference<Throwable> heard = new AtomicReference<>();
    AgentListener listener =
        new AgentListener() {
          @Override
          public void toolEnded(RunInfo run, ToolUse call, ToolEnd end) {
            end.cause().ifPresent(heard::set);
          }
        };
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start().call("fail", x("a")).call("echo", x("b")), ScriptedTurn.of("ok"));
    Toolset failing =
        tool(
            "fail",
            (x, context) -> {
              throw new StackOverflowError("too deep");
            });
    Agent agent = Agent.builder(model).tools(failing).tools(ECHO).listener(listener).build();
    RunRecorder.record(agent.run("q"));
    List<Message.Answer> answers = results(model.requests().get(1)).answers();
    assertTrue(answers.get(0).error() && answers.get(0).text().contains("too deep"));
    assertEquals("echo b", answers.get(1).text());
    assertInstanceOf(StackOverflowError.class, heard.get());
  }

  @Test
  void malformedCallsAreSentBackForRepair() {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.of("Hm. ").malformedCall("<tool_call>{oops", "not JSON", false),
            ScriptedTurn.of("Better so."));
    RunRecorder run = run(model, ECHO);
    List<Message> sent = model.requests().get(1).messages();
    assertTrue(sent.get(1).toString().contains("<tool_call>{oops"), sent.toString());
    assertTrue(sent.get(2).toString().contains("not JSON"), sent.toString());
    assertEquals("Hm. Better so.", run.text());
  }

  @Test
  void aToolSeesItsRunAndTellsItsProgress() {
    Toolset tools =
        tool(
            "who",
            (x, context) -> {
              context.progress("half");
              return ToolResult.text(
                  context.principal().orElse("?")
                      + context.attribute(Integer.class).orElse(0)
                      + (context.callId().isEmpty() ? "" : " in a call"));
            });
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("who", x("a")), ScriptedTurn.of("ok"));
    RunRequest request =
        RunRequest.builder("q").principal("ada").attribute(Integer.class, 7).build();
    RunRecorder run = RunRecorder.record(Agent.builder(model).tools(tools).build().run(request));
    assertEquals("ada7 in a call", results(model.requests().get(1)).answers().get(0).text());
    assertEquals("half", run.events(RunEvent.ToolProgress.class).get(0).message());
  }

  @Test
  void partsOfAResultReachTheReadersAsTheyCome() {
    Toolset parts =
        tool(
            "parts",
            (x, context) -> {
              context.part("one ");
              context.part("two");
              return ToolResult.text("one two");
            });
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("parts", x("a")), ScriptedTurn.of("ok"));
    RunRecorder run = run(model, parts);
    List<String> seen =
        run.events(RunEvent.ToolProgress.class).stream()
            .map(RunEvent.ToolProgress::message)
            .toList();
    assertEquals(List.of("one ", "two"), seen);
  }

  @Test
  void aPartIsToldWholeHoweverLongItIs() {
    String part = "\uD83D\uDE00".repeat(Limits.MAX_PROGRESS) + "end";
    Toolset parts =
        tool(
            "parts",
            (x, context) -> {
              context.part(part);
              return ToolResult.text("done");
            });
    RunRecorder run =
        run(
            ScriptedModel.of(ScriptedTurn.start().call("parts", x("a")), ScriptedTurn.of("ok")),
            parts);
    List<String> seen =
        run.events(RunEvent.ToolProgress.class).stream()
            .map(RunEvent.ToolProgress::message)
            .toList();
    assertEquals(part, String.join("", seen));
    assertEquals(3, seen.size());
    assertTrue(seen.stream().noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0))));
  }

  @Test
  void aDirectResultIsShownWholeHoweverLongItIs() {
    String text = "0123456789abcdef".repeat(1 << 17);
    Toolset direct =
        tool(TestTools.descriptor("say").returnDirect(), (x, context) -> ToolResult.text(text));
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.start().call("say", x("it")));
    RunRecorder run = RunRecorder.record(Agent.builder(model).tools(direct).build().iterate("q"));
    assertEquals(text, run.text());
  }

  @Test
  void aDirectResultIsTheAnswer() {
    Toolset direct =
        tool(TestTools.descriptor("say").returnDirect(), (x, context) -> ToolResult.text(x));
    RunRecorder run =
        run(ScriptedModel.of(ScriptedTurn.start().call("say", x("as it is"))), direct);
    assertEquals("as it is", run.text());
    assertInstanceOf(RunEvent.Completed.class, run.ending());
  }

  @Test
  void viewsMayBeReadAgainAndInAnyOrder() throws Exception {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("a", "b", "c"));
    AgentRun run = Agent.builder(model).build().run("q");
    assertEquals("abc", run.result().orThrow().text());
    assertEquals("abc", String.join("", run.text()));
    assertEquals("abc", String.join("", run.text()));
    Snapshot last = null;
    for (Snapshot snapshot : run.snapshots()) {
      last = snapshot;
    }
    assertTrue(last != null && last.isLast());
    assertEquals("abc", String.valueOf(last));
    assertEquals("abc", run.completion().toCompletableFuture().get().answer());
  }

  @Test
  void printingSeparatesTurnsAndEndsTheLine() throws Exception {
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.of("Wait.").call("echo", x("a")), ScriptedTurn.of("Done."));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Agent.builder(model).tools(ECHO).build().run("q").printTo(out);
    assertEquals("Wait.\n\nDone." + System.lineSeparator(), bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void iteratingNeedsNoQueue() {
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.of("a").call("echo", x("b")), ScriptedTurn.of("c"));
    RunIterator run = Agent.builder(model).tools(ECHO).build().iterate("q");
    RunRecorder recorded = RunRecorder.record(run);
    assertEquals("ac", recorded.text());
    assertEquals(recorded.ending(), run.result().ending());
  }

  @Test
  void aConversationGoesOnWhereItEnded() throws Exception {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start().call("echo", x("a")),
            ScriptedTurn.of("One."),
            ScriptedTurn.of("Two."));
    Agent agent = Agent.builder(model).tools(ECHO).instructions("Be brief.").build();
    dev.leat.store.ConversationId id = dev.leat.store.ConversationId.random();
    agent.run(id, "first").result().orThrow();
    agent.run(id, "second").result().orThrow();
    List<Message> sent = model.requests().get(2).messages();
    assertEquals(6, sent.size(), sent.toString());
    assertEquals(new Message.Instructions("Be brief."), sent.get(0));
    assertEquals(Message.Assistant.of("One."), sent.get(4));
    assertEquals(Message.User.of("second"), sent.get(5));
  }

  @Test
  void directResultsStandInTheOrderOfTheirCalls() {
    CountDownLatch second = new CountDownLatch(1);
    Toolset direct =
        tool(
            TestTools.descriptor("say").returnDirect(),
            (x, context) -> {
              if (x.equals("first")) {
                second.await();
              } else {
                second.countDown();
              }
              return ToolResult.text(x);
            });
    RunRecorder run =
        run(
            ScriptedModel.of(ScriptedTurn.start().call("say", x("first")).call("say", x("second"))),
            direct);
    assertEquals("first\nsecond", run.text());
  }
}
