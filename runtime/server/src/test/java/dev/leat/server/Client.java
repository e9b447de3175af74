package dev.leat.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client of the server as anybody could write it. */
final class Client {
  static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String url;
  private final @Nullable String token;

  Client(AgentServer server) {
    this(server, null);
  }

  Client(AgentServer server, @Nullable String token) {
    this.url = server.url();
    this.token = token;
  }

  /** A whole answer. */
  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    JsonNode json() {
      return parse(response.body());
    }

    String code() {
      return json().at("/error/code").asText();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** An event of a stream. */
  record Event(String id, String type, String data) {
    JsonNode json() {
      return parse(data);
    }

    String text() {
      return json().path("text").asText();
    }
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }

  HttpRequest.Builder request(String method, String path, @Nullable String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request;
  }

  Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return new Answer(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send(request("GET", path, null));
  }

  Answer post(String path, String body) throws IOException, InterruptedException {
    return send(request("POST", path, body));
  }

  Answer patch(String path, String body) throws IOException, InterruptedException {
    return send(request("PATCH", path, body));
  }

  Answer delete(String path) throws IOException, InterruptedException {
    return send(request("DELETE", path, null));
  }

  /** Starts a run and returns its id. */
  String start(String input) throws IOException, InterruptedException {
    Answer answer = post("/v1/runs", "{\"input\":\"" + input + "\"}");
    if (answer.status() != 201) {
      throw new AssertionError("expected 201, found " + answer.status() + " " + answer.body());
    }
    return answer.json().path("id").asText();
  }

  Stream stream(HttpRequest.Builder request) throws IOException, InterruptedException {
    return new Stream(http.send(request.build(), BodyHandlers.ofInputStream()));
  }

  Stream events(String id, long after) throws IOException, InterruptedException {
    return stream(request("GET", "/v1/runs/" + id + "/events?after=" + after, null));
  }

  /** Starts a run and reads its events. */
  Stream startAndRead(String input) throws IOException, InterruptedException {
    return stream(
        request("POST", "/v1/runs", "{\"input\":\"" + input + "\"}")
            .header("Accept", "text/event-stream"));
  }

  /** Server-sent events as they come. */
  static final class Stream implements AutoCloseable {
    final HttpResponse<InputStream> response;
    private final BufferedReader lines;

    Stream(HttpResponse<InputStream> response) {
      this.response = response;
      this.lines =
          new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    int status() {
      return response.statusCode();
    }

    /** The next event, waited for; null at the end. */
    @Nullable Event next() throws IOException {
      String id = "";
      String type = "message";
      StringBuilder data = new StringBuilder();
      boolean any = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() && any) {
          return new Event(id, type, data.substring(0, data.length() - 1));
        } else if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("event: ")) {
          type = line.substring(7);
        } else if (line.startsWith("data: ")) {
          data.append(line, 6, line.length()).append('\n');
          any = true;
        }
      }
      return null;
    }

    /** Waits for what readers ignore; fails if an event comes first. */
    void awaitComment() throws IOException {
      String line = lines.readLine();
      while (line != null && line.isEmpty()) {
        line = lines.readLine();
      }
      if (line == null || !line.startsWith(":")) {
        throw new AssertionError("expected a comment, found " + line);
      }
    }

    /** The next event of that type; those before it are passed over. */
    Event next(String type) throws IOException {
      for (Event event = next(); event != null; event = next()) {
        if (event.type().equals(type)) {
          return event;
        }
      }
      throw new AssertionError("the stream ended without an event " + type);
    }

    List<Event> all() throws IOException {
      List<Event> all = new ArrayList<>();
      for (Event event = next(); event != null; event = next()) {
        all.add(event);
      }
      return all;
    }

    @Override
    public void close() throws IOException {
      response.body().close();
    }
  }

  static String text(List<Event> events) {
    StringBuilder text = new StringBuilder();
    events.stream().filter(e -> e.type().equals("text")).forEach(e -> text.append(e.text()));
    return text.toString();
  }

  static List<String> types(List<Event> events) {
    return events.stream().map(Event::type).toList();
  }
}
