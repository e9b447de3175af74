package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Acknowledgement;
import dev.leat.store.ConversationId;
import dev.leat.store.RunQueue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.Jedis;

/** What a store asks of its server, and what it keeps to itself. */
@Timeout(120)
class RedisStoreTest {
  private static final String SECRET = "p@ss:w/rd+%";
  private static final String ESCAPED = "p%40ss%3Aw%2Frd%2B%25";

  private static RedisStoreException refused(RedisStore.Builder builder) {
    return assertThrows(RedisStoreException.class, () -> builder.open().close());
  }

  private static void works(RedisStore.Builder builder) throws Exception {
    try (RedisStore store = builder.open()) {
      String run = Names.random();
      RunQueue queue = store.queues().produce(store.leases().acquire(run));
      queue.append(NumberedRun.event(1));
      queue.acknowledged(queue.append(NumberedRun.END)).toCompletableFuture().get();
      assertEquals(2, NumberedRun.readToEnd(store.queues().read(run).cursor(0), 0, run).sequence());
      assertEquals(0, store.conversations().get(ConversationId.random()).version());
    }
  }

  @Test
  void fsyncedIsPromisedByAServerThatSyncsAlwaysAlone() throws Exception {
    try (RedisServer server = RedisServer.start()) {
      RedisStore.Builder fsynced =
          RedisStore.builder(server.uri()).acknowledgement(Acknowledgement.FSYNCED);
      assertTrue(refused(fsynced).toString().contains("`appendonly yes`"));
      try (Jedis jedis = new Jedis(server.uri())) {
        jedis.configSet("appendonly", "yes");
        assertTrue(refused(fsynced).toString().contains("`appendfsync always`"));
        jedis.configSet("appendfsync", "always");
        works(fsynced);
        jedis.configSet("no-appendfsync-on-rewrite", "yes");
        assertTrue(refused(fsynced).toString().contains("`no-appendfsync-on-rewrite no`"));
      }
    }
  }

  @Test
  void heldIsForMemory() {
    RedisStore.Builder builder = RedisStore.builder(URI.create("redis://localhost"));
    assertThrows(
        IllegalArgumentException.class, () -> builder.acknowledgement(Acknowledgement.HELD));
  }

  @Test
  void theUserSignsInAndNeedsFewRights() throws Exception {
    try (RedisServer server =
        RedisServer.start(
            "--user",
            "default",
            "off",
            "--user",
            "agent",
            "on",
            ">" + SECRET,
            "~leat:*",
            "+@read",
            "+@write",
            "+@scripting",
            "+@connection",
            "+info",
            "+time")) {
      String host = "127.0.0.1:" + server.port();
      works(RedisStore.builder(URI.create("redis://agent:" + ESCAPED + "@" + host)));
      works(RedisStore.builder(server.uri()).credentials("agent", SECRET));
      RedisStoreException wrong =
          refused(RedisStore.builder(URI.create("redis://agent:" + ESCAPED + "x@" + host)));
      assertTrue(wrong.toString().contains("WRONGPASS"), wrong.toString());
      assertKeepsSecret(wrong);
      RedisStoreException hidden =
          refused(
              RedisStore.builder(server.uri())
                  .credentials("agent", SECRET)
                  .acknowledgement(Acknowledgement.FSYNCED));
      assertTrue(hidden.toString().contains("does not let this user read"), hidden.toString());
      assertKeepsSecret(hidden);
    }
  }

  private static void assertKeepsSecret(Exception told) {
    StringWriter trace = new StringWriter();
    told.printStackTrace(new PrintWriter(trace));
    assertFalse(trace.toString().contains(SECRET), trace.toString());
    assertFalse(trace.toString().contains(ESCAPED), trace.toString());
  }

  @Test
  void nothingThatIsPrintedHasTheSecret() throws Exception {
    URI uri = URI.create("redis://agent:" + ESCAPED + "@localhost:1/3");
    Server server = Server.of(uri, null, null, Duration.ofSeconds(1));
    assertEquals("redis://localhost:1/3", server.toString());
    assertFalse(new Server.Credentials("agent", SECRET).toString().contains(SECRET));
    assertKeepsSecret(refused(RedisStore.builder(uri)));
    for (String bad :
        List.of("http://agent:" + ESCAPED + "@h", "redis:/x" + ESCAPED, "redis://h/" + ESCAPED)) {
      assertKeepsSecret(
          assertThrows(
              IllegalArgumentException.class, () -> RedisStore.builder(URI.create(bad)).open()));
    }
  }

  @Test
  void storesOfOtherNamesAndDatabasesKnowNothingOfEachOther() throws Exception {
    try (RedisServer server = RedisServer.start()) {
      works(RedisStore.builder(server.uri()));
      works(RedisStore.builder(server.uri()).namespace("other"));
      works(RedisStore.builder(URI.create(server.uri() + "/5")));
    }
  }

  @Test
  void aNodeOfAClusterIsRefused() throws Exception {
    try (RedisServer server = RedisServer.start("--cluster-enabled", "yes")) {
      assertTrue(refused(RedisStore.builder(server.uri())).toString().contains("a cluster"));
    }
  }

  /** Valkey has another word for how it runs, and two versions. */
  @Test
  void aNodeOfAClusterIsKnownWhateverItCallsItself() {
    Map<String, String> valkey =
        new HashMap<>(
            Map.of(
                "server_name", "valkey",
                "valkey_version", "8.1.1",
                "redis_version", "7.2.4",
                "server_mode", "standalone",
                "role", "master",
                "cluster_enabled", "0"));
    Connector.requireUsable("here", valkey);
    valkey.putAll(Map.of("server_mode", "cluster", "cluster_enabled", "1"));
    RedisStoreException refused =
        assertThrows(RedisStoreException.class, () -> Connector.requireUsable("here", valkey));
    assertTrue(refused.toString().contains("a cluster"), refused.toString());
  }

  @Test
  void closingDoesNotWaitForAServerThatIsAway() throws Exception {
    try (RedisServer server = RedisServer.start()) {
      RedisStore store = RedisStore.open(server.uri());
      server.kill();
      long start = System.nanoTime();
      store.close();
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(took.toSeconds() < 30, took.toString());
    }
  }

  @Test
  void encryptedConnectionsCheckWhomTheySpeakTo() throws Exception {
    try (TlsFiles files = TlsFiles.make();
        RedisServer server =
            RedisServer.startEncrypted(
                "--tls-cert-file", files.certificate(),
                "--tls-key-file", files.key(),
                "--tls-auth-clients", "no")) {
      works(RedisStore.builder(server.encryptedUri("localhost")).tls(files.context()));
      RedisStoreException other =
          refused(RedisStore.builder(server.encryptedUri("127.0.0.1")).tls(files.context()));
      assertTrue(other.toString().contains("127.0.0.1"), other.toString());
      refused(RedisStore.builder(server.encryptedUri("localhost")));
    }
  }
}
