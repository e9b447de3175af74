package dev.leat.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer that comes piece by piece; status and headers go out with the first. */
public final class StreamedAnswer implements Wire {
  private final Exchange exchange;
  private final Response response;
  private final Callback callback;

  StreamedAnswer(Exchange exchange, Response response, Callback callback) {
    this.exchange = exchange;
    this.response = response;
    this.callback = callback;
  }

  @Override
  public void send(String piece, boolean last, Callback sent) {
    response.write(last, ByteBuffer.wrap(piece.getBytes(StandardCharsets.UTF_8)), sent);
  }

  @Override
  public void end() {
    callback.succeeded();
  }

  /**
   * Breaks the answer off so that the client notices: with a status if it has none yet, else by
   * closing the connection within the body.
   */
  @Override
  public void fail(Throwable why) {
    if (why instanceof Problem && !response.isCommitted()) {
      exchange.refuse(why);
    } else {
      callback.failed(why);
    }
  }
}
