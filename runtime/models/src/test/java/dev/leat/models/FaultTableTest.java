package dev.leat.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import dev.leat.agent.AgentRun;
import dev.leat.json.JsonReader;
import dev.leat.json.ObjectShape;
import dev.leat.models.openai.OpenAiChatModel;
import dev.leat.store.RunEvent;
import dev.leat.store.ToolOutcome;
import dev.leat.testing.Fault;
import dev.leat.testing.ModelServer;
import dev.leat.testing.Reply;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fault table of {@code docs/runs.md}, row by row: a whole agent, a real model over real HTTP,
 * and something that goes wrong.
 */
@Timeout(60)
class FaultTableTest {
  private static final Duration IDLE = Duration.ofMillis(1_500);
  private static final ScriptedTurn ANSWER = ScriptedTurn.of("One ", "two ", "three.");
  private static final ScriptedTurn SORRY = ScriptedTurn.of("Sorry.");

  /** What the reader does with the run while it goes on. */
  private enum Reader {
    FOLLOWS {
      @Override
      void read(AgentRun run) {}
    },
    THROWS {
      @Override
      void read(AgentRun run) {
        try {
          run.text().forEach(piece -> fail());
        } catch (IllegalStateException e) {
          // the reader's own affair
        }
      }

      private void fail() {
        throw new IllegalStateException("the reader is broken");
      }
    },
    CANCELS {
      @Override
      void read(AgentRun run) {
        run.text().iterator().next();
        run.cancel();
      }
    };

    abstract void read(AgentRun run);
  }

  /**
   * A row.
   *
   * @param server what the model's server does, request by request
   * @param ending the kind of the terminal event, with the code of a failure
   * @param text what the user was shown in the end; of text that is cut, its beginning
   * @param outcome of the tool that was called; null if none was
   */
  record Row(
      String fault,
      List<Reply> server,
      Reader reader,
      String ending,
      String text,
      @Nullable ToolOutcome outcome) {
    @Override
    public String toString() {
      return fault;
    }
  }

  static List<Row> rows() {
    return List.of(
        wire("silent server", Fault.stall().beforeHeaders(), "Failed model:timeout", ""),
        wire("silence in the middle", Fault.stall().after(2), "Failed model:timeout", "One "),
        wire("reset mid-text", Fault.reset().after(2), "Failed model:truncated", "One "),
        wire("end without finish", Fault.endEarly().after(3), "Failed model:truncated", "One "),
        wire("in-band error", Fault.errorEvent("busy").after(2), "Failed model:in_band", "One "),
        wire("malformed line", Fault.malformedLine().after(2), "Failed model:protocol", "One "),
        call("unknown tool", "lok", "{\"x\":\"a\"}", ToolOutcome.UNKNOWN_TOOL),
        call("missing argument", "look", "{}", ToolOutcome.INVALID_ARGUMENTS),
        call("arguments that are no JSON", "look", "{\"x\":", ToolOutcome.INVALID_ARGUMENTS),
        call("checked exception", "look", "{\"x\":\"checked\"}", ToolOutcome.ERROR),
        call("Error", "look", "{\"x\":\"error\"}", ToolOutcome.ERROR),
        new Row(
            "reader that throws",
            List.of(Reply.of(ANSWER)),
            Reader.THROWS,
            "Completed",
            "One two three.",
            null),
        new Row(
            "cancel at the first token",
            List.of(Reply.of(ANSWER).fault(Fault.stall().after(2))),
            Reader.CANCELS,
            "Cancelled",
            "One ",
            null));
  }

  private static Row wire(String name, Fault fault, String ending, String text) {
    List<Reply> replies = List.of(Reply.of(ANSWER).fault(fault));
    return new Row(name, replies, Reader.FOLLOWS, ending, text, null);
  }

  private static Row call(String name, String tool, String arguments, ToolOutcome outcome) {
    List<Reply> replies =
        List.of(Reply.of(ScriptedTurn.start().call(tool, arguments)), Reply.of(SORRY));
    return new Row(name, replies, Reader.FOLLOWS, "Completed", "Sorry.", outcome);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyFaultHasItsOneOutcome(Row row) throws Exception {
    try (ModelServer server = ModelServer.start(row.server().toArray(Reply[]::new));
        OpenAiChatModel model =
            OpenAiChatModel.builder()
                .baseUrl(server.baseUrl())
                .apiKey("none")
                .model("scripted")
                .timeouts(Timeouts.defaults().withFirstContent(IDLE).withGap(IDLE))
                .retry(Retry.none())
                .build()) {
      AgentRun run = Agent.builder(model).tools(look()).build().run("q");
      row.reader().read(run);
      RunRecorder recorded = RunRecorder.record(run);
      assertEquals(row.ending(), ending(recorded.ending()), recorded.toString());
      assertTrue(recorded.text().startsWith(row.text()), recorded.text());
      assertEquals(recorded.ending(), run.result().ending());
      assertEquals(
          row.outcome() == null ? List.of() : List.of(row.outcome()),
          recorded.events(RunEvent.ToolFinished.class).stream()
              .map(RunEvent.ToolFinished::outcome)
              .toList());
      server.assertExhausted();
    }
  }

  private static String ending(RunEvent.Terminal ending) {
    String kind = ending.getClass().getSimpleName();
    return ending instanceof RunEvent.Failed failed ? kind + " " + failed.code() : kind;
  }

  private static Toolset look() {
    ToolDescriptor tool = ToolDescriptor.builder("look", "Looks.", "{\"type\":\"object\"}").build();
    return Toolset.of(ToolBinding.of(tool, (self, in, context) -> look(in), 0));
  }

  private static ToolResult look(JsonReader in) throws IOException {
    String x = "";
    if (in.beginObject(ObjectShape.builder().required("x", "a string").build())) {
      while (in.nextProperty() >= 0) {
        x = String.valueOf(in.readString());
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    return switch (x) {
      case "checked" -> throw new IOException("the disk is full");
      case "error" -> throw new StackOverflowError("too deep");
      default -> ToolResult.text(x);
    };
  }
}
