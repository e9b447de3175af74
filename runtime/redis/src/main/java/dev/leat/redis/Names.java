package dev.leat.redis;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Names as they stand in Redis: letters, digits, {@code _}, {@code .} and {@code -} as they are,
 * every other UTF-16 unit as {@code %} and four hexadecimal digits, nothing as {@code %} alone.
 */
final class Names {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HexFormat HEX = HexFormat.of();

  private Names() {}

  static String escape(String name) {
    if (name.isEmpty()) {
      return "%";
    }
    StringBuilder escaped = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      if (isPlain(unit)) {
        escaped.append(unit);
      } else {
        escaped.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return escaped.toString();
  }

  private static boolean isPlain(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9')
        || unit == '_'
        || unit == '.'
        || unit == '-';
  }

  /** The name that was escaped so. */
  static String unescape(String escaped) {
    StringBuilder name = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char unit = escaped.charAt(i);
      if (unit != '%') {
        name.append(unit);
      } else if (i + 4 < escaped.length()) {
        name.append((char) HexFormat.fromHexDigits(escaped, i + 1, i + 5));
        i += 4;
      }
    }
    return name.toString();
  }

  static String random() {
    byte[] bits = new byte[8];
    RANDOM.nextBytes(bits);
    return HEX.formatHex(bits);
  }
}
