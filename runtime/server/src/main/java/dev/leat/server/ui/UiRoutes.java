package dev.leat.server.ui;

import dev.leat.chat.ChatOptions;
import dev.leat.server.Principal;
import dev.leat.server.http.Answers;
import dev.leat.server.http.Exchange;
import dev.leat.server.http.Problem;
import dev.leat.server.http.Route;
import dev.leat.server.runs.ConversationEntry;
import dev.leat.server.runs.NewRun;
import dev.leat.server.runs.RunOutline;
import dev.leat.server.runs.RunReading;
import dev.leat.server.runs.RunService;
import dev.leat.store.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The routes of the AI SDK's chats. The conversation is kept here: of what the client sends, what
 * the user said last counts. A client that leaves may come back to the stream.
 */
public final class UiRoutes {
  private final RunService runs;

  /** Routes to those runs. */
  public UiRoutes(RunService runs) {
    this.runs = runs;
  }

  /** All of them. */
  public List<Route> routes() {
    return List.of(
        Route.of("POST", "/api/chat", this::chat),
        Route.of("GET", "/api/chat/{id}/stream", this::resume));
  }

  private void chat(Exchange exchange) {
    UiInput input = UiInput.of(exchange.body());
    Principal principal = exchange.principal();
    ConversationEntry chat = runs.conversations().create(principal, input.chat());
    if (input.decisions().isEmpty()) {
      NewRun wanted =
          NewRun.in(chat, input.text(), ChatOptions.defaults())
              .with(input.attachments())
              .anew(input.anew());
      runs.startToRead(principal, wanted)
          .whenComplete(
              (begun, failure) ->
                  Answers.give(
                      exchange,
                      failure,
                      () -> read(exchange, begun.reading(), begun.run().publicId(), 0)));
    } else {
      decide(exchange, chat, input.decisions());
    }
  }

  private void decide(Exchange exchange, ConversationEntry chat, List<Decision> decisions) {
    Principal principal = exchange.principal();
    String run =
        runs.conversations().lastRun(principal, chat.id()).orElseThrow(Problem::unknownRun);
    long rest = runs.outline(principal, run).sequence();
    // Before it goes on, so that whoever has no place to read has not allowed anything.
    RunReading reading = runs.read(principal, run, rest);
    try {
      runs.resume(principal, run, decisions)
          .whenComplete((begun, failure) -> resumed(exchange, reading, rest, failure));
    } catch (RuntimeException e) {
      reading.close();
      throw e;
    }
  }

  private static void resumed(
      Exchange exchange, RunReading reading, long rest, @Nullable Throwable failure) {
    if (failure != null) {
      reading.close();
    }
    Answers.give(exchange, failure, () -> read(exchange, reading, null, rest));
  }

  /** A message's stream from its start, if the chat's last run goes on or rests. */
  private void resume(Exchange exchange) {
    Principal principal = exchange.principal();
    Unfinished last = unfinished(principal, exchange.pathParameter("id"));
    if (last == null) {
      exchange.empty(204);
      return;
    }
    RunOutline outline = last.outline();
    // The rest at which the run stands is told, those that are past are not.
    long past = outline.sequence() - (outline.isSuspended() ? 1 : 0);
    read(exchange, runs.read(principal, last.run(), 0), last.run(), past);
  }

  /** A run that goes on or rests, and how it stands. */
  private record Unfinished(String run, RunOutline outline) {}

  /** A chat of which nothing is known yet has nothing to take up: that is no error here. */
  private @Nullable Unfinished unfinished(Principal principal, String chat) {
    try {
      runs.conversations().find(principal, chat);
      String run = runs.conversations().lastRun(principal, chat).orElse(null);
      if (run == null) {
        return null;
      }
      RunOutline outline = runs.outline(principal, run);
      return outline.hasEnded() ? null : new Unfinished(run, outline);
    } catch (Problem problem) {
      if (problem.status() == 404 || problem.status() == 410) {
        return null;
      }
      throw problem;
    }
  }

  private static void read(
      Exchange exchange, RunReading reading, @Nullable String messageId, long past) {
    UiView view = new UiView(messageId, exchange.principal().seesTrace(), past);
    exchange.with("x-vercel-ai-ui-message-stream", "v1");
    reading.stream(view, exchange.stream(200, "text/event-stream"), () -> {});
  }
}
