package dev.leat.server.runs;

import dev.leat.store.Conversations;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The key of a store's servers, made by the first of them. Who can read it there can read the runs,
 * too.
 */
final class ServerKey {
  private static final int BYTES = 32;

  private ServerKey() {}

  static byte[] of(Conversations conversations) {
    Ledger ledger = new Ledger(conversations, "leat.server/key", Integer.MAX_VALUE, lines -> lines);
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    ledger.append(
        lines -> lines.isEmpty() ? Optional.of(HexFormat.of().formatHex(fresh)) : Optional.empty());
    return HexFormat.of().parseHex(ledger.lines().get(0));
  }
}
