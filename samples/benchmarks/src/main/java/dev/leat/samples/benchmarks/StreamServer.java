package dev.leat.samples.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers at full speed, in the wire that the path names, and closes the connection after each. */
final class StreamServer implements AutoCloseable {
  static final int TOKENS = 20_000;
  static final String TOKEN = " token";

  private final ServerSocket listener;

  StreamServer() throws IOException {
    listener = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "stream-server");
    thread.setDaemon(true);
    thread.start();
  }

  String url(String wire) {
    return "http://127.0.0.1:" + listener.getLocalPort() + "/" + wire;
  }

  private void serve() {
    while (true) {
      try (Socket socket = listener.accept()) {
        answer(socket);
      } catch (IOException e) {
        if (listener.isClosed()) {
          return;
        }
      }
    }
  }

  private static void answer(Socket socket) throws IOException {
    String path = request(new BufferedInputStream(socket.getInputStream()));
    OutputStream out = socket.getOutputStream();
    write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
    String wire = path.substring(1, path.indexOf('/', 1));
    if (wire.equals("anthropic")) {
      write(out, anthropicStart());
    }
    String tokens = token(wire).repeat(100);
    for (int i = 0; i < TOKENS; i += 100) {
      write(out, tokens);
    }
    write(out, end(wire));
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Reads a request; its path. */
  private static String request(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the client left");
      }
      head.append((char) next);
    }
    String lower = head.toString().toLowerCase(Locale.ROOT);
    int at = lower.indexOf("content-length:") + "content-length:".length();
    in.skipNBytes(Integer.parseInt(lower.substring(at, lower.indexOf('\r', at)).strip()));
    return head.substring(head.indexOf(" ") + 1, head.indexOf(" HTTP"));
  }

  private static String anthropicStart() {
    return """
        event: message_start
        data: {"type":"message_start","message":{"id":"msg_01","role":"assistant","usage":{"input_tokens":10,"output_tokens":1}}}

        event: content_block_start
        data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

        """;
  }

  private static String token(String wire) {
    return switch (wire) {
      case "anthropic" ->
          """
          event: content_block_delta
          data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" token"}}

          """;
      case "gemini" ->
          """
          data: {"candidates":[{"content":{"parts":[{"text":" token"}],"role":"model"},"index":0}],"usageMetadata":{"promptTokenCount":10,"candidatesTokenCount":1,"totalTokenCount":11},"modelVersion":"gemini-3","responseId":"dqHOab6xGLzWodAPkPuViA4"}

          """;
      default ->
          """
          data: {"id":"chatcmpl-CMXbcdefghijklmnopqrstuvwx012","object":"chat.completion.chunk","created":1760000000,"model":"gpt-5-mini-2025-08-07","service_tier":"default","system_fingerprint":null,"choices":[{"index":0,"delta":{"content":" token"},"finish_reason":null}],"usage":null}

          """;
    };
  }

  private static String end(String wire) {
    return switch (wire) {
      case "anthropic" ->
          """
          event: content_block_stop
          data: {"type":"content_block_stop","index":0}

          event: message_delta
          data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":20000}}

          event: message_stop
          data: {"type":"message_stop"}

          """;
      case "gemini" ->
          """
          data: {"candidates":[{"finishReason":"STOP"}]}

          """;
      default ->
          """
          data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

          data: [DONE]

          """;
    };
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
