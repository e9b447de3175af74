package dev.leat.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A connection on which anything can be sent, right or wrong. */
final class RawHttp implements AutoCloseable {
  private static final int PATIENCE = 20_000;

  final Socket socket = new Socket();

  RawHttp(AgentServer server) throws IOException {
    this(server, 0);
  }

  /**
   * A connection whose own side holds little.
   *
   * @param receiveBuffer how many bytes, 0 for what the system gives
   */
  RawHttp(AgentServer server, int receiveBuffer) throws IOException {
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
    socket.setSoTimeout(PATIENCE);
    socket.connect(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), PATIENCE);
  }

  /** Sends text; line feeds become what HTTP has for line ends. */
  RawHttp send(String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
    return this;
  }

  /** All that comes until the server closes the connection. */
  String all() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** All that comes up to and with a text of ASCII characters. */
  String upTo(String end) throws IOException {
    InputStream in = new BufferedInputStream(socket.getInputStream());
    StringBuilder read = new StringBuilder();
    while (read.indexOf(end, Math.max(0, read.length() - end.length())) < 0) {
      int next = in.read();
      if (next < 0) {
        throw new AssertionError("expected '" + end + "' before the end of the stream");
      }
      read.append((char) next);
    }
    return read.toString();
  }

  /** The status of the answer. */
  int status() throws IOException {
    InputStream in = socket.getInputStream();
    byte[] line = in.readNBytes(12);
    String text = new String(line, StandardCharsets.UTF_8);
    if (!text.startsWith("HTTP/1.1 ")) {
      throw new AssertionError("expected an answer, found '" + text + "' " + Arrays.toString(line));
    }
    return Integer.parseInt(text.substring(9));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
