package dev.leat.samples.weatherweb;

import dev.leat.agent.Agent;
import dev.leat.agent.ToolPolicy;
import dev.leat.agent.Verdict;
import dev.leat.redis.RedisStore;
import dev.leat.samples.weather.WeatherModel;
import dev.leat.server.AgentServer;
import dev.leat.server.ServerStartException;
import dev.leat.store.Store;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the weather agent and its chat page until it is interrupted. */
@Command(
    name = "weather-web",
    mixinStandardHelpOptions = true,
    version = "Leat weather sample 0.1.0-SNAPSHOT",
    description = "Answers questions about the weather, in the browser.",
    footer = {
      "",
      "Environment: OPENAI_API_KEY, OPENAI_BASE_URL and LEAT_MODEL, as for the console sample.",
      "Without them an offline model answers.",
    })
public final class WeatherPage implements Callable<Integer> {
  private static final Pattern PORTS = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "PORT[-PORT]",
      defaultValue = "23333",
      description = "Where to listen; of a range the first that is free (${DEFAULT-VALUE}).")
  private String ports = "23333";

  @Option(
      names = "--pace",
      paramLabel = "MILLIS",
      defaultValue = "40",
      description = "How long the offline model takes for a token (${DEFAULT-VALUE} ms).")
  private int pace;

  @Option(names = "--approve", description = "Ask in the page before a forecast is looked up.")
  private boolean approve;

  @Option(names = "--open", description = "Open the page in the browser.")
  private boolean open;

  @Option(
      names = "--redis",
      paramLabel = "URI",
      description = "Keep runs in that Redis, such as redis://localhost; else in memory.")
  private @Nullable URI redis;

  @Option(
      names = "--lease",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "How soon others notice that this process died (${DEFAULT-VALUE} s).")
  private int lease;

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new WeatherPage()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    try (WeatherModel model = WeatherModel.choose(System.getenv(), null, pace);
        Store store = store();
        AgentServer server = start(model, store)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close-server"));
      System.err.println(model.label());
      System.out.println(server.url());
      if (open) {
        browse(server.url());
      }
      server.await();
      return 0;
    } catch (ServerStartException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }

  private Store store() {
    return redis == null
        ? Store.inMemory()
        : RedisStore.builder(redis).leaseTime(Duration.ofSeconds(lease)).open();
  }

  private AgentServer start(WeatherModel model, Store store) {
    Agent.Builder agent = model.agent().store(store);
    if (approve) {
      agent.policy(forecasts());
    }
    return at(AgentServer.of(agent.build()).name("weather")).start();
  }

  private AgentServer.Builder at(AgentServer.Builder server) {
    Matcher range = PORTS.matcher(ports);
    if (!range.matches()) {
      throw wrongPorts();
    }
    int first = Integer.parseInt(range.group(1));
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
    try {
      return server.ports(first, last);
    } catch (IllegalArgumentException e) {
      throw wrongPorts();
    }
  }

  private ParameterException wrongPorts() {
    return new ParameterException(
        spec.commandLine(), "--port takes a port or a range, such as 23333-23340; not " + ports);
  }

  private static ToolPolicy forecasts() {
    return call ->
        call.call().name().equals("get_n_day_weather_forecast")
            ? Verdict.ask("forecasts are a matter of opinion")
            : Verdict.allow();
  }

  private static void browse(String url) {
    try {
      Desktop.getDesktop().browse(URI.create(url));
    } catch (IOException | UnsupportedOperationException e) {
      System.err.println("No browser could be opened; the page is at " + url);
    }
  }
}
