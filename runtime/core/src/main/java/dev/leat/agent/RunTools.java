package dev.leat.agent;

import dev.leat.tool.ToolBinding;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tools of a run, turn by turn. It belongs to the thread that pulls the run. */
final class RunTools {
  private final AgentConfig config;
  private final Toolset all;

  /** The names that the model was ever told, in the order in which it was. */
  private final Set<String> offered = new LinkedHashSet<>();

  private Toolset current;

  RunTools(AgentConfig config, RunRequest request) {
    this.config = config;
    this.all = all(config, request);
    this.current = all;
  }

  /**
   * The tools of agent and run.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  static Toolset all(AgentConfig config, RunRequest request) {
    Toolset own = request.tools();
    return own.isEmpty() ? config.tools() : config.tools().and(own);
  }

  Toolset all() {
    return all;
  }

  /** Those of the turn under way. */
  Toolset current() {
    return current;
  }

  Optional<ToolBinding> find(String name) {
    return current.find(name);
  }

  /** Whether a tool has that name, whether or not it is there in this turn. */
  boolean isName(String name) {
    return all.find(name).isPresent() || current.find(name).isPresent();
  }

  /** Whether the model was told of a tool of that name, in this turn or an earlier one. */
  boolean wasOffered(String name) {
    return offered.contains(name);
  }

  Collection<String> offered() {
    return offered;
  }

  void restore(String name) {
    offered.add(name);
  }

  /** Chooses the tools of a turn. */
  Toolset select(TurnContext turn) {
    ToolSelector selector = config.toolSelector();
    if (selector != null) {
      current = ordered(withAnswer(selector.select(turn)));
    }
    offered.addAll(current.names());
    return current;
  }

  /** The tool by which the answer is given is there in every turn. */
  private Toolset withAnswer(Toolset chosen) {
    AnswerForm<?> form = config.form();
    Toolset answer =
        Toolset.of(
            all
                .find(AnswerForm.TOOL)
                .filter(tool -> form != null && form.isTool(tool.name()))
                .filter(tool -> chosen.find(tool.name()).isEmpty())
                .stream()
                .toList());
    return answer.isEmpty() ? chosen : chosen.and(answer);
  }

  /** The same tools, each in the place that it had first: equal choices are equal bytes. */
  private Toolset ordered(Toolset chosen) {
    List<ToolBinding> tools = new ArrayList<>();
    for (String name : offered) {
      chosen.find(name).ifPresent(tools::add);
    }
    for (ToolBinding tool : chosen) {
      if (!offered.contains(tool.name())) {
        tools.add(tool);
      }
    }
    List<ToolBinding> before = new ArrayList<>();
    current.forEach(before::add);
    return tools.equals(before) ? current : Toolset.of(tools);
  }
}
