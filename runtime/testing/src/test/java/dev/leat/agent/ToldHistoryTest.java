package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Message;
import dev.leat.store.Approval;
import dev.leat.store.Checkpoint;
import dev.leat.store.ConversationId;
import dev.leat.store.Leases;
import dev.leat.store.Store;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs that go on from what their program tells, or from an earlier place of a conversation. */
@Timeout(30)
class ToldHistoryTest {
  private static final List<Message> TOLD =
      List.of(Message.User.of("I am Ann."), Message.Assistant.of("Hello Ann."));

  private final ConversationId id = ConversationId.random();
  private final Store store = Store.inMemory();

  private Agent agent(ScriptedModel model) {
    return Agent.builder(model).store(store).build();
  }

  @Test
  void theModelHearsWhatTheProgramTells() {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("Ann."));
    RunRequest request = RunRequest.builder("Who am I?").history(TOLD).build();
    RunRecorder run = RunRecorder.record(agent(model).run(request));
    assertEquals("Ann.", run.text());
    assertEquals(
        List.of(TOLD.get(0), TOLD.get(1), Message.User.of("Who am I?")),
        model.requests().get(0).messages());
  }

  @Test
  void itIsToldAgainAfterARest() throws Exception {
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("look", x("a")), ScriptedTurn.of("Ann."));
    Agent agent =
        Agent.builder(model)
            .store(store)
            .tools(tool("look", (x, context) -> ToolResult.text(x)))
            .policy(call -> Verdict.ask("sure?"))
            .build();
    AgentRun asked = agent.run(RunRequest.builder("Who am I?").history(TOLD).build());
    RunRecorder first = RunRecorder.record(asked);
    Checkpoint checkpoint = store.checkpoints().find(asked.id()).orElseThrow();
    RunRecorder.record(
        agent.resume(
            checkpoint,
            asked.result().suspension().orElseThrow().approvals().stream()
                .map(Approval::allow)
                .toList()));
    assertEquals("", first.text());
    List<Message> heard = model.requests().get(1).messages();
    assertEquals(TOLD, heard.subList(0, 2));
    assertEquals(5, heard.size());
  }

  @Test
  void aRunHasAHistoryOrAConversation() {
    RunRequest.Builder both = RunRequest.builder("q").history(TOLD).conversation(id);
    String message = String.valueOf(assertThrows(IllegalStateException.class, both::build));
    assertTrue(message.contains("fix:"), message);
    assertThrows(IllegalArgumentException.class, () -> RunRequest.builder("q").rewindTo(-1));
  }

  @Test
  void aConversationGoesOnFromAnEarlierPlace() {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("One."), ScriptedTurn.of("Two."));
    RunRequest.Builder request = RunRequest.builder("q").conversation(id);
    RunRecorder.record(agent(model).run(request.build()));
    RunRecorder.record(agent(model).run(request.rewindTo(0).build()));
    assertEquals(List.of(Message.User.of("q")), model.requests().get(1).messages());
    assertEquals(
        List.of(Message.User.of("q"), Message.Assistant.of("Two.")),
        store.conversations().get(id).messages());
  }

  @Test
  void whoIsRefusedDropsNothing() {
    store.conversations().advance(id, 0, TOLD);
    ScriptedModel asking = ScriptedModel.of(ScriptedTurn.of("One."));
    RunRequest.Builder request =
        RunRequest.builder("q").conversation(id).whenBusy(WhenBusy.refuse());
    assertTrue(store.leases().tryAcquire(Leases.nameOf(id)).isPresent());
    assertThrows(
        ConversationBusyException.class,
        () -> RunRecorder.record(agent(asking).run(request.rewindTo(0).build())));
    assertEquals(TOLD, store.conversations().get(id).messages());
  }
}
