package dev.leat.samples.weatherweb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The events of a run as a client reads them. */
final class RunStream implements AutoCloseable {
  private static final Pattern TEXT = Pattern.compile("\"text\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final BufferedReader lines;
  private final String location;
  private final StringBuilder text = new StringBuilder();
  private long last;
  private long first;
  private String ending = "";

  RunStream(HttpResponse<InputStream> response) throws IOException {
    if (response.statusCode() != 200) {
      throw new IOException("expected 200, found " + response.statusCode());
    }
    location = response.headers().firstValue("Location").orElse("");
    lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
  }

  /** The texts of a JSON document with a member of that name, still with their escapes. */
  static String texts(String json) {
    Matcher found = TEXT.matcher(json);
    return found.find() ? found.group(1) : "";
  }

  /** Reads on until so many characters of the answer have come, or the run's last event. */
  RunStream read(int characters) throws IOException {
    String type = "";
    while (ending.isEmpty() && text.length() < characters) {
      String line = lines.readLine();
      if (line == null) {
        throw new IOException("the stream ended after event " + last);
      }
      if (line.startsWith("id: ")) {
        last = Long.parseLong(line.substring(4));
        first = first == 0 ? last : first;
      } else if (line.startsWith("event: ")) {
        type = line.substring(7);
      } else if (line.startsWith("data: ")) {
        take(type, line);
      }
    }
    return this;
  }

  private void take(String type, String data) {
    switch (type) {
      case "text" -> text.append(texts(data));
      case "run_completed", "run_failed", "run_cancelled", "run_limit_reached" ->
          ending = data.substring("data: ".length());
      default -> {
        // Tool calls and their results: not the user's text.
      }
    }
  }

  RunStream readAll() throws IOException {
    return read(Integer.MAX_VALUE);
  }

  /** Where the run is: {@code /v1/runs/…}. */
  String location() {
    return location;
  }

  /** The number of the last event read. */
  long last() {
    return last;
  }

  /** The number of the first event read. */
  long first() {
    return first;
  }

  String text() {
    return text.toString();
  }

  /** The run's last event; empty until it comes. */
  String ending() {
    return ending;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
