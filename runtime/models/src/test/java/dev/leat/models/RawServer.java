package dev.leat.models;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on loopback whose every byte and pause the test decides. */
public final class RawServer implements AutoCloseable {
  /** What is done with one request. The connection stays open unless the reply closes it. */
  @FunctionalInterface
  public interface Reply {
    void to(Exchange exchange) throws IOException, InterruptedException;
  }

  /** A request as it came. */
  public record Request(String head, String body) {
    public boolean hasHeader(String line) {
      return head.toLowerCase(Locale.ROOT).contains(line.toLowerCase(Locale.ROOT) + "\r\n");
    }
  }

  private final ServerSocket listener;
  private final Thread acceptor;
  private final List<Reply> replies;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /** The n-th request gets the n-th reply; the last one serves all further requests. */
  public RawServer(Reply... replies) {
    this.replies = List.of(replies);
    try {
      listener = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    acceptor = start("raw-server", this::accept);
  }

  public String url() {
    return "http://127.0.0.1:" + listener.getLocalPort() + "/v1";
  }

  public List<Request> requests() {
    return requests;
  }

  /** Connections that are open on this side. */
  public int connections() {
    return open.size();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        open.add(socket);
        Thread unused = start("raw-connection", () -> serve(socket));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      Request request = read(in);
      while (request != null) {
        int number;
        synchronized (requests) {
          number = requests.size();
          requests.add(request);
        }
        Reply reply = replies.get(Math.min(number, replies.size() - 1));
        reply.to(new Exchange(request, socket, in));
        request = socket.isClosed() ? null : read(in);
      }
    } catch (IOException | InterruptedException e) {
      // the client went away, which is what many tests are about
    } finally {
      open.remove(socket);
    }
  }

  private static RawServer.Request read(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int b = in.read();
      if (b < 0) {
        throw new SocketException("closed");
      }
      head.append((char) b);
    }
    String lower = head.toString().toLowerCase(Locale.ROOT);
    int at = lower.indexOf("content-length:") + "content-length:".length();
    int length = Integer.parseInt(lower.substring(at, lower.indexOf('\r', at)).strip());
    return new Request(head.toString(), new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  private static Thread start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  @Override
  public void close() {
    try {
      listener.close();
      // Until it is out of the system's accept, the port takes one more connection.
      acceptor.join();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One request and the means to answer it. */
  public static final class Exchange {
    private final Request request;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    private Exchange(Request request, Socket socket, InputStream in) throws IOException {
      this.request = request;
      this.socket = socket;
      this.in = in;
      this.out = socket.getOutputStream();
    }

    public Request request() {
      return request;
    }

    public Exchange raw(String text) throws IOException {
      return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    public Exchange raw(byte[] bytes) throws IOException {
      out.write(bytes);
      out.flush();
      return this;
    }

    /** A whole answer of known length. */
    public Exchange answer(int status, String type, String body, String... headers)
        throws IOException {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\n");
      head.append("Content-Type: ").append(type).append("\r\n");
      head.append("Content-Length: ").append(bytes.length).append("\r\n");
      for (String header : headers) {
        head.append(header).append("\r\n");
      }
      return raw(head + "\r\n").raw(bytes);
    }

    /** The head of an event stream in chunks, as servers send it. */
    public Exchange sse() throws IOException {
      return raw(
          "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    /** A chunk in one write, so that the client cannot answer to half of it. */
    public Exchange chunk(String text) throws IOException {
      int length = text.getBytes(StandardCharsets.UTF_8).length;
      return raw(Integer.toHexString(length) + "\r\n" + text + "\r\n");
    }

    /** An event with a text delta. */
    public Exchange token(String text) throws IOException {
      return chunk(
          "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}\n\n");
    }

    public Exchange finish() throws IOException {
      return chunk(
          "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n");
    }

    public Exchange done() throws IOException {
      return chunk("data: [DONE]\n\n");
    }

    public void end() throws IOException {
      raw("0\r\n\r\n");
    }

    public Exchange pause(long millis) throws InterruptedException {
      Thread.sleep(millis);
      return this;
    }

    /** Closes so that the other side sees a reset. */
    public void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    public void close() throws IOException {
      socket.close();
    }

    /** Waits until the client closes; false if it has not within the time. */
    public boolean awaitClose(int millis) throws IOException {
      socket.setSoTimeout(millis);
      try {
        return in.read() < 0;
      } catch (SocketTimeoutException e) {
        return false;
      } catch (SocketException e) {
        return true;
      }
    }
  }
}
