package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import dev.leat.agent.RunException;
import dev.leat.chat.ChatModel;
import dev.leat.models.ModelBuilder;
import dev.leat.models.Retry;
import dev.leat.models.Timeouts;
import dev.leat.models.anthropic.AnthropicChatModel;
import dev.leat.models.dashscope.DashScopeChatModel;
import dev.leat.models.gemini.GeminiChatModel;
import dev.leat.models.ollama.OllamaChatModel;
import dev.leat.models.openai.OpenAiChatModel;
import dev.leat.models.responses.ResponsesChatModel;
import dev.leat.store.Cursor;
import dev.leat.store.QueuedEvent;
import dev.leat.store.Store;
import dev.leat.testing.Fault;
import dev.leat.testing.ModelServer;
import dev.leat.testing.Reply;
import dev.leat.testing.ScriptedTurn;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Law 11: a key that is sent to a provider comes out nowhere, however the call fails, even if the
 * provider repeats it: not in what readers get, the journal, exceptions, or any log at its finest.
 * Each wire times each failure is a path, with keys of several forms in turns.
 */
final class CanaryKeysTest {
  private static final List<String> KEYS =
      List.of(
          "sk-proj-c4n4ryAbCdEf0123456789",
          "gsk_c4n4ryQwErTy0123456789AbCd",
          "AIzaC4n4ry-0123456789_abcdefghijklmnopq",
          "zR7c4n4ry9vLq2Xw8Tn5");

  private static final Map<String, Supplier<ModelBuilder<?>>> WIRES = new LinkedHashMap<>();

  static {
    WIRES.put("openai", OpenAiChatModel::builder);
    WIRES.put("responses", ResponsesChatModel::builder);
    WIRES.put("anthropic", AnthropicChatModel::builder);
    WIRES.put("gemini", GeminiChatModel::builder);
    WIRES.put("ollama", OllamaChatModel::builder);
    WIRES.put("dashscope", DashScopeChatModel::builder);
  }

  private static final Map<String, Function<String, Reply>> FAILURES = new LinkedHashMap<>();

  static {
    FAILURES.put("refused, repeating it", key -> Reply.error(401, "Incorrect API key: " + key));
    FAILURES.put("refused, with a header", key -> Reply.error(403, "Authorization: Bearer " + key));
    FAILURES.put("too many", key -> Reply.error(429, "Rate limit of key " + key + " reached"));
    FAILURES.put("a fault, as HTML", key -> Reply.status(500, "<p>x-api-key " + key + "</p>"));
    FAILURES.put("a fault, as broken JSON", key -> Reply.status(502, "{\"error\":\"" + key));
    FAILURES.put("an address with it", key -> Reply.error(404, "no such path /v1?key=" + key));
    FAILURES.put("an error in the stream", key -> said().fault(Fault.errorEvent("key " + key)));
    FAILURES.put(
        "a line that is no JSON",
        key -> Reply.frames("text/event-stream", List.of("data: {" + key + "\n\n")));
    FAILURES.put("closed at once", key -> said().fault(Fault.close().beforeHeaders()));
    FAILURES.put("reset within the answer", key -> said().fault(Fault.reset().after(1)));
  }

  private static Reply said() {
    return Reply.of(ScriptedTurn.of("a ", "few ", "words"));
  }

  /** How many were tried. */
  private int paths;

  /** What came out somewhere. */
  private final StringBuilder out = new StringBuilder();

  private final List<String> leaks = new ArrayList<>();

  @Test
  void aKeyComesOutNowhere() throws Exception {
    for (var wire : WIRES.entrySet()) {
      for (var failure : FAILURES.entrySet()) {
        String key = KEYS.get(paths++ % KEYS.size());
        String path = wire.getKey() + ", " + failure.getKey();
        look(path, key, fail(wire.getValue().get(), failure.getValue().apply(key), key));
      }
    }
    assertEquals(60, paths);
    assertTrue(leaks.isEmpty(), () -> String.join("\n", leaks));
  }

  /** Lets a call fail behind a server and reads it in every way; what was logged meanwhile. */
  private List<String> fail(ModelBuilder<?> wire, Reply reply, String key) throws Exception {
    out.setLength(0);
    List<String> logged = new ArrayList<>();
    Handler handler = recorder(logged);
    Logger root = Logger.getLogger("");
    Logger okhttp = Logger.getLogger("okhttp3");
    root.addHandler(handler);
    okhttp.setLevel(Level.ALL);
    try (ModelServer provider = ModelServer.startAnyWire(request -> reply);
        Store store = Store.inMemory()) {
      ModelBuilder<?> builder = wire.baseUrl(provider.baseUrl());
      builder.model("m").apiKey(key).retry(Retry.none());
      builder.timeouts(Timeouts.defaults().withFirstContent(Duration.ofSeconds(20)));
      logged.addAll(RecordedLogs.during(() -> readInEveryWay(builder, store)));
      assertFalse(provider.exchanges().isEmpty(), "the provider was asked");
    } finally {
      okhttp.setLevel(null);
      root.removeHandler(handler);
    }
    return logged;
  }

  private void readInEveryWay(ModelBuilder<?> builder, Store store) throws Exception {
    try (ChatModel model = built(builder)) {
      Agent agent = Agent.builder(model).store(store).build();
      out.append(model).append(model.name()).append(builder);
      try {
        out.append(agent.run("hi").result());
        agent.run("hi").text().forEach(out::append);
      } catch (RunException e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));
        out.append(trace);
      }
      try (AgentServer server = AgentServer.of(agent).port(0).shutdownTime(Duration.ZERO).start()) {
        readAsClients(server, store);
      }
    }
  }

  private void readAsClients(AgentServer server, Store store) throws Exception {
    Client client = new Client(server);
    String id = "";
    try (Client.Stream events = client.startAndRead("hi")) {
      for (Client.Event event = events.next(); event != null; event = events.next()) {
        out.append(event.data());
        id = event.type().equals("run_started") ? event.json().path("run").asText() : id;
      }
    }
    out.append(client.get("/v1/runs/" + id).body());
    // In turns: each way of reading meets each wire and each failure.
    switch (paths % 3) {
      case 0 -> readPlain(client);
      case 1 -> {
        String asked = "{\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}";
        out.append(client.post("/v1/chat/completions", asked).body());
      }
      default -> readSocket(server);
    }
    try (Cursor journal = store.queues().read(id.substring(0, 32)).cursor(0)) {
      for (QueuedEvent event = journal.next(); event != null; event = journal.next()) {
        out.append(event);
      }
    }
  }

  private void readPlain(Client client) throws Exception {
    HttpRequest.Builder plain = client.request("POST", "/v1/runs", "{\"input\":\"hi\"}");
    try {
      out.append(client.send(plain.header("Accept", "text/plain")).body());
    } catch (IOException e) {
      out.append(e); // a text that is cut short does not look whole
    }
  }

  private void readSocket(AgentServer server) throws Exception {
    try (SocketClient socket = new SocketClient(server)) {
      socket.send("{\"type\":\"run\",\"input\":\"hi\"}");
      for (var frame = socket.next(); !frame.path("type").asText().equals("end"); ) {
        out.append(frame);
        frame = socket.next();
      }
    }
  }

  /** All builders have it; their common type does not say so. */
  private static ChatModel built(ModelBuilder<?> builder) throws ReflectiveOperationException {
    return (ChatModel) builder.getClass().getMethod("build").invoke(builder);
  }

  private void look(String path, String key, List<String> logged) {
    assertTrue(
        logged.size() > 100, () -> path + ": logs are recorded to TRACE, found " + logged.size());
    if (path.endsWith("repeating it")) {
      assertTrue(out.indexOf("Incorrect API key") >= 0, () -> path + ": " + out);
    }
    // The part that no form of escaping or shortening leaves out.
    String canary = key.substring(0, key.indexOf("4n4ry") + 5);
    if (out.indexOf(canary) >= 0) {
      int at = out.indexOf(canary);
      leaks.add(
          path + ": " + out.substring(Math.max(0, at - 200), Math.min(out.length(), at + 60)));
    }
    logged.stream()
        .filter(line -> line.contains(canary))
        .limit(2)
        .forEach(line -> leaks.add(path + ", logged: " + line));
  }

  private static Handler recorder(List<String> logged) {
    return new Handler() {
      @Override
      public synchronized void publish(LogRecord record) {
        logged.add(record.getLoggerName() + ": " + record.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
