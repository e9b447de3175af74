package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.TokenCounter;
import dev.leat.chat.ToolCall;
import dev.leat.store.ConversationId;
import dev.leat.store.RunEvent;
import dev.leat.store.Store;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the model is sent of a conversation that is longer than its window. */
@Timeout(60)
class ConversationWindowTest {
  private static final Toolset ECHO = tool("echo", (x, context) -> ToolResult.text("echo " + x));

  private final Store store = Store.inMemory();
  private final ConversationId conversation = ConversationId.random();

  @AfterEach
  void closeStore() {
    store.close();
  }

  private Agent agent(ScriptedModel model, ConversationWindow window) {
    return Agent.builder(model)
        .tools(ECHO)
        .instructions("Be brief.")
        .store(store)
        .window(window)
        .build();
  }

  private void say(Agent agent, String words) {
    RunRecorder run = RunRecorder.record(agent.run(conversation, words));
    assertTrue(run.ending() instanceof RunEvent.Completed, run::toString);
  }

  /** Answers "re: " and what was said last. */
  private static ScriptedModel parrot() {
    return ScriptedModel.answering(
        request -> ScriptedTurn.of("re: " + text(request.messages().size() - 1, request)));
  }

  private static String text(int index, ChatRequest request) {
    Message message = request.messages().get(index);
    return message instanceof Message.User user
        ? user.text()
        : message instanceof Message.Assistant said ? said.text() : message.toString();
  }

  private static ChatRequest last(ScriptedModel model) {
    return model.requests().get(model.requests().size() - 1);
  }

  @Test
  void whatIsOutsideTheWindowIsNotSentAndStaysInTheConversation() {
    ScriptedModel model = parrot();
    Agent agent = agent(model, ConversationWindow.messages(4));
    for (int i = 0; i < 6; i++) {
      say(agent, "word " + i);
    }
    List<Message> kept = store.conversations().get(conversation).messages();
    assertEquals(12, kept.size());
    assertEquals(Message.User.of("word 0"), kept.get(0));
    for (ChatRequest request : model.requests()) {
      assertEquals(new Message.Instructions("Be brief."), request.messages().get(0));
      assertTrue(request.messages().size() <= 5, request::toString);
    }
    assertEquals("word 5", text(last(model).messages().size() - 1, last(model)));
  }

  @Test
  void aFullWindowIsCutInBlocksSoThatRequestsBeginAlike() {
    ScriptedModel model = parrot();
    Agent agent = agent(model, ConversationWindow.messages(40));
    for (int i = 0; i < 100; i++) {
      say(agent, "word " + i);
    }
    int moved = 0;
    for (int i = 1; i < 100; i++) {
      List<Message> before = model.requests().get(i - 1).messages();
      List<Message> now = model.requests().get(i).messages();
      if (now.size() <= before.size() || !now.subList(0, before.size()).equals(before)) {
        moved++;
      }
    }
    assertTrue(moved >= 1 && moved <= 9, "the beginning changed " + moved + " times");
  }

  @Test
  void theMessageThatOpenedTheRunOutlivesItsOwnTurns() {
    List<ScriptedTurn> turns = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      turns.add(ScriptedTurn.start().call("echo", x("n" + i)));
    }
    turns.add(ScriptedTurn.of("Done."));
    ScriptedModel model = ScriptedModel.strict(turns.toArray(ScriptedTurn[]::new));
    say(agent(model, ConversationWindow.messages(6)), "go");
    for (ChatRequest request : model.requests()) {
      assertTrue(text(1, request).endsWith("go"), request::toString);
      assertTrue(request.messages().size() <= 7, request::toString);
    }
    assertEquals("go", text(1, model.requests().get(0)));
    assertTrue(text(1, last(model)).startsWith(Answers.NOTE), "the model is told of the gap");
    assertEquals(20, store.conversations().get(conversation).messages().size());
    model.assertExhausted();
  }

  @Test
  void tokensAreCountedByWhoeverTheProgramNames() {
    ScriptedModel model = parrot();
    TokenCounter letters = message -> message instanceof Message.User user ? text(user) : 0;
    Agent agent = agent(model, ConversationWindow.tokens(10, letters).cutTo(3));
    say(agent, "aaaaa");
    say(agent, "bbbbb");
    assertEquals(4, last(model).messages().size());
    say(agent, "c");
    assertEquals(2, last(model).messages().size());
  }

  private static long text(Message.User user) {
    return user.text().length();
  }

  @Test
  void aCounterThatFailsLosesNoRun() {
    TokenCounter broken =
        message -> {
          throw new IllegalStateException("no vocabulary");
        };
    ScriptedModel model = parrot();
    say(agent(model, ConversationWindow.tokens(100_000, broken)), "a");
    assertEquals(2, last(model).messages().size());
  }

  @Test
  void theEstimateIsHighForProseAndNearForOtherText() {
    TokenCounter estimate = TokenCounter.estimate();
    String prose = "The quick brown fox jumps over the lazy dog. ".repeat(100);
    long tokens = estimate.count(Message.User.of(prose));
    assertTrue(tokens >= 1_000 && tokens <= 1_600, "1,000 by GPT's vocabulary, found " + tokens);
    assertEquals(4 + 3, estimate.count(Message.User.of("你好吗")));
    assertEquals(4 + 2, estimate.count(Message.User.of("😀ab")));
  }

  /** A conversation of any shape that runs leave behind. */
  private static List<Message> history(Random random) {
    List<Message> history = new ArrayList<>();
    int calls = 0;
    for (int run = 0; run < 1 + random.nextInt(8); run++) {
      if (random.nextInt(10) == 0) {
        history.add(new Message.Instructions("rule " + run));
      }
      history.add(Message.User.of("opens " + run));
      for (int turn = random.nextInt(6); turn > 0; turn--) {
        String id = "c" + calls++;
        Part.State state = new Part.State("wire", "{\"of\":\"" + id + "\"}");
        Part.Call call = new Part.Call(new ToolCall(id, null, "t", "{}"));
        history.add(new Message.Assistant(List.of(state, call), false));
        history.add(
            new Message.ToolResults(List.of(new Message.Answer(id, null, "t", "r", false))));
        if (random.nextInt(4) == 0) {
          history.add(Message.User.of(Answers.NOTE + "\nA tool call could not be read."));
        }
      }
      if (random.nextInt(6) == 0) {
        history.add(Message.Assistant.of("pausing"));
      }
      history.add(Message.Assistant.of("answers " + run));
    }
    return history;
  }

  /**
   * Whatever the conversation: what is sent is its end, whole turns, after all its instructions and
   * the opener; and another process that reads it anew sends the same.
   */
  @Test
  void anyConversationIsCutBetweenTurnsAndAlwaysAtTheSamePlace() {
    long seed = Long.getLong("leat.seed", 7);
    for (int i = 0; i < 2_000; i++) {
      Random random = new Random(seed + i);
      String rerun = "-Dleat.seed=" + (seed + i);
      int most = 1 + random.nextInt(12);
      ConversationWindow window = ConversationWindow.messages(most).cutTo(1 + random.nextInt(most));
      List<Message> history = history(random);
      WindowedHistory live = new WindowedHistory(window);
      List<Message> soFar = new ArrayList<>();
      for (Message message : history) {
        if (message instanceof Message.Assistant) {
          WindowedHistory anew = new WindowedHistory(window);
          soFar.forEach(anew::add);
          List<Message> sent = live.prompt();
          assertEquals(anew.prompt(), sent, rerun);
          wellFormed(soFar, sent, rerun);
        }
        live.add(message);
        soFar.add(message);
      }
    }
  }

  private static void wellFormed(List<Message> history, List<Message> sent, String rerun) {
    List<Message> words = new ArrayList<>(sent);
    words.removeIf(Message.Instructions.class::isInstance);
    assertEquals(
        history.stream().filter(Message.Instructions.class::isInstance).toList(),
        sent.stream().filter(Message.Instructions.class::isInstance).toList(),
        rerun);
    assertTrue(words.get(0) instanceof Message.User, rerun);
    Message.User lastOpener = null;
    for (Message message : history) {
      if (message instanceof Message.User user && !Answers.isNote(user)) {
        lastOpener = user;
      }
    }
    String opener = lastOpener == null ? "" : lastOpener.text();
    assertTrue(
        words.stream().anyMatch(m -> m instanceof Message.User u && u.text().endsWith(opener)),
        rerun);
    List<Message> end = words.subList(1, words.size());
    List<Message> all = new ArrayList<>(history);
    all.removeIf(Message.Instructions.class::isInstance);
    assertEquals(all.subList(all.size() - end.size(), all.size()), end, rerun);
    if (!end.isEmpty()) {
      assertFalse(end.get(0) instanceof Message.ToolResults, rerun);
    }
  }

  @Test
  void whatIsLeftOutIsSummedUpOnceAndKept() throws Exception {
    ScriptedModel model = parrot();
    ScriptedModel small =
        ScriptedModel.of(
            ScriptedTurn.of("Words 0", " to 2.").usage(100, 10),
            ScriptedTurn.of("Words 0 to 4.").usage(100, 10));
    Agent agent = agent(model, ConversationWindow.messages(6).cutTo(2).summarizedBy(small));
    for (int i = 0; i < 3; i++) {
      say(agent, "word " + i);
    }
    assertEquals(List.of(), small.requests());
    RunResult run = agent.run(conversation, "word 3").result().orThrow();
    assertEquals(110, run.usage().totalTokens());
    assertEquals(2, run.messages().size(), "a summary is not what was said");
    assertTrue(text(1, last(model)).contains("In short:\nWords 0 to 2."), last(model)::toString);
    assertTrue(text(1, last(model)).endsWith("word 3"), last(model)::toString);
    Agent elsewhere = agent(model, ConversationWindow.messages(6).cutTo(2).summarizedBy(small));
    say(elsewhere, "word 4");
    say(elsewhere, "word 5");
    assertEquals(1, small.requests().size());
    assertTrue(text(1, last(model)).contains("Words 0 to 2."));
    say(elsewhere, "word 6");
    String asked = text(1, small.requests().get(1));
    assertTrue(asked.contains("Words 0 to 2.") && asked.contains("re: "), asked);
    assertFalse(asked.contains("word 0"), asked);
    List<Message> kept = store.conversations().get(conversation).messages();
    assertEquals(2, kept.stream().filter(Message.Summary.class::isInstance).count());
    assertEquals(16, kept.size());
    small.assertExhausted();
  }

  @Test
  void aSummaryThatFailsLeavesTheRunToTheWindow() throws Exception {
    ScriptedModel model = parrot();
    ScriptedModel small =
        ScriptedModel.of(
            ScriptedTurn.of("Half a").finish(dev.leat.chat.FinishReason.LENGTH).usage(5, 5),
            ScriptedTurn.of("Now whole."));
    List<String> heard = new ArrayList<>();
    AgentListener listener =
        new AgentListener() {
          @Override
          public void summaryStarted(RunInfo run, ModelCall call) {
            heard.add("before turn " + call.turn() + " by " + call.model());
          }

          @Override
          public void summaryEnded(RunInfo run, ModelCall call, ModelEnd end) {
            heard.add(end.error().orElse("made") + ", " + end.usage().totalTokens() + " tokens");
            end.cause().ifPresent(cause -> heard.add(String.valueOf(cause.getMessage())));
          }
        };
    Agent agent =
        Agent.builder(model)
            .store(store)
            .window(ConversationWindow.messages(2).summarizedBy(small))
            .listener(listener)
            .build();
    say(agent, "a");
    RunResult run = agent.run(conversation, "b").result().orThrow();
    assertEquals(10, run.usage().totalTokens());
    assertEquals(
        List.of(
            "before turn 1 by " + small.name(),
            "summary:unusable, 10 tokens",
            "the summary was not finished: LENGTH"),
        heard);
    heard.clear();
    assertTrue(text(0, last(model)).endsWith("b"));
    assertEquals(1, last(model).messages().size());
    say(agent, "c");
    assertTrue(text(0, last(model)).contains("Now whole."), "the next run tries again");
    assertEquals(
        List.of("before turn 1 by " + small.name(), "made, 0 tokens"), heard.subList(0, 2));
  }

  @Test
  void aLongConversationIsSummedUpAPieceAtATime() {
    List<Message> old = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      old.add(Message.User.of("u" + i));
      old.add(Message.Assistant.of("a" + i));
    }
    store.conversations().advance(conversation, 0, old).orElseThrow();
    ScriptedModel small =
        ScriptedModel.answering(
            request -> ScriptedTurn.of("up to " + request.messages().toString().length()));
    ScriptedModel model = parrot();
    say(agent(model, ConversationWindow.messages(8).summarizedBy(small)), "now");
    assertEquals(3, small.requests().size());
    List<Integer> ends =
        store.conversations().get(conversation).messages().stream()
            .filter(Message.Summary.class::isInstance)
            .map(summary -> ((Message.Summary) summary).messages())
            .toList();
    assertEquals(List.of(8, 16, 18), ends);
  }

  @Test
  void cancellingStopsTheSummaryToo() throws Exception {
    ScriptedModel small = ScriptedModel.of(ScriptedTurn.of("Well").stall());
    Agent agent = agent(parrot(), ConversationWindow.messages(2).summarizedBy(small));
    say(agent, "a");
    AgentRun run = agent.run(conversation, "b");
    while (small.requests().isEmpty()) {
      Thread.onSpinWait();
    }
    run.cancel();
    assertTrue(RunRecorder.record(run).ending() instanceof RunEvent.Cancelled);
    small.assertExhausted();
    assertEquals(2, store.conversations().get(conversation).messages().size());
  }

  @Test
  void aWindowIsNeverEmptyAndIsRefusedIfItWouldBe() {
    assertThrows(IllegalArgumentException.class, () -> ConversationWindow.messages(0));
    assertThrows(IllegalArgumentException.class, () -> ConversationWindow.tokens(10).cutTo(11));
    ScriptedModel model = parrot();
    say(agent(model, ConversationWindow.tokens(1)), "much longer than one token");
    assertEquals(2, last(model).messages().size());
  }
}
