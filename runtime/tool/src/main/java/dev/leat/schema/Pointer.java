package dev.leat.schema;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901), as schemas refer to their parts with. */
final class Pointer {
  private Pointer() {}

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** The object that a reference like {@code #/$defs/Node} means; null if there is none. */
  static Json.@Nullable Members resolve(Json.Members root, String reference) {
    if (!reference.startsWith("#")) {
      return null;
    }
    Json at = root;
    for (String part : reference.substring(1).split("/", -1)) {
      if (!part.isEmpty()) {
        Map<String, Json> members = at instanceof Json.Members object ? object.all() : Map.of();
        at = members.get(part.replace("~1", "/").replace("~0", "~"));
      }
    }
    return at instanceof Json.Members object ? object : null;
  }
}
