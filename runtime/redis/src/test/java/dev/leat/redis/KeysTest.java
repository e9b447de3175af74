package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.util.JedisClusterCRC16;

class KeysTest {
  private static final Keys KEYS = new Keys("leat");
  private static final List<String> NAMES =
      List.of(
          "", "%", "%0025", "a", "a}", "{a", "{}", "a:b", "\u0000\r\n* ?[", "é😀\uD83D", "A-z_0.9");

  @Test
  void namesComeBackAsTheyWere() {
    Set<String> escaped = new HashSet<>();
    for (String name : NAMES) {
      assertEquals(name, Names.unescape(Names.escape(name)));
      assertTrue(escaped.add(Names.escape(name)), "two names are one: " + name);
    }
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      StringBuilder name = new StringBuilder();
      random.ints(random.nextInt(20), 0, 1 << 16).forEach(unit -> name.append((char) unit));
      assertEquals(name.toString(), Names.unescape(Names.escape(name.toString())));
    }
  }

  @Test
  void keysHaveNothingOfANameButLettersAndDigits() {
    for (String name : NAMES) {
      for (String key : KEYS.run(name).all()) {
        assertTrue(key.matches("leat:\\{[A-Za-z0-9_.%-]+}:[a-z]+"), key);
      }
      assertTrue(KEYS.conversation(name).matches("leat:conversation:\\{[A-Za-z0-9_.%-]+}"));
    }
  }

  @Test
  void theKeysOfARunAndThoseOfAConversationAreInOneSlot() {
    for (String name : NAMES) {
      Set<Integer> slots = new HashSet<>();
      for (String key : KEYS.run(name).all()) {
        slots.add(JedisClusterCRC16.getSlot(key));
      }
      assertEquals(1, slots.size(), name);
      assertEquals(
          JedisClusterCRC16.getSlot(KEYS.conversation(name)),
          JedisClusterCRC16.getSlot(KEYS.messages(name)));
      assertEquals(
          JedisClusterCRC16.getSlot(KEYS.conversation(name)),
          JedisClusterCRC16.getSlot(KEYS.deleted(name)));
    }
    assertEquals(
        JedisClusterCRC16.getSlot(KEYS.finished()),
        JedisClusterCRC16.getSlot(KEYS.finishedBytes()));
  }

  @Test
  void aNamespaceIsAPlainName() {
    for (String bad : List.of("", "a{b", "a b", "a\n", "x".repeat(65))) {
      assertThrows(IllegalArgumentException.class, () -> new Keys(bad));
    }
  }
}
