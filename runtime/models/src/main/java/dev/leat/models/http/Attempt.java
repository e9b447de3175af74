package dev.leat.models.http;

import dev.leat.chat.ChatException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP call: owns its connection from the request to the release. Belongs to the reading
 * thread; others end it through the {@link Lifeline}.
 */
final class Attempt {
  /** An answer that is not streamed has all its arguments and text in one body. */
  private static final long WHOLE = 16L << 20;

  /** Servers keep a connection warm with blank lines until the answer is there. */
  private static final long BLANKS = 1 << 20;

  /** As much of a page that came in place of an answer as is looked at to quote it. */
  private static final long PAGE = 4096;

  /** How long the rest of a finished answer is waited for, so that its connection can be reused. */
  private static final long DRAIN_NANOS = 20_000_000;

  private final Lifeline lifeline;
  private final Framing framing;
  private final AnswerDecoder decoder;
  private final Call call;

  private @Nullable Response response;

  /** Reads a streamed answer; null before {@link #open} and for an answer in one piece. */
  private @Nullable EventReader events;

  /** Whether the answer has ended well. */
  private boolean over;

  Attempt(
      OkHttpClient http,
      Request request,
      Framing framing,
      Lifeline lifeline,
      AnswerDecoder decoder) {
    this.lifeline = lifeline;
    this.framing = framing;
    this.decoder = decoder;
    this.call = http.newCall(request);
    lifeline.attach(call);
  }

  /** Sends the request and waits for the first byte of the answer. */
  void open() {
    try {
      Response answer = call.execute();
      response = answer;
      if (!answer.isSuccessful()) {
        throw HttpFailure.of(answer);
      }
      requirePlain(answer);
      events = reader(answer.body().source());
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** What cuts the answer into events; null if it comes in one piece. */
  private @Nullable EventReader reader(BufferedSource source) throws IOException {
    boolean json = beginsAsJson(source);
    return switch (framing) {
      case SSE -> json ? null : new SseReader(source, SseLimits.DEFAULTS);
      case NDJSON -> new NdjsonReader(source, SseLimits.DEFAULTS);
      case WHOLE -> null;
    };
  }

  /** Reads on; true if content came. */
  boolean read() {
    try {
      return events == null ? readWhole() : readEvent(events);
    } catch (IOException e) {
      if (!decoder.isComplete() || !isSafeEnd()) {
        throw broken(e);
      }
      decoder.end();
      over = true;
      return false;
    }
  }

  private boolean readEvent(EventReader reader) throws IOException {
    SseEvent event = reader.next();
    if (event == null) {
      decoder.end();
      over = true;
      return false;
    }
    boolean content = decoder.event(event);
    over = decoder.isDone();
    return content;
  }

  private boolean readWhole() throws IOException {
    BufferedSource source = source();
    Buffer body = new Buffer();
    long read = 0;
    while (read >= 0) {
      read = source.read(body, WHOLE);
      if (body.size() > WHOLE) {
        throw new ChatException(
            ChatException.Kind.TOO_LARGE, "The answer has more than " + WHOLE + " bytes.");
      }
    }
    byte[] json = body.readByteArray();
    if (!Utf8.isValid(json, 0, json.length)) {
      throw new ChatException(ChatException.Kind.PROTOCOL, "The answer is not UTF-8.");
    }
    decoder.whole(json);
    over = true;
    return true;
  }

  /** A stream that broke inside an event lost something, even if the wire had said all. */
  private boolean isSafeEnd() {
    boolean between = events != null && !events.isMidEvent();
    return between && (lifeline.failure() == null || lifeline.isTimedOut());
  }

  private ChatException broken(IOException e) {
    ChatException ended = lifeline.failure();
    if (ended != null) {
      return ended;
    }
    if (e instanceof InterruptedIOException && Thread.currentThread().isInterrupted()) {
      return new ChatException(
          ChatException.Kind.CANCELLED, "The thread was interrupted while it read.", e);
    }
    String said = e.getMessage() == null ? "" : ": " + e.getMessage();
    String why = LogText.of(e.getClass().getSimpleName() + said);
    return lifeline.isConnected()
        ? new ChatException(
            ChatException.Kind.TRUNCATED, "The connection broke before the answer's end: " + why, e)
        : new ChatException(ChatException.Kind.CONNECT, "No connection: " + why, e);
  }

  private static void requirePlain(Response answer) {
    String encoding = answer.header("Content-Encoding", "identity");
    if (!"identity".equalsIgnoreCase(encoding)) {
      throw new ChatException(
          ChatException.Kind.PROTOCOL,
          "The answer is compressed (" + LogText.of(encoding) + "), which was not asked for.");
    }
  }

  /**
   * Tells JSON from events by the first character: servers send JSON as an event stream, events as
   * JSON, and either without a type.
   */
  private static boolean beginsAsJson(BufferedSource source) throws IOException {
    for (long skipped = 0; skipped < BLANKS; skipped++) {
      if (!source.request(1)) {
        return false;
      }
      byte first = source.getBuffer().getByte(0);
      if (first == '<') {
        String page = source.readUtf8(Math.min(source.getBuffer().size(), PAGE));
        throw new ChatException(
            ChatException.Kind.PROTOCOL, "The answer is a page: " + ErrorText.ofBody(page));
      }
      if (first != ' ' && first != '\t' && first != '\r' && first != '\n') {
        return first == '{' || first == '[';
      }
      source.skip(1);
    }
    throw new ChatException(
        ChatException.Kind.TOO_LARGE, "The answer begins with " + BLANKS + " blanks.");
  }

  private BufferedSource source() {
    return Objects.requireNonNull(response, "opened").body().source();
  }

  boolean isOver() {
    return over;
  }

  /** Gives the connection back, or up if the answer did not end well. May be called twice. */
  void release() {
    Response answer = response;
    if (!over || answer == null) {
      call.cancel();
    }
    if (answer != null) {
      if (over) {
        answer.body().source().timeout().deadline(DRAIN_NANOS, TimeUnit.NANOSECONDS);
      }
      answer.close();
    }
  }
}
