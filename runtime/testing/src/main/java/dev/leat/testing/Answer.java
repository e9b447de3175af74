package dev.leat.testing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one request on its way to the client. It knows pace, faults and framing, and
 * nothing of what is said. Of the connection's thread.
 *
 * <p>Methods that return a boolean say whether the answer goes on.
 */
final class Answer {
  private static final String EVENT_STREAM = "text/event-stream";
  private static final String JSON = "application/json";
  private static final String ENDLESS_PIECE = "x".repeat(8 * 1024);

  private final Peer peer;
  private final Exchange exchange;
  private final Reply.Delivery delivery;
  private final ResponseWriter out;

  /** The fault that is still to come. */
  private @Nullable Fault fault;

  /** Whether what is sent is made a server-sent event. */
  private boolean events;

  /** What keeps the connection warm. */
  private String ping = "\n";

  /**
   * Whether the body was brought to its proper end, so the connection can serve another request.
   */
  private boolean whole;

  Answer(Peer peer, Exchange exchange, Reply.Delivery delivery) {
    this.peer = peer;
    this.exchange = exchange;
    this.delivery = delivery;
    this.fault = delivery.fault();
    this.out = new ResponseWriter(peer.out(), delivery.writeSize());
  }

  boolean isWhole() {
    return whole;
  }

  /** Opens a body of events. */
  boolean beginEvents() throws IOException {
    events = true;
    return begin(200, EVENT_STREAM);
  }

  /** Sends pieces of a body, as they are. */
  void sendFrames(String type, List<String> frames) throws IOException {
    if (!begin(200, type)) {
      return;
    }
    for (String frame : frames) {
      if (!next(frame)) {
        return;
      }
    }
    end();
  }

  /** Sends a body in one piece. */
  void sendBody(int status, String json) throws IOException {
    if (begin(status, JSON) && next(json)) {
      end();
    }
  }

  private boolean begin(int status, String defaultType) throws IOException {
    Fault due = fault;
    if (due != null && due.isBeforeHeaders()) {
      fault = null;
      if (!due.strike(this, "")) {
        return false;
      }
    }
    String type = delivery.contentType();
    out.head(status, type == null ? defaultType : type, delivery.retryAfter());
    ping = defaultType.equals(EVENT_STREAM) ? ": ping\n\n" : "\n";
    return true;
  }

  /** Sends the next event of the script, at its pace, unless a fault comes in between. */
  boolean next(String data) throws IOException {
    if (exchange.eventsSent() > 0) {
      peer.pause(delivery.pace());
    }
    Fault due = fault;
    if (due != null && due.isDue(exchange.eventsSent()) && !strike(due, data)) {
      return false;
    }
    event(data);
    exchange.eventSent();
    return true;
  }

  /** Ends a stream of events as the protocol wants it, if no fault is left. */
  void done() throws IOException {
    Fault due = fault;
    if (due != null && !due.isAfterDone() && !strike(due, "[DONE]")) {
      return;
    }
    event("[DONE]");
    end();
  }

  private void end() throws IOException {
    Fault due = fault;
    if (due == null || strike(due, "")) {
      endBody();
    }
  }

  private boolean strike(Fault due, String next) throws IOException {
    fault = null;
    return due.strike(this, next);
  }

  /** Sends an event, whatever it is. */
  boolean event(String data) throws IOException {
    out.chunk(frame(data));
    return true;
  }

  private String frame(String data) {
    return events ? "data: " + data + "\n\n" : data;
  }

  /** Lets time pass. */
  void pause(Duration time) throws IOException {
    peer.pause(time);
  }

  boolean stall() throws IOException {
    peer.stall();
    return false;
  }

  boolean reset() throws IOException {
    peer.reset();
    return false;
  }

  /** Sends the first half of an event, in good order as far as HTTP is concerned. */
  boolean half(String data) throws IOException {
    String framed = frame(data);
    out.chunk(framed.substring(0, framed.length() / 2));
    return true;
  }

  boolean cutChunk(String data) throws IOException {
    out.halfChunk(frame(data));
    return false;
  }

  boolean endBody() throws IOException {
    out.end();
    whole = true;
    return false;
  }

  boolean pingForever(Duration gap) throws IOException {
    while (true) {
      out.chunk(ping);
      peer.pause(gap);
    }
  }

  boolean writeForever() throws IOException {
    out.chunk(events ? "data: " : "\"");
    while (true) {
      out.chunk(ENDLESS_PIECE);
    }
  }
}
