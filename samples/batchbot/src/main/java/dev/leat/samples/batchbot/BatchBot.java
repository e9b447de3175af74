package dev.leat.samples.batchbot;

import dev.leat.agent.Agent;
import dev.leat.batch.BatchingModel;
import dev.leat.chat.ChatModel;
import dev.leat.server.AgentServer;
import dev.leat.server.ServerStartException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves a model that answers many prompts at once, until it is interrupted or all have asked. */
@Command(
    name = "batchbot",
    mixinStandardHelpOptions = true,
    version = "Leat batchbot sample 0.1.0-SNAPSHOT",
    description = "Answers many clients together, a word of every answer at each step.")
public final class BatchBot implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      defaultValue = "23334",
      description = "Where to listen, 0 for any that is free (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--clients",
      paramLabel = "N",
      description = "Let so many clients ask at once over HTTP, and end; without it, serve.")
  private int clients;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many are answered together at most (${DEFAULT-VALUE}).")
  private int batch;

  @Option(
      names = "--wait",
      paramLabel = "MILLIS",
      defaultValue = "50",
      description = "How long the first of a batch waits for others (${DEFAULT-VALUE} ms).")
  private int wait;

  @Option(
      names = "--step",
      paramLabel = "MILLIS",
      defaultValue = "150",
      description = "How long the offline model takes for a step (${DEFAULT-VALUE} ms).")
  private int step;

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new BatchBot()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > 65_535 || clients < 0 || batch < 1 || wait < 0 || step < 0) {
      throw new ParameterException(
          spec.commandLine(), "Expected --batch of at least 1, a port, and no negative number.");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (ChatModel model = model(out);
        AgentServer server = serve(model)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close-server"));
      out.println(server.url());
      out.flush();
      if (clients > 0) {
        new Visitors(server.url(), out).come(clients);
      } else {
        server.await();
      }
      return 0;
    } catch (ServerStartException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    }
  }

  private ChatModel model(PrintWriter out) {
    return BatchingModel.builder(new Parrot(Duration.ofMillis(step)))
        .maxBatchSize(batch)
        .maxWait(Duration.ofMillis(wait))
        .listener(new BatchLog(out))
        .build();
  }

  private AgentServer serve(ChatModel model) {
    return AgentServer.of(Agent.builder(model).build()).name("batchbot").port(port).start();
  }
}
