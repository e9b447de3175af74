package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.store.RunEvent;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.Media;
import dev.leat.tool.ToolResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Images on their way to the model, and answers that their provider paused. */
@Timeout(30)
class MediaAndPausesTest {
  private static final Media IMAGE = Media.of("image/png", new byte[] {1, 2, 3});

  @Test
  void whatTheUserShowsGoesBeforeWhatIsSaid() {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("A cat."));
    RunRequest request = RunRequest.builder("What is this?").image(IMAGE).build();
    RunRecorder run = RunRecorder.record(Agent.builder(model).build().run(request));
    assertEquals("A cat.", run.text());
    assertEquals(
        List.of(new Message.User(List.of(new Part.Image(IMAGE), new Part.Text("What is this?")))),
        model.requests().get(0).messages());
  }

  @Test
  void anImageOfAToolGoesToTheModelAndIsNamedInEvents() {
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("shot", x("a")), ScriptedTurn.of("A cat."));
    Agent agent =
        Agent.builder(model).tools(tool("shot", (x, context) -> ToolResult.image(IMAGE))).build();
    RunRecorder run = RunRecorder.record(agent.run("Look."));
    List<Message> asked = model.requests().get(1).messages();
    Message.Answer answer = ((Message.ToolResults) asked.get(asked.size() - 1)).answers().get(0);
    assertEquals(List.of(IMAGE), answer.media());
    assertEquals("[image/png, 3 bytes]", answer.text());
    assertTrue(run.events(RunEvent.ToolFinished.class).toString().contains("[image/png, 3 bytes]"));
  }

  @Test
  void aPausedAnswerGoesOnInTheNextTurn() {
    ScriptedModel model =
        ScriptedModel.of(
            ScriptedTurn.of("Let me search. ").finish(FinishReason.PAUSED),
            ScriptedTurn.of("Here it is."));
    RunRecorder run = RunRecorder.record(Agent.builder(model).build().run("Search."));
    model.assertExhausted();
    assertEquals("Let me search. Here it is.", run.text());
    List<Message> asked = model.requests().get(1).messages();
    assertEquals(
        List.of(Message.User.of("Search."), Message.Assistant.of("Let me search. ")), asked);
  }

  @Test
  void aModelThatPausesForeverMeetsTheLimitOfTurns() {
    ScriptedModel model =
        ScriptedModel.answering(request -> ScriptedTurn.of("Wait. ").finish(FinishReason.PAUSED));
    Agent agent = Agent.builder(model).limits(Limits.builder().turns(3).build()).build();
    RunRecorder run = RunRecorder.record(agent.run("Search."));
    assertEquals("Wait. Wait. Wait. ", run.text());
    assertTrue(run.ending() instanceof RunEvent.LimitReached, () -> "" + run.ending());
  }
}
