package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import dev.leat.store.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A store that throws: the client is told when to come back, and nothing of the inside. */
@Timeout(120)
final class StoreFailuresTest {
  private static final String INSIDE = "disk on fire at /var/secret";

  private static final String MESSAGE =
      "{\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"text\":\"hi\"}]}";

  private volatile boolean broken;

  private final Puppet model = new Puppet();
  private final Store store = (Store) failing(Store.inMemory(), Store.class);
  private final AgentServer server =
      AgentServer.of(Agent.builder(model).store(store).build())
          .port(0)
          .shutdownTime(Duration.ZERO)
          .heartbeat(Duration.ofMillis(50)) // a silent reader looks so often
          .start();
  private final Client client = new Client(server);

  @AfterEach
  void close() {
    broken = false;
    server.close();
  }

  /** The same, whose parts throw while {@link #broken} is set. */
  private Object failing(Object real, Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> call(real, method, arguments));
  }

  private Object call(Object real, Method method, Object[] arguments) throws Throwable {
    boolean isPart = method.getReturnType().getPackageName().equals("dev.leat.store");
    if (broken && !(real instanceof Store)) {
      throw new IllegalStateException(INSIDE);
    }
    try {
      Object answer = method.invoke(real, arguments);
      return isPart && method.getReturnType().isInterface()
          ? failing(answer, method.getReturnType())
          : answer;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Test
  void whatNeedsTheStoreIsRefusedForAWhile() throws Exception {
    String run = "/v1/runs/" + client.start("hi");
    List<String> logged =
        RecordedLogs.during(
            () -> {
              broken = true;
              refused(client.post("/v1/runs", "{\"input\":\"hi\"}"));
              refused(client.get(run));
              refused(client.get(run + "/events"));
              refused(client.post(run + "/cancel", ""));
              refused(client.get("/v1/conversations"));
              refused(client.post("/v1/conversations", "{}"));
              String said = "{\"role\":\"assistant\",\"content\":\"ho\"}";
              String hi = "{\"role\":\"user\",\"content\":\"hi\"}";
              String all = "{\"messages\":[" + hi + "," + said + "," + hi + "]}";
              refused(client.post("/v1/chat/completions", all));
              refused(client.post("/api/chat", "{\"id\":\"c\",\"messages\":[" + MESSAGE + "]}"));
              broken = false;
            });
    assertTrue(logged.stream().anyMatch(line -> line.contains(INSIDE)), "the log says more");
    assertEquals(200, client.get(run).status());
    client.post(run + "/cancel", "");
  }

  private static void refused(Client.Answer answer) {
    assertEquals(503, answer.status(), answer.body());
    assertEquals("store", answer.code());
    assertEquals("2", answer.header("Retry-After"));
    assertFalse(answer.body().contains("fire"), answer.body());
  }

  @Test
  void noServerStartsOnAStoreThatFails() {
    broken = true;
    Agent agent = Agent.builder(model).store(store).build();
    ServerStartException refused =
        assertThrows(
            ServerStartException.class, () -> AgentServer.of(agent).port(0).start().close());
    assertTrue(String.valueOf(refused.getCause()).contains(INSIDE));
    broken = false;
    AgentServer.of(agent).port(0).start().close();
  }

  @Test
  void aChatWhoseStoreFailsIsNotHeldForEnded() throws Exception {
    String chat = "{\"id\":\"c\",\"messages\":[" + MESSAGE + "]}";
    try (Client.Stream stream = client.stream(client.request("POST", "/api/chat", chat))) {
      stream.next();
      broken = true;
      refused(client.get("/api/chat/c/stream"));
      broken = false;
    }
  }

  @Test
  void aSocketThatIsLeftEndsItsRunThoughTheStoreFails() throws Exception {
    try (SocketClient socket = new SocketClient(server)) {
      socket.send("{\"type\":\"run\",\"input\":\"hi\"}");
      model.say("one");
      socket.next("text");
      broken = true;
    }
    model.awaitCancelled();
    broken = false;
  }

  @Test
  void aRunWhoseStoreFailsEndsAndItsReaderIsTold() throws Exception {
    try (Client.Stream events = client.startAndRead("hi")) {
      model.say("one");
      events.next("text");
      broken = true;
      model.say("two");
      assertEquals("store", events.next("cut_off").json().path("code").asText());
      while (server.running() > 0) {
        Thread.onSpinWait();
      }
      broken = false;
    }
    assertEquals(200, client.get("/healthz").status());
  }
}
