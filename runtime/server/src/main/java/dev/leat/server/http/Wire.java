package dev.leat.server.http;

import org.eclipse.jetty.util.Callback;

/** A way to a reader, one piece at a time. */
public interface Wire {
  /** Sends a piece without waiting; {@code sent} is called when the next one may come. */
  void send(String piece, boolean last, Callback sent);

  /** All was sent. */
  void end();

  /** No more can be sent, or shall be. */
  void fail(Throwable why);
}
