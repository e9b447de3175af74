package dev.leat.samples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.management.ThreadMXBean;
import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.models.anthropic.AnthropicChatModel;
import dev.leat.models.gemini.GeminiChatModel;
import dev.leat.models.openai.OpenAiCompatible;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * What a token costs the thread that reads it, at full speed over the loopback interface: bytes
 * allocated and CPU, for each wire, beside a loop that does no more than read lines and take the
 * text out of them with a streaming parser. Medians of several answers, in turns.
 */
public final class StreamTable {
  private static final int ROUNDS = 15;
  private static final int WARM_UP = 10;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private StreamTable() {}

  /** Reads one answer; how many characters of text it had. */
  private interface Reader {
    long read() throws IOException;
  }

  /** One line of the table, as it is measured. */
  private static final class Row {
    final String name;
    final Reader reader;
    final double[] bytes = new double[ROUNDS];
    final double[] nanos = new double[ROUNDS];

    Row(String name, Reader reader) {
      this.name = name;
      this.reader = reader;
    }

    void measure(int round) throws IOException {
      long thread = Thread.currentThread().getId();
      long allocated = THREADS.getThreadAllocatedBytes(thread);
      long cpu = THREADS.getCurrentThreadCpuTime();
      long characters = reader.read();
      if (characters != StreamServer.TOKENS * (long) StreamServer.TOKEN.length()) {
        throw new IllegalStateException(name + " read " + characters + " characters");
      }
      if (round >= 0) {
        nanos[round] = (double) (THREADS.getCurrentThreadCpuTime() - cpu) / StreamServer.TOKENS;
        bytes[round] =
            (double) (THREADS.getThreadAllocatedBytes(thread) - allocated) / StreamServer.TOKENS;
      }
    }
  }

  /** Runs it. */
  public static void main(String[] none) throws IOException {
    try (StreamServer server = new StreamServer();
        ChatModel openAi = OpenAiCompatible.at(server.url("openai")).model("m").build();
        ChatModel anthropic =
            AnthropicChatModel.builder().baseUrl(server.url("anthropic")).model("m").build();
        ChatModel gemini =
            GeminiChatModel.builder().baseUrl(server.url("gemini")).model("m").build()) {
      OkHttpClient http = new OkHttpClient();
      List<Row> rows =
          List.of(
              new Row("floor", () -> floor(http, server.url("openai") + "/chat/completions")),
              new Row("chat completions", () -> read(openAi)),
              new Row("Anthropic", () -> read(anthropic)),
              new Row("Gemini", () -> read(gemini)));
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        for (Row row : rows) {
          row.measure(round);
        }
      }
      print(rows);
    }
  }

  private static void print(List<Row> rows) {
    System.out.println("| wire | bytes a token | of the floor | CPU a token | of the floor |");
    System.out.println("|---|---|---|---|---|");
    double bytes = median(rows.get(0).bytes);
    double nanos = median(rows.get(0).nanos);
    for (Row row : rows) {
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.2f | %.2f µs | %.2f |",
              row.name,
              median(row.bytes),
              median(row.bytes) / bytes,
              median(row.nanos) / 1e3,
              median(row.nanos) / nanos));
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static long read(ChatModel model) {
    long characters = 0;
    try (ChatStream stream = model.stream(ChatRequest.of("Hi"))) {
      for (Delta delta = stream.next(); delta != null; delta = stream.next()) {
        characters += delta instanceof Delta.Text text ? text.text().length() : 0;
      }
    }
    return characters;
  }

  /** What nobody can do without: lines, and the text in them. */
  private static long floor(OkHttpClient http, String url) throws IOException {
    JsonFactory json = new JsonFactory();
    RequestBody body = RequestBody.create("{}", MediaType.get("application/json"));
    long characters = 0;
    try (Response response =
        http.newCall(new Request.Builder().url(url).post(body).build()).execute()) {
      BufferedSource source = response.body().source();
      for (String line = source.readUtf8Line(); line != null; line = source.readUtf8Line()) {
        if (line.startsWith("data: {")) {
          characters += text(json, line.substring(6));
        }
      }
    }
    return characters;
  }

  private static int text(JsonFactory json, String event) throws IOException {
    int characters = 0;
    try (JsonParser in = json.createParser(event)) {
      for (@Nullable JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token == JsonToken.FIELD_NAME && in.currentName().equals("content")) {
          String text = in.nextTextValue();
          characters += text == null ? 0 : text.length();
        }
      }
    }
    return characters;
  }
}
