package dev.leat.agent;

import dev.leat.json.JsonReader;
import dev.leat.json.ObjectShape;
import dev.leat.store.Lease;
import dev.leat.store.RunEvent;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An agent that serves as a tool: each call is a run of its own, driven by the tool's thread. */
final class AgentTool {
  private static final ObjectShape SHAPE =
      ObjectShape.builder().required("request", "a string").build();

  private static final String SCHEMA =
      """
      {
        "type": "object",
        "properties": {
          "request": {
            "type": "string",
            "description": "What is to be done, with all that must be known for it: nothing else \
      of this conversation is seen."
          }
        },
        "required": ["request"],
        "additionalProperties": false
      }\
      """;

  private final AgentConfig config;
  private final String name;

  private AgentTool(AgentConfig config, String name) {
    this.config = config;
    this.name = name;
  }

  static ToolBinding of(AgentConfig config, String name, String description) {
    ToolDescriptor descriptor =
        ToolDescriptor.builder(name, description, SCHEMA).timeout(config.limits().time()).build();
    AgentTool tool = new AgentTool(config, name);
    return ToolBinding.of(descriptor, (index, in, context) -> tool.call(in, context), 0);
  }

  private ToolResult call(JsonReader in, ToolContext context) {
    String request = null;
    if (in.beginObject(SHAPE)) {
      while (in.nextProperty() >= 0) {
        request = in.readString();
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    CallContext caller = context instanceof CallContext known ? known : null;
    if (caller != null && caller.depth() >= Limits.MAX_AGENT_DEPTH) {
      return ToolResult.error(
          "Agents may call agents "
              + Limits.MAX_AGENT_DEPTH
              + " deep and no deeper; '"
              + name
              + "' was not run.");
    }
    return run(Objects.requireNonNull(request), context, caller);
  }

  private ToolResult run(String request, ToolContext context, @Nullable CallContext caller) {
    RunRequest.Builder child = RunRequest.builder(request);
    context.principal().ifPresent(child::principal);
    if (caller != null) {
      caller.hand(child);
    }
    try (RunLoop loop = new RunLoop(config, child.build(), new Lease(RunIds.newRunId(), 0), null)) {
      context.onCancel(loop::cancel);
      for (RunEvent event = loop.next(); event != null; event = loop.next()) {
        if (caller != null) {
          caller.nested(loop.id(), event);
        }
      }
      return told(loop.result());
    }
  }

  private ToolResult told(RunResult result) {
    if (result.isCompleted()) {
      return ToolResult.text(result.answer().isEmpty() ? result.text() : result.answer());
    }
    String shown = result.text().isEmpty() ? "" : "\nUntil then it said: " + result.text();
    return ToolResult.error("'" + name + "' " + RunException.outcome(result) + "." + shown);
  }
}
