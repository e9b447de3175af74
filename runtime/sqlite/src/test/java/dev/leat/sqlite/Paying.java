package dev.leat.sqlite;

import dev.leat.agent.Agent;
import dev.leat.agent.AgentRun;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A process that prints the id of a run whose tool writes a line to a file, and that dies without a
 * word before, during or after that, or when the model is told of it.
 */
final class Paying {
  /** When the process dies. */
  enum Death {
    BEFORE_THE_EFFECT,
    AFTER_THE_EFFECT,
    AFTER_THE_ANSWER
  }

  private Paying() {}

  public static void main(String[] args) throws Exception {
    Death death = Death.valueOf(args[2]);
    SqliteStore store =
        SqliteStore.builder(Path.of(args[0])).leaseTime(Duration.ofMillis(600)).open();
    ScriptedModel model =
        ScriptedModel.answering(
            request -> {
              if (request.messages().size() == 1) {
                return ScriptedTurn.of("One moment. ").call("pay", "{}");
              }
              die();
              throw new IllegalStateException("unreachable");
            });
    Agent agent = Agent.builder(model).tools(pay(Path.of(args[1]), death)).store(store).build();
    AgentRun run = agent.run("pay");
    System.out.println(run.id());
    run.result();
  }

  private static Toolset pay(Path effects, Death death) {
    ToolDescriptor tool = ToolDescriptor.builder("pay", "Pays.", "{\"type\":\"object\"}").build();
    return Toolset.of(
        ToolBinding.of(
            tool,
            (self, in, context) -> {
              in.skipValue();
              return pay(effects, death, context);
            },
            0));
  }

  private static ToolResult pay(Path effects, Death death, ToolContext context) throws IOException {
    if (death == Death.BEFORE_THE_EFFECT) {
      die();
    }
    Files.writeString(
        effects,
        context.callId() + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
    if (death == Death.AFTER_THE_EFFECT) {
      die();
    }
    return ToolResult.text("paid");
  }

  /** As a kill would: nothing is flushed, closed or released. */
  private static void die() {
    Runtime.getRuntime().halt(9);
  }
}
