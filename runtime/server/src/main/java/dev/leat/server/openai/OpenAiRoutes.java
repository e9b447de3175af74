package dev.leat.server.openai;

import dev.leat.agent.AgentRun;
import dev.leat.agent.RunResult;
import dev.leat.json.JsonWriter;
import dev.leat.server.http.Answers;
import dev.leat.server.http.Exchange;
import dev.leat.server.http.Route;
import dev.leat.server.runs.LiveRun;
import dev.leat.server.runs.NewRun;
import dev.leat.server.runs.RunService;
import java.time.Instant;
import java.util.List;

/** The routes of OpenAI's chat completions. Runs begun here cannot be read on. */
public final class OpenAiRoutes {
  private final RunService runs;
  private final String name;
  private final long started = Instant.now().getEpochSecond();

  /** Routes to those runs, of an agent of that name. */
  public OpenAiRoutes(RunService runs, String name) {
    this.runs = runs;
    this.name = name;
  }

  /** All of them. */
  public List<Route> routes() {
    return List.of(
        Route.of("GET", "/v1/models", this::models),
        Route.of("POST", "/v1/chat/completions", this::complete));
  }

  private void models(Exchange exchange) {
    JsonWriter out = new JsonWriter().beginObject().name("object").value("list");
    out.name("data").beginArray().beginObject();
    out.name("id").value(name).name("object").value("model");
    out.name("created").value(started).name("owned_by").value("leat");
    exchange.json(200, out.endObject().endArray().endObject());
  }

  private void complete(Exchange exchange) {
    ChatInput input = ChatInput.of(exchange.body());
    NewRun wanted =
        NewRun.after(input.history(), input.input(), input.options()).with(input.attachments());
    if (input.isStream()) {
      runs.startToRead(exchange.principal(), wanted)
          .whenComplete(
              (begun, failure) ->
                  Answers.give(exchange, failure, () -> stream(exchange, input, begun)));
    } else {
      runs.start(exchange.principal(), wanted)
          .thenCompose(begun -> begun.result().thenAccept(end -> whole(exchange, begun, end)))
          .whenComplete((done, failure) -> Answers.give(exchange, failure, () -> {}));
    }
  }

  private void stream(Exchange exchange, ChatInput input, RunService.Begun begun) {
    AgentRun run = begun.run().run();
    boolean trace = exchange.principal().seesTrace();
    ChunkView view = new ChunkView(chunks(run), trace, input.usageAsked());
    begun.reading().stream(view, exchange.stream(200, "text/event-stream"), run::cancel);
  }

  private Chunks chunks(AgentRun run) {
    return new Chunks(run.id(), Instant.now().getEpochSecond(), name);
  }

  private void whole(Exchange exchange, LiveRun begun, RunResult result) {
    if (result.isSuspended()) {
      begun.run().cancel();
      throw Endings.suspended();
    }
    String reason =
        Endings.reason(result.ending())
            .orElseThrow(() -> Endings.problem(result.ending(), exchange.principal().seesTrace()));
    exchange.json(200, chunks(begun.run()).completion(result.text(), reason, result.usage()));
  }
}
