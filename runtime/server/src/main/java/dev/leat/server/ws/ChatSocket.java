package dev.leat.server.ws;

import dev.leat.chat.ChatOptions;
import dev.leat.json.JsonWriter;
import dev.leat.server.Principal;
import dev.leat.server.http.JsonBody;
import dev.leat.server.http.LogText;
import dev.leat.server.http.Problem;
import dev.leat.server.runs.ConversationEntry;
import dev.leat.server.runs.NewRun;
import dev.leat.server.runs.RunReading;
import dev.leat.server.runs.RunService;
import dev.leat.server.sse.Decisions;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's WebSocket: a conversation, and one run at a time that is read on it. The next frame
 * is asked for when the last one was dealt with, so a client cannot pile them up. Public because
 * Jetty calls it.
 */
@SuppressWarnings("exports") // the package is exported for Jetty alone
public final class ChatSocket implements Session.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(ChatSocket.class);

  /** The server goes away. */
  private static final int GOING_AWAY = 1001;

  /** What the client sent is of a kind that this socket does not take. */
  private static final int UNSUPPORTED = 1003;

  /** The client has too many sockets. */
  private static final int TRY_AGAIN = 1013;

  /** A client that does not answer so many pings is not there any more. */
  private static final int PINGS = 3;

  private final RunService runs;
  private final Principal principal;

  /** The sockets that are open. */
  private final Set<ChatSocket> open;

  private final CurrentRun current = new CurrentRun();

  private final AtomicInteger unanswered = new AtomicInteger();

  /** Gives back the socket's place among those of its principal. */
  private volatile Runnable leavePlace = () -> {};

  /** Set when the socket opens, before anything else is called. */
  private @Nullable Session session;

  /** The conversation that runs go on with; null until the first run. Guarded by this. */
  private @Nullable String conversation;

  ChatSocket(RunService runs, Principal principal, Set<ChatSocket> open) {
    this.runs = runs;
    this.principal = principal;
    this.open = open;
  }

  @Override
  public void onWebSocketOpen(Session opened) {
    session = opened;
    try {
      leavePlace = runs.socket(principal);
    } catch (Problem full) {
      opened.close(TRY_AGAIN, full.text(), Callback.NOOP);
      return;
    }
    open.add(this);
    opened.demand();
  }

  /** Asks whether the client is still there, and lets it go if it has not said so for long. */
  void ping() {
    if (unanswered.getAndIncrement() >= PINGS) {
      opened().disconnect();
    } else {
      opened().sendPing(ByteBuffer.allocate(0), Callback.NOOP);
    }
  }

  /** Closes because the server does; done when the client was told. */
  CompletableFuture<Void> goAway() {
    CompletableFuture<Void> told = new CompletableFuture<>();
    opened()
        .close(
            GOING_AWAY,
            "the server closes",
            Callback.from(() -> told.complete(null), told::completeExceptionally));
    return told;
  }

  @Override
  public void onWebSocketPong(ByteBuffer payload) {
    unanswered.set(0);
    opened().demand();
  }

  @Override
  public void onWebSocketText(String message) {
    try {
      handle(JsonBody.of(message));
    } catch (Throwable e) {
      refuse(e);
    }
  }

  private void handle(JsonBody frame) {
    String type = frame.text("type");
    switch (type) {
      case "run" -> run(frame);
      case "resume" -> resume(frame);
      case "cancel" -> cancel(frame);
      case "approve" -> approve(frame);
      case "ping" -> reply(new JsonWriter().beginObject().name("type").value("pong").endObject());
      default ->
          throw Problem.badRequest(
              "Expected a frame of type run, resume, cancel, approve or ping.");
    }
  }

  private void run(JsonBody frame) {
    boolean resumable = frame.optionalBoolean("resumable").orElse(false);
    ChatOptions.Builder options = ChatOptions.builder();
    frame.optionalBoolean("stream").ifPresent(options::stream);
    String input = frame.text("input");
    SocketRun run = current.claim(resumable);
    try {
      NewRun wanted = NewRun.in(conversation(frame), input, options.build());
      runs.startToRead(principal, wanted)
          .whenComplete((begun, failure) -> started(run, begun, failure));
    } catch (RuntimeException e) {
      current.left(run);
      throw e;
    }
  }

  /** The conversation that the frame names, else the socket's own, made for its first run. */
  private ConversationEntry conversation(JsonBody frame) {
    String named = frame.optionalText("conversation").orElse(null);
    synchronized (this) {
      named = named == null ? conversation : named;
    }
    ConversationEntry entry =
        named == null
            ? runs.conversations().create(principal)
            : runs.conversations().find(principal, named);
    synchronized (this) {
      conversation = entry.id();
    }
    return entry;
  }

  private void started(
      SocketRun run, RunService.@Nullable Begun begun, @Nullable Throwable failure) {
    if (begun == null) {
      current.left(run);
      refuse(failure);
      return;
    }
    String id = begun.run().publicId();
    run.begun(begun.run());
    read(run, id, begun.reading());
  }

  private void resume(JsonBody frame) {
    String id = frame.text("run");
    SocketRun run = current.claim(true);
    run.takenUp(id);
    try {
      read(run, id, runs.read(principal, id, frame.optionalCount("after").orElse(0L)));
    } catch (RuntimeException e) {
      current.left(run);
      throw e;
    }
  }

  private void read(SocketRun run, String id, RunReading reading) {
    Session here = opened();
    if (reading.isOver()) {
      reading.close();
      current.left(run);
      here.sendText(SocketView.endFrame(id), Callback.from(here::demand, this::onWebSocketError));
      return;
    }
    // Free before the last frame goes out: a client may answer it at once.
    Runnable ended = () -> current.left(run);
    SocketView view = new SocketView(id, principal.seesTrace(), ended);
    run.readBy(reading.frames(view, new SocketWire(here, view), ended));
    if (current.isClosed()) {
      run.leave();
    }
    here.demand();
  }

  private void cancel(JsonBody frame) {
    runs.cancel(principal, named(frame));
    opened().demand();
  }

  private void approve(JsonBody frame) {
    runs.resume(principal, named(frame), Decisions.of(frame))
        .whenComplete(
            (resumed, failure) -> {
              if (failure != null) {
                refuse(failure);
              } else {
                opened().demand();
              }
            });
  }

  /** The run that the frame names, else the one that is read here. */
  private String named(JsonBody frame) {
    String id = frame.optionalText("run").orElseGet(current::id);
    if (id == null) {
      throw Problem.badRequest("No run is read here; name one in the member 'run'.");
    }
    return id;
  }

  private void refuse(@Nullable Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    Problem problem;
    if (cause instanceof Problem known) {
      problem = known;
    } else {
      LOG.error("A frame could not be handled", cause);
      problem = Problem.of(500, "internal", "The server failed; its log says more.");
    }
    reply(problem.toFrame());
  }

  private void reply(JsonWriter frame) {
    Session here = opened();
    here.sendText(frame.toString(), Callback.from(here::demand, this::onWebSocketError));
  }

  private Session opened() {
    if (session == null) {
      throw new IllegalStateException("the socket is not open yet");
    }
    return session;
  }

  @Override
  public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
    callback.succeed();
    opened().close(UNSUPPORTED, "frames are text", Callback.NOOP);
  }

  @Override
  public void onWebSocketError(Throwable cause) {
    LOG.debug("A WebSocket broke: {}", LogText.of(String.valueOf(cause)));
  }

  @Override
  public void onWebSocketClose(int code, String reason, Callback callback) {
    open.remove(this);
    SocketRun run = current.close();
    if (run != null) {
      run.leave();
    }
    leavePlace.run();
    callback.succeed();
  }
}
