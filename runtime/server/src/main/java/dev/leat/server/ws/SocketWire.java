package dev.leat.server.ws;

import dev.leat.server.http.Wire;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** Sends each piece as one message. */
final class SocketWire implements Wire {
  private final Session session;
  private final SocketView view;

  SocketWire(Session session, SocketView view) {
    this.session = session;
    this.view = view;
  }

  @Override
  public void send(String piece, boolean last, Callback sent) {
    if (piece.isEmpty()) {
      sent.succeeded();
      return;
    }
    session.sendText(
        piece, org.eclipse.jetty.websocket.api.Callback.from(sent::succeeded, sent::failed));
  }

  @Override
  public void end() {
    if (view.closeCode() != SocketView.OPEN) {
      session.close(
          view.closeCode(), "see the last frame", org.eclipse.jetty.websocket.api.Callback.NOOP);
    }
  }

  /** The connection is broken, and its listener hears of it. */
  @Override
  public void fail(Throwable why) {
    session.disconnect();
  }
}
