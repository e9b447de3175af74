package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is wrong with a request is said clearly, and frees what it held. */
final class BadRequestsTest {
  private static final int MAX_BODY = 2_000;

  private final AgentServer server =
      AgentServer.of(Agent.builder(new Puppet()).build())
          .port(0)
          .shutdownTime(Duration.ZERO)
          .limits(ServerLimits.builder().bodyBytes(MAX_BODY).headerBytes(1_000).build())
          .start();
  private final Client client = new Client(server);

  @AfterEach
  void theServerIsAsWellAsBefore() throws Exception {
    assertEquals(200, client.get("/healthz").status());
    assertEquals(0, server.running());
    server.close();
  }

  private void refused(int status, String code, String body) throws Exception {
    Client.Answer answer = client.post("/v1/runs", body);
    assertEquals(status, answer.status(), body);
    assertEquals(code, answer.code(), body);
    assertFalse(answer.json().at("/error/message").asText().isBlank());
  }

  @Test
  void malformedJsonIsPlaced() throws Exception {
    for (String body :
        List.of(
            "{", "{]", "nope", "{\"input\":\"hi\"} x", "{\"input\":'hi'}", "{\"input\":\"\n\"}")) {
      refused(400, "malformed_json", body);
    }
    refused(400, "malformed_json", "{\"input\":\"a\",\"input\":\"b\"}");
    refused(400, "malformed_json", "{\"input\":" + "[".repeat(200) + "]".repeat(200) + "}");
    Client.Answer answer = client.post("/v1/runs", "{\n \"input\" 7}");
    assertTrue(answer.body().contains("line 2"), answer.body());
  }

  @Test
  void wrongTypesAreNamed() throws Exception {
    for (String body :
        List.of(
            "{}",
            "[]",
            "\"hi\"",
            "null",
            "{\"input\":7}",
            "{\"input\":null}",
            "{\"input\":\"  \"}",
            "{\"input\":[\"hi\"]}",
            "{\"input\":\"hi\",\"stream\":\"yes\"}",
            "{\"input\":\"hi\",\"conversation\":7}")) {
      refused(400, "bad_request", body);
    }
    assertTrue(client.post("/v1/runs", "{\"input\":7}").body().contains("'input'"));
  }

  @Test
  void whatIsNotUtf8IsRefused() throws Exception {
    byte[] body = "{\"input\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    HttpRequest.Builder request =
        client
            .request("POST", "/v1/runs", "")
            .method("POST", HttpRequest.BodyPublishers.ofByteArray(body));
    Client.Answer answer = client.send(request);
    assertEquals(400, answer.status());
    assertEquals("malformed_json", answer.code());
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() throws Exception {
    refused(413, "too_large", "{\"input\":\"" + "x".repeat(MAX_BODY) + "\"}");
    try (RawHttp raw = new RawHttp(server)) {
      raw.send(
          "POST /v1/runs HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
              + "Transfer-Encoding: chunked\n\n"
              + ("400\n" + "x".repeat(1_024) + "\n").repeat(3)
              + "0\n\n");
      assertEquals(413, raw.status());
    }
  }

  @Test
  void onlyJsonIsRead() throws Exception {
    for (String type :
        List.of(
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "text/json")) {
      HttpRequest.Builder request = client.request("POST", "/v1/runs", "{\"input\":\"hi\"}");
      Client.Answer answer = client.send(request.setHeader("Content-Type", type));
      assertEquals(415, answer.status(), type);
      assertEquals("not_json", answer.code());
    }
  }

  @Test
  void badEventIdsAreRefused() throws Exception {
    String run = "/v1/runs/" + client.start("hi");
    for (String id : List.of("abc", "-1", "1e3", "0x1", "1.5", "9".repeat(30), "1 2", "\u0661")) {
      String query = URLEncoder.encode(id, StandardCharsets.UTF_8);
      Client.Answer answer = client.get(run + "/events?after=" + query);
      assertEquals(400, answer.status(), id);
      assertEquals("bad_event_id", answer.code());
    }
    HttpRequest.Builder header = client.request("GET", run + "/events", null);
    assertEquals(400, client.send(header.header("Last-Event-ID", "abc")).status());
    ended(run);
  }

  private void ended(String run) throws Exception {
    client.post(run + "/cancel", "");
    while (server.running() > 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void pathsThatWantOutFindNothing() throws Exception {
    for (String id :
        List.of(
            "..",
            "../../..",
            "../../index.html",
            "..%2f..%2fetc%2fpasswd",
            "%2e%2e",
            "%2e%2e%2f",
            "..;/",
            "..%5c..%5cwindows",
            "%00",
            "%c0%ae%c0%ae",
            "a%2fb",
            "/etc/passwd",
            "//etc/passwd",
            "file:%2f%2f%2fetc%2fpasswd",
            "x".repeat(300),
            "%F0%9F%98%80",
            "leat.server%2fkey",
            "leat.index%2f")) {
      for (String path :
          List.of("/v1/runs/" + id, "/v1/runs/" + id + "/events", "/v1/conversations/" + id)) {
        try (RawHttp raw = new RawHttp(server)) {
          int status = raw.send("GET " + path + " HTTP/1.1\nHost: localhost\n\n").status();
          assertTrue(status == 404 || status == 400, path + " gives " + status);
        }
      }
    }
  }

  @Test
  void theMethodsOfAPathAreTold() throws Exception {
    Client.Answer answer = client.delete("/v1/runs");
    assertEquals(405, answer.status());
    assertEquals("POST", answer.header("Allow"));
    assertEquals("wrong_method", answer.code());
    assertEquals("unknown_path", client.get("/v1").code());
  }

  @Test
  void whatIsNotHttpIsRefusedWithoutAWordOfTheInside() throws Exception {
    for (String request :
        List.of(
            "nonsense\n\n",
            "GET / HTTP/9.9\nHost: localhost\n\n",
            "GET /v1/runs/x HTTP/1.1\nHost: localhost\nHost: evil\n\n",
            "GET /\u0001 HTTP/1.1\nHost: localhost\n\n",
            "POST /v1/runs HTTP/1.1\nHost: localhost\nContent-Length: 5\nContent-Length: 6\n\n{}",
            "POST /v1/runs HTTP/1.1\nHost: localhost\nContent-Length: x\n\n{}")) {
      try (RawHttp raw = new RawHttp(server)) {
        String answer = raw.send(request).all();
        assertTrue(answer.matches("(?s)HTTP/1.1 (400|403|505) .*"), request + " gives " + answer);
        String lower = answer.toLowerCase(Locale.ROOT);
        assertFalse(lower.contains("jetty") || lower.contains("exception"), answer);
        assertTrue(lower.contains("\"error\""), answer);
      }
    }
  }

  @Test
  void headersThatAreTooLargeAreRefused() throws Exception {
    try (RawHttp raw = new RawHttp(server)) {
      String header = "X-Long: " + "x".repeat(2_000) + "\n";
      raw.send("GET /healthz HTTP/1.1\nHost: localhost\n" + header + "\n");
      assertEquals(431, raw.status());
    }
  }

  @Test
  void slowHeadersAndBodiesAreNotWaitedForForEver() throws Exception {
    ServerLimits impatient = ServerLimits.builder().stalled(Duration.ofMillis(100)).build();
    try (AgentServer hurried =
            AgentServer.of(Agent.builder(new Puppet()).build()).port(0).limits(impatient).start();
        RawHttp headers = new RawHttp(hurried);
        RawHttp body = new RawHttp(hurried)) {
      headers.send("GET /healthz HTTP/1.1\nHost: loc");
      body.send(
          "POST /v1/runs HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
              + "Content-Length: 100\n\n{\"inp");
      assertFalse(headers.all().contains("200 OK"));
      assertFalse(body.all().contains("201 Created"));
    }
  }

  @Test
  void aRequestThatIsDribbledIsRefused() throws Exception {
    ServerLimits impatient = ServerLimits.builder().requestTime(Duration.ofMillis(200)).build();
    try (AgentServer hurried =
            AgentServer.of(Agent.builder(new Puppet()).build()).port(0).limits(impatient).start();
        RawHttp head = new RawHttp(hurried);
        RawHttp second = new RawHttp(hurried);
        RawHttp body = new RawHttp(hurried);
        RawHttp silent = new RawHttp(hurried)) {
      silent.send("GET /healthz HTTP/1.1\nHost: loc");
      second.send("GET /healthz HTTP/1.1\nHost: localhost\n\n");
      second.upTo("{\"status\":\"ok\"}");
      second.send("GET /healthz HTTP/1.1\n");
      head.send("GET /healthz HTTP/1.1\nHost: localhost\nX: ");
      body.send(
          "POST /v1/runs HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
              + "Content-Length: 1000\n\n{\"input\":\"");
      String answer = dribbled(body);
      assertTrue(answer.startsWith("HTTP/1.1 408 ") && answer.contains("too_slow"), answer);
      assertTrue(dribbled(head).startsWith("HTTP/1.1 408 "));
      assertTrue(dribbled(second).startsWith("HTTP/1.1 408 "));
      assertTrue(silent.all().startsWith("HTTP/1.1 408 "));
      assertEquals(0, hurried.running());
    }
  }

  /** A byte now and then, until there is an answer. */
  private static String dribbled(RawHttp raw) throws Exception {
    while (raw.socket.getInputStream().available() == 0) {
      try {
        raw.send("x");
      } catch (IOException e) {
        break; // closed; what was answered can be read
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
    byte[] some = new byte[2_000];
    return new String(some, 0, raw.socket.getInputStream().read(some), StandardCharsets.UTF_8);
  }

  @Test
  void aStreamOutlivesTheTimeOfItsRequest() throws Exception {
    Puppet model = new Puppet();
    ServerLimits impatient = ServerLimits.builder().requestTime(Duration.ofMillis(50)).build();
    try (AgentServer hurried =
            AgentServer.of(Agent.builder(model).build()).port(0).limits(impatient).start();
        Client.Stream stream = new Client(hurried).startAndRead("hi")) {
      TimeUnit.MILLISECONDS.sleep(500);
      model.say("still here");
      model.finish();
      stream.next("text");
      stream.next("run_completed");
    }
  }

  @Test
  void aPostWithoutABodyHasAnEmptyObject() throws Exception {
    String id = client.start("hi");
    try (RawHttp raw = new RawHttp(server)) {
      raw.send("POST /v1/runs/" + id + "/cancel HTTP/1.1\nHost: localhost\n\n");
      assertEquals(202, raw.status());
    }
    while (server.running() > 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aQueryThatIsNotEncodedIsRefused() throws Exception {
    for (String query : List.of("after=%zz", "after=%", "after=%ff")) {
      try (RawHttp raw = new RawHttp(server)) {
        String run = "/v1/runs/" + "0".repeat(64) + "/events?" + query;
        int status = raw.send("GET " + run + " HTTP/1.1\nHost: localhost\n\n").status();
        assertTrue(status == 400 || status == 404, query + " gives " + status);
      }
    }
  }

  @Test
  void anIdThatIsTooLongIsUnknown() throws Exception {
    for (int length : List.of(1, 128, 158, 200, 300)) {
      assertEquals(404, client.delete("/v1/conversations/" + "x".repeat(length)).status());
    }
  }

  @Test
  void aSocketThatIsHalfClosedWithinABodyIsAnsweredAndClosed() throws Exception {
    try (RawHttp raw = new RawHttp(server)) {
      raw.send(
          "POST /v1/runs HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
              + "Content-Length: 100\n\n{\"inp");
      raw.socket.shutdownOutput();
      String answer = raw.all();
      assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 400"), answer);
    }
  }

  @Test
  void aReaderThatHalfClosesStillReads() throws IOException, InterruptedException {
    String id = client.start("hi");
    try (RawHttp raw = new RawHttp(server)) {
      raw.send("GET /v1/runs/" + id + "/events HTTP/1.1\nHost: localhost\nConnection: close\n\n");
      raw.socket.shutdownOutput();
      client.post("/v1/runs/" + id + "/cancel", "");
      String answer = raw.all();
      assertTrue(answer.contains("run_cancelled"), answer);
    }
    while (server.running() > 0) {
      Thread.onSpinWait();
    }
  }
}
