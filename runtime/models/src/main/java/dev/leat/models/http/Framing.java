package dev.leat.models.http;

/** How the body of an answer is cut into events. */
public enum Framing {
  /** Server-sent events; a body that begins as JSON is one whole answer all the same. */
  SSE("text/event-stream, application/json"),
  /** A JSON object a line. */
  NDJSON("application/x-ndjson, application/json"),
  /** One JSON document. */
  WHOLE("application/json");

  private final String accept;

  Framing(String accept) {
    this.accept = accept;
  }

  /** What a request says that it takes. */
  String accept() {
    return accept;
  }
}
