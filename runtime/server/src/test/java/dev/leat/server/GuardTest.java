package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which names and origins a server answers to: on every route, before it does anything. */
final class GuardTest {
  private static final List<String> ROUTES =
      List.of(
          "GET /healthz",
          "POST /v1/runs",
          "GET /v1/runs/x",
          "GET /v1/runs/x/events",
          "POST /v1/runs/x/cancel",
          "GET /v1/runs/x/approvals",
          "POST /v1/runs/x/approvals",
          "GET /v1/conversations",
          "POST /v1/conversations",
          "GET /v1/conversations/x",
          "PATCH /v1/conversations/x",
          "DELETE /v1/conversations/x",
          "OPTIONS /v1/runs",
          "GET /v1/models",
          "POST /v1/chat/completions",
          "POST /api/chat",
          "GET /api/chat/x/stream",
          "GET /v1/chat",
          "GET /",
          "GET /app.js",
          "GET /nowhere");

  private final Puppet model = new Puppet();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AgentServer server =
      AgentServer.of(Agent.builder(model).build())
          .port(0)
          .shutdownTime(Duration.ZERO)
          .allowHost("chat.example.com")
          .allowOrigin("https://app.example.com")
          .authenticate(
              request -> {
                asked.add(request.path());
                return Principal.LOCAL;
              })
          .start();

  @AfterEach
  void close() {
    server.close();
  }

  private int status(String route, String host, String more) throws IOException {
    String body = route.startsWith("POST") || route.startsWith("PATCH") ? "{\"input\":\"hi\"}" : "";
    try (RawHttp raw = new RawHttp(server)) {
      raw.send(
          route
              + " HTTP/1.1\n"
              + (host.isEmpty() ? "" : "Host: " + host + "\n")
              + more
              + "Content-Type: application/json\nContent-Length: "
              + body.length()
              + "\nConnection: close\n\n"
              + body);
      return raw.status();
    }
  }

  private void refused(String host, String more) throws IOException {
    asked.clear();
    for (String route : ROUTES) {
      assertEquals(403, status(route, host, more), route + " with host '" + host + "', " + more);
    }
    assertTrue(asked.isEmpty(), "nobody was asked for a name, found " + asked);
    assertEquals(0, server.running());
  }

  private void allowed(String host, String more) throws IOException {
    assertEquals(200, status("GET /healthz", host, more), host + " " + more);
    assertEquals(200, status("GET /v1/conversations", host, more), host + " " + more);
  }

  @Test
  void foreignHostsAreRefused() throws Exception {
    for (String host :
        List.of(
            "evil.example",
            "evil.example:" + server.port(),
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "evil.example.localhost",
            "chat.example.com.evil.example",
            "10.0.0.1",
            "[::2]",
            "0.0.0.0",
            "127.1",
            "2130706433",
            "localhost.")) {
      refused(host, "");
    }
  }

  @Test
  void ownHostsAreAnswered() throws Exception {
    for (String host :
        List.of(
            "localhost",
            "LOCALHOST:" + server.port(),
            "127.0.0.1",
            "127.0.0.1:9999",
            "[::1]:80",
            "chat.example.com",
            "Chat.Example.com:443")) {
      allowed(host, "");
    }
  }

  @Test
  void foreignOriginsAreRefused() throws Exception {
    for (String origin :
        List.of(
            "http://evil.example",
            "https://evil.example",
            "null",
            "http://localhost",
            "http://localhost:1",
            "http://localhost.evil.example:8080",
            "file://",
            "chrome-extension://abc",
            "https://app.example.com.evil.example",
            "https://app.example.com:8443",
            "http://app.example.com",
            "http://127.0.0.1:8080",
            "http://localhost:8080/path",
            "http://user@localhost:8080",
            "javascript:alert(1)",
            "")) {
      refused("localhost:8080", "Origin: " + origin + "\n");
    }
    refused("localhost:8080", "Origin: http://localhost:8080\nOrigin: http://evil.example\n");
  }

  @Test
  void ownAndAllowedOriginsAreAnswered() throws Exception {
    allowed("localhost:8080", "Origin: http://localhost:8080\n");
    allowed("localhost", "Origin: http://localhost\n");
    allowed("localhost:80", "Origin: http://LOCALHOST\n");
    allowed("chat.example.com", "Origin: https://chat.example.com\n");
    allowed("chat.example.com:443", "Origin: https://chat.example.com\n");
    allowed("localhost:8080", "Origin: https://app.example.com\n");
  }

  @Test
  void whatABrowserCallsCrossSiteIsRefused() throws Exception {
    refused("localhost", "Sec-Fetch-Site: cross-site\nSec-Fetch-Mode: no-cors\n");
    allowed("localhost", "Sec-Fetch-Site: same-origin\nSec-Fetch-Mode: cors\n");
    String frame = "Sec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: iframe\n";
    refused("localhost", frame);
    String link =
        "Sec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: document\n";
    allowed("localhost", link);
    assertEquals(403, status("POST /v1/runs", "localhost", link));
  }

  @Test
  void onlyAnAllowedOriginIsToldThatItMayAsk() throws Exception {
    String preflight =
        """
        OPTIONS /v1/runs HTTP/1.1
        Host: localhost
        Origin: %s
        Access-Control-Request-Method: POST
        Access-Control-Request-Headers: authorization,x-stainless-lang
        Connection: close

        """;
    try (RawHttp raw = new RawHttp(server)) {
      String answer = raw.send(preflight.formatted("https://app.example.com")).all();
      assertTrue(answer.startsWith("HTTP/1.1 204"), answer);
      assertTrue(answer.contains("Access-Control-Allow-Origin: https://app.example.com"), answer);
      assertTrue(answer.contains("authorization,x-stainless-lang"), answer);
      assertFalse(answer.contains("Allow-Credentials"), answer);
    }
    try (RawHttp raw = new RawHttp(server)) {
      String answer = raw.send(preflight.formatted("https://evil.example")).all();
      assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
      assertFalse(answer.contains("Access-Control"), answer);
    }
  }

  @Test
  void boundElsewhereAnAddressIsANameToo() throws Exception {
    try (AgentServer open =
            AgentServer.of(Agent.builder(model).build())
                .host("0.0.0.0")
                .port(0)
                .openToAll()
                .start();
        RawHttp right = new RawHttp(open);
        RawHttp wrong = new RawHttp(open)) {
      right.send("GET /healthz HTTP/1.1\nHost: 10.1.2.3:8080\n\n");
      assertEquals(200, right.status());
      wrong.send("GET /healthz HTTP/1.1\nHost: evil.example\n\n");
      assertEquals(403, wrong.status());
    }
  }

  /** Answers, refusals, what is no HTTP, and the one that makes the connection a WebSocket. */
  @Test
  void everyAnswerTellsBrowsersToBeCareful() throws Exception {
    for (String request :
        List.of(
            "GET /healthz HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            "GET / HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            "GET /nowhere HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            "GET /v1/runs/x HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            "GET /healthz HTTP/1.1\nHost: evil.example\nConnection: close\n\n",
            "DELETE /v1/runs HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            "GET /healthz HTTP/9.9\nHost: localhost\n\n",
            "nonsense\n\n",
            SocketTest.UPGRADE.formatted(""))) {
      try (RawHttp raw = new RawHttp(server)) {
        String head = raw.send(request).upTo("\r\n\r\n");
        assertTrue(head.contains("X-Content-Type-Options: nosniff"), head);
        assertTrue(head.contains("X-Frame-Options: DENY"), head);
        assertTrue(head.contains("Content-Security-Policy: default-src 'none'"), head);
        assertFalse(head.contains("Server:"), head);
      }
    }
  }
}
