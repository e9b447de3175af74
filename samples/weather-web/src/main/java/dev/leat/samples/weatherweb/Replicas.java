package dev.leat.samples.weatherweb;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Two replicas of the weather agent on one Redis, behind a proxy: a run is begun by one and read on
 * by the other, stopped through the other, and told of by the other when its own replica dies.
 */
public final class Replicas {
  private static final String QUESTION =
      "{\"input\":\"What is the weather in Tokyo, Paris and San Francisco?\"}";

  private final PrintStream out;
  private final Balancer balancer;
  private final Replica one;
  private final Replica two;

  private Replicas(PrintStream out, Balancer balancer, Replica one, Replica two) {
    this.out = out;
    this.balancer = balancer;
    this.one = one;
    this.two = two;
  }

  /** Shows it, on standard output. Needs a program redis-server. */
  public static void main(String[] args) throws IOException, InterruptedException {
    show(System.out);
  }

  static void show(PrintStream out) throws IOException, InterruptedException {
    try (OwnRedis redis = OwnRedis.start();
        Replica one = Replica.start("one", redis.uri());
        Replica two = Replica.start("two", redis.uri());
        Balancer balancer = new Balancer(one)) {
      Replicas replicas = new Replicas(out, balancer, one, two);
      replicas.resume();
      replicas.stop();
      replicas.die();
    }
  }

  private void resume() throws IOException, InterruptedException {
    out.println("== begun by one, read on at two");
    try (RunStream begun = begin()) {
      begun.read(45);
      out.println("one: \"" + begun.text() + "\", up to event " + begun.last());
      balancer.cut();
      balancer.choose(two);
      try (RunStream rest = events(begun.location(), begun.last())) {
        rest.readAll();
        out.println("(the connection breaks, the client comes back)");
        out.println("two: \"" + rest.text() + "\", from event " + rest.first());
        String whole = RunStream.texts(get(begun.location()));
        boolean exact = whole.equals(begun.text() + rest.text());
        out.println("together: " + (exact ? "the whole answer, nothing twice" : "NOT " + whole));
      }
    }
  }

  private void stop() throws IOException, InterruptedException {
    out.println("== begun and read at one, stopped through two");
    try (RunStream begun = begin()) {
      begun.read(45);
      balancer.choose(two);
      long asked = System.nanoTime();
      post(begun.location() + "/cancel");
      begun.readAll();
      Duration took = Duration.ofNanos(System.nanoTime() - asked);
      out.println("one: \"" + begun.text() + "\"");
      out.println("one's reader: " + begun.ending() + ", after " + took.toMillis() + " ms");
    }
  }

  private void die() throws IOException, InterruptedException {
    out.println("== begun by one, which is killed; read at two");
    try (RunStream begun = begin()) {
      begun.read(45);
      out.println("one: \"" + begun.text() + "\", then nothing: it is dead");
      one.kill();
      balancer.choose(two);
      try (RunStream rest = events(begun.location(), begun.last())) {
        rest.readAll();
        out.println("two's reader: " + rest.ending());
      }
    }
    balancer.choose(two);
    out.println("healthy: " + get("/healthz"));
  }

  private RunStream begin() throws IOException, InterruptedException {
    balancer.choose(one);
    HttpRequest request =
        request("/v1/runs")
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream")
            .POST(BodyPublishers.ofString(QUESTION))
            .build();
    // A client of its own has a connection of its own, which goes to the replica that is chosen.
    return new RunStream(HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()));
  }

  private RunStream events(String run, long after) throws IOException, InterruptedException {
    HttpRequest request =
        request(run + "/events").header("Last-Event-ID", Long.toString(after)).build();
    return new RunStream(HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()));
  }

  private String get(String path) throws IOException, InterruptedException {
    return send(request(path).build());
  }

  private void post(String path) throws IOException, InterruptedException {
    send(request(path).POST(BodyPublishers.noBody()).build());
  }

  private static String send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(request.uri() + " gives " + answer.statusCode());
    }
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(balancer.url() + path)).timeout(Duration.ofMinutes(1));
  }
}
