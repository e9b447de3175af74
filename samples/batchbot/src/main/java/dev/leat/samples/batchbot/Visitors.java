package dev.leat.samples.batchbot;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Clients that ask at the same time, each on a connection of its own, and print what they read as
 * it comes. The last is called away in the middle of its answer.
 */
final class Visitors {
  private static final List<String> QUESTIONS =
      List.of(
          "Count to 3", "Count to 12", "backwards this say can you whether wonder I", "Count to 7");

  /** After so many pieces the last one leaves. */
  private static final int PATIENCE = 4;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI runs;
  private final PrintWriter out;

  Visitors(String server, PrintWriter out) {
    this.runs = URI.create(server + "/v1/runs");
    this.out = out;
  }

  /** Lets so many ask, and the one who leaves; returns when all have gone. */
  void come(int clients) throws InterruptedException {
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      String question = QUESTIONS.get(i % QUESTIONS.size());
      all.add(visit("client " + (i + 1), question, Integer.MAX_VALUE));
    }
    all.add(visit("client " + (clients + 1), "Count to 1000", PATIENCE));
    for (Thread each : all) {
      each.join();
    }
  }

  private Thread visit(String name, String question, int patience) {
    Thread thread = new Thread(() -> ask(name, question, patience), name);
    thread.start();
    return thread;
  }

  private void ask(String name, String question, int patience) {
    try {
      HttpResponse<InputStream> answer = http.send(request(question), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        String end = read(body, name + " | ", patience) ? "has its answer" : "leaves";
        say(name + " " + end + ": " + question);
      }
    } catch (IOException e) {
      say(name + " was not answered: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(String question) {
    return HttpRequest.newBuilder(runs)
        .header("Content-Type", "application/json")
        .header("Accept", "text/plain")
        .POST(HttpRequest.BodyPublishers.ofString("{\"input\":\"" + question + "\"}"))
        .build();
  }

  /** Whether the answer was read to its end. */
  private boolean read(InputStream body, String prefix, int patience) throws IOException {
    byte[] piece = new byte[1024];
    for (int pieces = 0; pieces < patience; pieces++) {
      int length = body.read(piece);
      if (length < 0) {
        return true;
      }
      say(prefix + new String(piece, 0, length, StandardCharsets.UTF_8).strip());
    }
    return false;
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }
}
