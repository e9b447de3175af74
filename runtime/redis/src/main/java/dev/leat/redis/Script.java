package dev.leat.redis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol;

/**
 * What Redis does in one step, in Lua. All scripts may be run again after a cut connection: what
 * was done the first time is found done.
 */
final class Script {
  private final String text;
  private final String sha;

  Script(String text) {
    this.text = text;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      sha = HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  /** All scripts of a store. */
  static List<Script> all() {
    return Stream.of(RunScripts.ALL, LogScripts.ALL, StoreScripts.ALL)
        .flatMap(List::stream)
        .toList();
  }

  String text() {
    return text;
  }

  /** The call of this script with keys of one run; more arguments may be added to it. */
  CommandArguments on(Keys.RunKeys keys, Object... arguments) {
    return on(keys.all(), arguments);
  }

  /** The call of this script with those keys; more arguments may be added to it. */
  CommandArguments on(String[] keys, Object... arguments) {
    CommandArguments call =
        new CommandArguments(Protocol.Command.EVALSHA).add(sha).add(keys.length);
    call.keys((Object[]) keys);
    return call.addObjects(arguments);
  }
}
