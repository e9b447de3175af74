package dev.leat.samples.weather;

import dev.leat.agent.Agent;
import dev.leat.agent.AgentRun;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The weather agent's command line. */
@Command(
    name = "weather",
    mixinStandardHelpOptions = true,
    version = "Leat weather sample 0.1.0-SNAPSHOT",
    description = {
      "Answers questions about the weather by calling two Java methods.",
      "",
      "With a question it answers and leaves; without one it chats (Ctrl-C cancels an answer, "
          + "Ctrl-D leaves).",
      "",
    },
    footer = {
      "",
      "Environment:",
      "  OPENAI_API_KEY   the key of an OpenAI-compatible service. Without it an offline model "
          + "answers: a small rule-based stand-in, behind a real HTTP server on this machine.",
      "  OPENAI_BASE_URL  the service, e.g. http://localhost:8000/v1; OpenAI's unless set.",
      "  LEAT_MODEL       the model's name at the service.",
      "",
      "Exit codes: 0 answered, 1 failed or stopped at a limit, 2 wrong usage, 130 cancelled.",
    })
public final class WeatherAgent implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "What to ask.")
  private List<String> words = List.of();

  @Option(
      names = "--trace",
      description = "Show tool calls, results, reasoning and usage on standard error.")
  private boolean trace;

  @Option(
      names = "--format",
      paramLabel = "hermes|internlm2",
      description = "Let the model write its tool calls as text, in this format.")
  private @Nullable String format;

  @Option(
      names = "--pace",
      paramLabel = "MILLIS",
      defaultValue = "40",
      description = "How long the offline model takes for a token (${DEFAULT-VALUE} ms).")
  private int pace;

  /** Runs the command; the process's exit code is the command's. */
  public static void main(String[] args) {
    int code = new CommandLine(new WeatherAgent()).execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws Exception {
    ConsolePrinter.Style style = trace ? ConsolePrinter.Style.TRACE : ConsolePrinter.Style.TEXT;
    PrintStream out = System.out;
    try (WeatherModel model = model()) {
      System.err.println(model.label());
      Agent agent = model.agent().build();
      Answering answering = new Answering(out, System.err, style, Ansi.AUTO.enabled());
      return words.isEmpty()
          ? new ChatPrompt(agent, answering).run()
          : answerOnce(agent.run(String.join(" ", words)), answering);
    }
  }

  private WeatherModel model() {
    try {
      return WeatherModel.choose(System.getenv(), format, pace);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static int answerOnce(AgentRun run, Answering answering) throws InterruptedException {
    Thread cancelling = new Thread(run::cancel, "cancel-on-exit");
    Runtime.getRuntime().addShutdownHook(cancelling);
    int code = answering.follow(run);
    Runtime.getRuntime().removeShutdownHook(cancelling);
    return code;
  }
}
