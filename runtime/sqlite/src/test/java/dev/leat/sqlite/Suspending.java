package dev.leat.sqlite;

import dev.leat.Effect;
import dev.leat.agent.Agent;
import dev.leat.agent.RunResult;
import dev.leat.agent.ToolPolicy;
import dev.leat.store.ConversationId;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.nio.file.Path;

/** A process whose run comes to rest, and which then ends: it prints the run's id. */
final class Suspending {
  static final ConversationId CONVERSATION = new ConversationId("bank");

  private Suspending() {}

  /** A tool that writes. */
  static Toolset tools() {
    ToolDescriptor pay =
        ToolDescriptor.builder("pay", "Pays.", "{\"type\":\"object\"}")
            .effect(Effect.WRITE)
            .build();
    return Toolset.of(
        ToolBinding.of(
            pay,
            (tool, in, context) -> {
              in.skipValue();
              return ToolResult.text("paid");
            },
            0));
  }

  static Agent agent(SqliteStore store, ScriptedModel model) {
    return Agent.builder(model)
        .tools(tools())
        .store(store)
        .policy(ToolPolicy.askFor(Effect.WRITE))
        .build();
  }

  public static void main(String[] args) throws InterruptedException {
    try (SqliteStore store = SqliteStore.open(Path.of(args[0]))) {
      ScriptedModel model =
          ScriptedModel.of(ScriptedTurn.of("One moment. ").call("pay", "{}").usage(3, 2));
      RunResult rest = agent(store, model).run(CONVERSATION, "pay").result();
      System.out.println(rest.isSuspended() ? rest.runId() : rest.toString());
    }
  }
}
