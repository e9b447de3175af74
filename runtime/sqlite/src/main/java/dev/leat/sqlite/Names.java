package dev.leat.sqlite;

import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.store.Leases;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Names as they stand in the file: any characters, none of them lost. */
final class Names {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A condition on the stored names of conversations' leases, which have no events. */
  static final String IS_CONVERSATION;

  /** The others, which are runs. Both are the same texts wherever an index is to be used. */
  static final String IS_RUN;

  static {
    String first = "'\"" + Leases.CONVERSATION + "'";
    String behind = "'\"" + Leases.CONVERSATION.replace(':', ';') + "'";
    IS_CONVERSATION = "name >= " + first + " and name < " + behind;
    IS_RUN = "(name < " + first + " or name >= " + behind + ")";
  }

  private Names() {}

  /** Quoted as JSON: the file's UTF-8 takes neither NUL nor unpaired surrogates. */
  static String stored(String name) {
    return new JsonWriter().value(name).toString();
  }

  /** The name that stands there. */
  static String read(String stored) {
    JsonReader in = JsonReader.of(stored);
    String name = in.readString();
    if (name == null) {
      throw new SqliteStoreException("a name in the file is damaged: " + stored);
    }
    return name;
  }

  static String random() {
    byte[] bits = new byte[8];
    RANDOM.nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }
}
