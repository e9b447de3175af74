package dev.leat.server.sse;

import dev.leat.chat.ChatOptions;
import dev.leat.json.JsonWriter;
import dev.leat.server.Principal;
import dev.leat.server.http.Answers;
import dev.leat.server.http.Exchange;
import dev.leat.server.http.JsonBody;
import dev.leat.server.http.Problem;
import dev.leat.server.http.Route;
import dev.leat.server.runs.ConversationBook;
import dev.leat.server.runs.ConversationEntry;
import dev.leat.server.runs.EventFrames;
import dev.leat.server.runs.EventView;
import dev.leat.server.runs.LiveRun;
import dev.leat.server.runs.NewRun;
import dev.leat.server.runs.RunOutline;
import dev.leat.server.runs.RunReading;
import dev.leat.server.runs.RunService;
import dev.leat.store.Decision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The native routes of runs. */
public final class RunRoutes {
  private static final String PATH = "/v1/runs";

  private final RunService runs;

  /** Routes to those runs. */
  public RunRoutes(RunService runs) {
    this.runs = runs;
  }

  /** All of them. */
  public List<Route> routes() {
    return List.of(
        Route.of("POST", PATH, this::start),
        Route.of("GET", PATH + "/{id}", this::state),
        Route.of("GET", PATH + "/{id}/events", this::events),
        Route.of("POST", PATH + "/{id}/cancel", this::cancel),
        Route.of("GET", PATH + "/{id}/approvals", this::approvals),
        Route.of("POST", PATH + "/{id}/approvals", this::decide));
  }

  private void start(Exchange exchange) {
    JsonBody body = exchange.body();
    ChatOptions.Builder options = ChatOptions.builder();
    body.optionalBoolean("stream").ifPresent(options::stream);
    @Nullable ConversationEntry conversation =
        body.optionalText("conversation")
            .map(id -> runs.conversations().find(exchange.principal(), id))
            .orElse(null);
    NewRun wanted = NewRun.in(conversation, body.text("input"), options.build());
    Principal owner = exchange.principal();
    if (exchange.accepts("text/event-stream")) {
      runs.startToRead(owner, wanted)
          .whenComplete(
              (begun, failure) ->
                  Answers.give(exchange, failure, () -> stream(located(exchange, begun), begun)));
    } else if (exchange.accepts("text/plain")) {
      runs.startToRead(owner, wanted)
          .whenComplete(
              (begun, failure) ->
                  Answers.give(exchange, failure, () -> readText(located(exchange, begun), begun)));
    } else {
      runs.start(owner, wanted)
          .whenComplete(
              (begun, failure) ->
                  Answers.give(exchange, failure, () -> begun(exchange, begun, conversation)));
    }
  }

  private static Exchange located(Exchange exchange, RunService.Begun begun) {
    return exchange.with("Location", PATH + "/" + begun.run().publicId());
  }

  private void begun(Exchange exchange, LiveRun begun, @Nullable ConversationEntry conversation) {
    exchange.with("Location", PATH + "/" + begun.publicId());
    exchange.json(201, made(begun.publicId(), conversation));
  }

  /** What is known of a run that has only just begun: its log may be empty still. */
  private static JsonWriter made(String id, @Nullable ConversationEntry conversation) {
    JsonWriter out = new JsonWriter().beginObject().name("id").value(id);
    out.name("state").value("running");
    if (conversation != null) {
      out.name("conversation").value(conversation.id());
    }
    return out.name("events").value(PATH + "/" + id + "/events").endObject();
  }

  private static void stream(Exchange exchange, RunService.Begun begun) {
    stream(exchange, begun.run().publicId(), begun.reading());
  }

  private static void readText(Exchange exchange, RunService.Begun begun) {
    // Nobody can come back to a text, so a run that nobody hears is of no use.
    begun.reading().stream(
        new PlainView(),
        exchange.stream(200, "text/plain;charset=utf-8"),
        () -> begun.run().run().cancel());
  }

  private void state(Exchange exchange) {
    exchange.json(200, outlined(exchange.principal(), exchange.pathParameter("id")));
  }

  private JsonWriter outlined(Principal principal, String id) {
    RunOutline outline = runs.outline(principal, id);
    JsonWriter out = new JsonWriter().beginObject();
    out.name("id").value(id);
    out.name("state").value(outline.state());
    out.name("seq").value(outline.sequence());
    if (outline.after() > 0) {
      out.name("after").value(outline.after());
    }
    out.name("text").value(outline.text());
    if (outline.conversation() != null) {
      out.name("conversation").value(ConversationBook.known(outline.conversation()));
    }
    if (outline.code() != null) {
      out.name("code").value(outline.code());
    }
    if (outline.message() != null && principal.seesTrace()) {
      out.name("message").value(outline.message());
    }
    if (outline.usage() != null && principal.seesTrace()) {
      EventFrames.usage(out, outline.usage());
    }
    waiting(out, outline);
    out.name("events").value(PATH + "/" + id + "/events");
    return out.endObject();
  }

  private static void waiting(JsonWriter out, RunOutline outline) {
    if (outline.expires() != null) {
      EventFrames.approvals(out, outline.approvals());
      out.name("expires").value(outline.expires().toString());
    }
  }

  private void events(Exchange exchange) {
    read(exchange, exchange.pathParameter("id"), after(exchange));
  }

  /** What the reader has: a header when a browser comes back, the query when a program does. */
  private static long after(Exchange exchange) {
    Optional<String> given = exchange.header("Last-Event-ID").or(() -> exchange.query("after"));
    if (given.isEmpty() || given.get().isEmpty()) {
      return 0;
    }
    if (!given.get().matches("\\d{1,18}")) {
      throw Problem.of(
          400, "bad_event_id", "Expected the number of an event in Last-Event-ID or after.");
    }
    return Long.parseLong(given.get());
  }

  private void read(Exchange exchange, String id, long after) {
    RunReading reading = runs.read(exchange.principal(), id, after);
    if (reading.isOver()) {
      reading.close();
      exchange.empty(204);
      return;
    }
    stream(exchange, id, reading);
  }

  private static void stream(Exchange exchange, String id, RunReading reading) {
    EventView view = new SseView(new EventFrames(id, exchange.principal().seesTrace()));
    reading.stream(view, exchange.stream(200, "text/event-stream"), () -> {});
  }

  private void cancel(Exchange exchange) {
    String id = exchange.pathParameter("id");
    runs.cancel(exchange.principal(), id);
    exchange.json(202, new JsonWriter().beginObject().name("id").value(id).endObject());
  }

  private void approvals(Exchange exchange) {
    RunOutline outline = runs.outline(exchange.principal(), exchange.pathParameter("id"));
    JsonWriter out = new JsonWriter().beginObject().name("state").value(outline.state());
    EventFrames.approvals(out, outline.approvals());
    if (outline.expires() != null) {
      out.name("expires").value(outline.expires().toString());
    }
    exchange.json(200, out.endObject());
  }

  private void decide(Exchange exchange) {
    String id = exchange.pathParameter("id");
    List<Decision> decisions = Decisions.of(exchange.body());
    runs.resume(exchange.principal(), id, decisions)
        .whenComplete(
            (resumed, failure) ->
                Answers.give(
                    exchange,
                    failure,
                    () -> exchange.json(202, outlined(exchange.principal(), id))));
  }
}
