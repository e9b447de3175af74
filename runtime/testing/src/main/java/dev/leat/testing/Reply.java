package dev.leat.testing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link ModelServer} answers a request. Each method returns another reply and leaves this
 * one as it is.
 */
public final class Reply {
  private final Content content;
  private final Delivery delivery;

  private Reply(Content content, Delivery delivery) {
    this.content = content;
    this.delivery = delivery;
  }

  /** What is said: a turn of the model, or a body as it stands. */
  sealed interface Content {
    void send(Answer answer, boolean stream) throws IOException;
  }

  /** A turn, streamed or whole as the request wants it. */
  private record Turn(ScriptedTurn turn) implements Content {
    @Override
    public void send(Answer answer, boolean stream) throws IOException {
      if (stream) {
        new StreamedTurn(answer).send(turn);
      } else {
        new WholeTurn(answer).send(turn);
      }
    }
  }

  /** A JSON body. */
  private record Body(int status, String json) implements Content {
    @Override
    public void send(Answer answer, boolean stream) throws IOException {
      answer.sendBody(status, json);
    }
  }

  /** Pieces of a body that are sent as they are. */
  private record Frames(String type, List<String> frames) implements Content {
    @Override
    public void send(Answer answer, boolean stream) throws IOException {
      answer.sendFrames(type, frames);
    }
  }

  /** How it is said. */
  record Delivery(
      Duration pace,
      int writeSize,
      @Nullable String contentType,
      @Nullable String retryAfter,
      @Nullable Fault fault) {
    static final Delivery PLAIN = new Delivery(Duration.ZERO, Integer.MAX_VALUE, null, null, null);
  }

  /**
   * A turn of the model, as server-sent events or in one piece as the request asks. {@code
   * Delta.Unknown} is sent as the event that it is, and left out of an answer in one piece; a
   * failure is an error event.
   *
   * @throws IllegalArgumentException if the turn has a delta that the protocol cannot say
   */
  public static Reply of(ScriptedTurn turn) {
    ChatChunks.requireSayable(turn);
    return new Reply(new Turn(turn), Delivery.PLAIN);
  }

  /**
   * A body of any wire, in pieces that are sent one by one as they are; faults come between them.
   *
   * @param contentType such as {@code text/event-stream}
   */
  public static Reply frames(String contentType, List<String> frames) {
    return new Reply(new Frames(contentType, List.copyOf(frames)), Delivery.PLAIN);
  }

  /** An HTTP answer that is no turn, mostly an error. */
  public static Reply status(int status, String json) {
    return new Reply(new Body(status, json), Delivery.PLAIN);
  }

  /** An HTTP error with a body as OpenAI writes it. */
  public static Reply error(int status, String message) {
    return status(status, ChatChunks.error(message));
  }

  /** Waits that long before each event but the first; the clock counts whole milliseconds. */
  public Reply pace(Duration gap) {
    return new Reply(
        content,
        new Delivery(
            gap, delivery.writeSize, delivery.contentType, delivery.retryAfter, delivery.fault));
  }

  /** Writes at most so many bytes at a time. */
  public Reply writeSize(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("a write has at least one byte; found " + bytes);
    }
    return new Reply(
        content,
        new Delivery(
            delivery.pace, bytes, delivery.contentType, delivery.retryAfter, delivery.fault));
  }

  /** Names a content type other than the right one. */
  public Reply contentType(String type) {
    return new Reply(
        content,
        new Delivery(delivery.pace, delivery.writeSize, type, delivery.retryAfter, delivery.fault));
  }

  /** Adds the header {@code Retry-After}: seconds, or a date. */
  public Reply retryAfter(String value) {
    return new Reply(
        content,
        new Delivery(
            delivery.pace, delivery.writeSize, delivery.contentType, value, delivery.fault));
  }

  /** Misbehaves once. */
  public Reply fault(Fault fault) {
    return new Reply(
        content,
        new Delivery(
            delivery.pace, delivery.writeSize, delivery.contentType, delivery.retryAfter, fault));
  }

  Delivery delivery() {
    return delivery;
  }

  void send(Answer answer, boolean stream) throws IOException {
    content.send(answer, stream);
  }

  @Override
  public String toString() {
    return "Reply[" + content + ", " + delivery + "]";
  }
}
