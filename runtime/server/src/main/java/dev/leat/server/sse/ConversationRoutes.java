package dev.leat.server.sse;

import dev.leat.chat.Message;
import dev.leat.json.JsonWriter;
import dev.leat.server.Principal;
import dev.leat.server.http.Exchange;
import dev.leat.server.http.Route;
import dev.leat.server.runs.ConversationBook;
import dev.leat.server.runs.ConversationEntry;
import dev.leat.server.runs.RunNote;
import dev.leat.server.runs.RunService;
import java.util.List;
import java.util.Optional;

/** The native routes of conversations. */
public final class ConversationRoutes {
  private static final String PATH = "/v1/conversations";

  private final RunService runs;
  private final ConversationBook book;

  /** Routes to the conversations of those runs. */
  public ConversationRoutes(RunService runs) {
    this.runs = runs;
    this.book = runs.conversations();
  }

  /** All of them. */
  public List<Route> routes() {
    return List.of(
        Route.of("GET", PATH, this::list),
        Route.of("POST", PATH, this::create),
        Route.of("GET", PATH + "/{id}", this::get),
        Route.of("PATCH", PATH + "/{id}", this::rename),
        Route.of("DELETE", PATH + "/{id}", this::delete));
  }

  private void list(Exchange exchange) {
    JsonWriter out = new JsonWriter().beginObject().name("conversations").beginArray();
    for (ConversationEntry entry : book.list(exchange.principal())) {
      members(out.beginObject(), entry).endObject();
    }
    exchange.json(200, out.endArray().endObject());
  }

  private void create(Exchange exchange) {
    Principal owner = exchange.principal();
    Optional<String> title = exchange.body().optionalText("title");
    title.ifPresent(ConversationBook::requireTitle);
    ConversationEntry made = book.create(owner);
    if (title.isPresent()) {
      made = book.rename(owner, made.id(), title.get());
    }
    exchange.with("Location", PATH + "/" + made.id()).json(201, entry(made));
  }

  private void get(Exchange exchange) {
    Principal owner = exchange.principal();
    String id = exchange.pathParameter("id");
    JsonWriter out = members(new JsonWriter().beginObject(), book.find(owner, id));
    Optional<RunNote> last = book.lastNote(owner, id);
    List<Message> messages = runs.messages(owner, id).messages();
    last.ifPresent(note -> lastRun(out, note, messages, owner.seesTrace()));
    out.name("messages");
    MessageFrames.write(out, messages, owner.seesTrace());
    exchange.json(200, out.endObject());
  }

  private static void lastRun(JsonWriter out, RunNote note, List<Message> messages, boolean trace) {
    out.name("run").value(note.run());
    if (note.input() != null) {
      List<Message> before = messages.subList(0, Math.min(note.from(), messages.size()));
      out.name("run_input").value(note.input());
      out.name("run_from").value(MessageFrames.count(before, trace));
    }
  }

  private void rename(Exchange exchange) {
    String title = exchange.body().text("title");
    String id = exchange.pathParameter("id");
    exchange.json(200, entry(book.rename(exchange.principal(), id, title)));
  }

  private void delete(Exchange exchange) {
    runs.deleteConversation(exchange.principal(), exchange.pathParameter("id"));
    exchange.empty(204);
  }

  private static JsonWriter entry(ConversationEntry entry) {
    return members(new JsonWriter().beginObject(), entry).endObject();
  }

  private static JsonWriter members(JsonWriter out, ConversationEntry entry) {
    out.name("id").value(entry.id());
    out.name("title").value(entry.title());
    return out.name("created").value(entry.created().toString());
  }
}
