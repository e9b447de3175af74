package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leat.store.Approval;
import dev.leat.store.Checkpoint;
import dev.leat.store.ConversationId;
import dev.leat.store.Decision;
import dev.leat.store.Store;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a checkpoint is made of. Another release must read it or refuse it, so who changes a member
 * raises {@code RunStateJson.VERSION}, and then this.
 */
@Timeout(60)
class CheckpointFormTest {
  private static final String VERSION_AND_MEMBERS =
      """
      2
      /added /call_ids /calls /course /course/stage /course/step /course/steps \
      /course/strategy /failed_answers /failures /millis /offered /repeats /request /request/conversation \
      /request/input /request/options /request/principal /text /turn /turn/answers /turn/asked \
      /turn/changed /turn/direct /turn/failures /turn/malformed /turn/number /turn/said \
      /turn/stops /turn/succeeded /usage /v /version\
      """;

  private static final Toolset ECHO = tool("echo", (x, context) -> ToolResult.text(x));

  private static AgentRun resting(Store store) {
    ScriptedModel model =
        ScriptedModel.of(
            ScriptedTurn.of("1. Ask"),
            ScriptedTurn.start()
                .call("echo", x("a"))
                .call("echo", x("b"))
                .call("echo", x("c"))
                .call("ecko", "{}"));
    Agent agent =
        Agent.builder(model)
            .tools(ECHO)
            .store(store)
            .strategy(Strategy.PLAN_AND_SOLVE)
            .policy(
                call ->
                    call.call().arguments().contains("c")
                        ? Verdict.change(x("d"), "because")
                        : Verdict.ask("sure?"))
            .build();
    RunRequest request =
        RunRequest.builder("q").principal("ada").conversation(ConversationId.random()).build();
    return agent.run(request);
  }

  private static void members(JsonNode in, String at, Set<String> found) {
    in.properties().forEach(member -> found.add(at + "/" + member.getKey()));
    for (String deep : List.of("course", "request", "turn")) {
      if (in.has(deep)) {
        members(in.get(deep), at + "/" + deep, found);
      }
    }
  }

  @Test
  void itsMembersAreThoseOfItsVersion() throws Exception {
    try (Store store = Store.inMemory()) {
      AgentRun run = resting(store);
      assertEquals("", RunRecorder.record(run).text());
      Checkpoint kept = run.result().suspension().orElseThrow().checkpoint();
      JsonNode state = new ObjectMapper().readTree(kept.state());
      Set<String> found = new TreeSet<>();
      members(state, "", found);
      assertEquals(VERSION_AND_MEMBERS, state.get("v").asInt() + "\n" + String.join(" ", found));
    }
  }

  @Test
  void ofPlannedCallsItHasThePlanAndWhatTheyBrought() throws Exception {
    String plan = "Plan: ask\n#E1 = echo {\"x\":\"a\"}\n#E2 = echo {\"x\":\"#E1!\"}";
    try (Store store = Store.inMemory()) {
      Agent agent =
          Agent.builder(ScriptedModel.of(ScriptedTurn.of(plan)))
              .tools(ECHO)
              .store(store)
              .strategy(Strategy.REWOO)
              .policy(
                  call -> call.call().arguments().contains("!") ? Verdict.ask("") : Verdict.allow())
              .build();
      AgentRun run = agent.run("q");
      assertEquals("", RunRecorder.record(run).text());
      Checkpoint kept = run.result().suspension().orElseThrow().checkpoint();
      JsonNode course = new ObjectMapper().readTree(kept.state()).get("course");
      assertEquals(
          new ObjectMapper()
              .readTree(
                  """
                  {"strategy": "rewoo", "stage": "CALLS", "done": 1, "steps": [
                    {"label": 1, "thought": "ask", "tool": "echo", "arguments": "{\\"x\\":\\"a\\"}"},
                    {"label": 2, "thought": "", "tool": "echo", "arguments": "{\\"x\\":\\"#E1!\\"}"}],
                   "results": [{"label": 1, "text": "a"}]}
                  """),
          course);
    }
  }

  @Test
  void oneOfAnotherVersionIsRefusedAndStaysAtRest() throws Exception {
    try (Store store = Store.inMemory()) {
      Suspension rest = resting(store).result().suspension().orElseThrow();
      Checkpoint kept = rest.checkpoint();
      String older = kept.state().replace("{\"v\":2", "{\"v\":1");
      Checkpoint old =
          new Checkpoint(kept.runId(), kept.epoch(), kept.created(), kept.expires(), older);
      ScriptedModel model =
          ScriptedModel.of(ScriptedTurn.of("Asked."), ScriptedTurn.of("It is d."));
      Agent agent = Agent.builder(model).tools(ECHO).store(store).build();
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> agent.resume(old, List.of()));
      assertEquals(
          "the checkpoint of run " + kept.runId() + " has version 1, this release reads 2",
          refused.getMessage());
      List<Decision> allowed = rest.approvals().stream().map(Approval::allow).toList();
      assertEquals("It is d.", RunRecorder.record(agent.resume(kept, allowed)).text());
    }
  }
}
