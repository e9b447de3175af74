package dev.leat.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A WebSocket client as anybody could write it. */
final class SocketClient implements AutoCloseable, WebSocket.Listener {
  private static final int PATIENCE = 20;

  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;
  private volatile String answer = "";
  private final AtomicInteger answers = new AtomicInteger();

  SocketClient(AgentServer server, String... protocols) throws Exception {
    WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
    if (protocols.length > 0) {
      builder.subprotocols(protocols[0], Arrays.copyOfRange(protocols, 1, protocols.length));
    }
    URI uri = URI.create(server.url().replace("http:", "ws:") + "/v1/chat");
    socket = builder.buildAsync(uri, this).get(PATIENCE, TimeUnit.SECONDS);
  }

  /** Sends {@code frame} from within the listener whenever a run has ended, so many times. */
  void atEnd(String frame, int times) {
    answer = frame;
    answers.set(times);
  }

  String subprotocol() {
    return socket.getSubprotocol();
  }

  void send(String frame) throws Exception {
    socket.sendText(frame, true).get(PATIENCE, TimeUnit.SECONDS);
  }

  void sendBinary(byte[] bytes) throws Exception {
    socket.sendBinary(ByteBuffer.wrap(bytes), true).get(PATIENCE, TimeUnit.SECONDS);
  }

  /** The next frame, waited for. */
  JsonNode next() throws InterruptedException {
    JsonNode frame = frames.poll(PATIENCE, TimeUnit.SECONDS);
    if (frame == null) {
      throw new AssertionError("no frame came");
    }
    return frame;
  }

  /** The next frame of that type; those before it are passed over. */
  JsonNode next(String type) throws InterruptedException {
    while (true) {
      JsonNode frame = next();
      if (frame.path("type").asText().equals(type)) {
        return frame;
      }
    }
  }

  int closeCode() throws Exception {
    return closed.get(PATIENCE, TimeUnit.SECONDS);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      JsonNode frame = Client.parse(part.toString());
      part.setLength(0);
      if (frame.path("type").asText().equals("end") && answers.getAndDecrement() > 0) {
        var unused = from.sendText(answer, true);
      }
      frames.add(frame);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.completeExceptionally(error);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
