package com.example.weather;

import dev.leat.agent.Agent;
import dev.leat.server.AgentServer;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Serves an agent, and asks it over a WebSocket: Jetty must find all of itself, and us. */
final class Served {
  private Served() {}

  /** What the agent says, as the frames tell it. */
  static String answer() throws Exception {
    Agent agent = Agent.builder(ScriptedModel.of(ScriptedTurn.of("Good ", "morning."))).build();
    try (AgentServer server = AgentServer.of(agent).port(0).start()) {
      HttpClient http = HttpClient.newHttpClient();
      HttpRequest page = HttpRequest.newBuilder(URI.create(server.url() + "/")).build();
      int status = http.send(page, BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new AssertionError("the page has status " + status);
      }
      Frames frames = new Frames();
      http.newWebSocketBuilder()
          .buildAsync(URI.create(server.url().replace("http:", "ws:") + "/v1/chat"), frames)
          .get(20, TimeUnit.SECONDS)
          .sendText("{\"type\":\"run\",\"input\":\"hello\"}", true);
      return frames.ended.get(20, TimeUnit.SECONDS);
    }
  }

  /** Gathers all frames up to the last. */
  private static final class Frames implements WebSocket.Listener {
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final StringBuilder all = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      all.append(text);
      if (last && all.indexOf("\"type\":\"end\"") >= 0) {
        ended.complete(all.toString());
      }
      socket.request(1);
      return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
      ended.completeExceptionally(error);
    }
  }
}
