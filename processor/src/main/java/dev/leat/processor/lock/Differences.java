package dev.leat.processor.lock;

import dev.leat.processor.schema.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one JSON value differs from another, place by place. */
final class Differences {
  /** Longer values are cut: the file's own difference shows them whole. */
  private static final int MAX_VALUE = 60;

  /** More places than this help nobody. */
  private static final int MAX_PLACES = 5;

  private final List<String> places = new ArrayList<>();

  private Differences() {}

  /** {@code pointer: before -> after}, one after the other. Hashes are not told. */
  static String between(JsonValue.Members before, JsonValue.Members after) {
    Differences differences = new Differences();
    differences.compare("", before.without("hash"), after.without("hash"));
    List<String> places = differences.places;
    if (places.isEmpty()) {
      return before.equals(after) ? "" : "another hash";
    }
    int more = places.size() - MAX_PLACES;
    return String.join("; ", places.subList(0, Math.min(MAX_PLACES, places.size())))
        + (more > 0 ? "; and " + more + " more" : "");
  }

  private void compare(String at, JsonValue before, JsonValue after) {
    if (before instanceof JsonValue.Members old && after instanceof JsonValue.Members now) {
      members(at, old, now);
    } else if (!before.equals(after)) {
      places.add(at + ": " + shown(before) + " -> " + shown(after));
    }
  }

  private void members(String at, JsonValue.Members before, JsonValue.Members after) {
    Set<String> names = new LinkedHashSet<>(before.members().keySet());
    names.addAll(after.members().keySet());
    int known = places.size();
    for (String name : names) {
      String place = at + "/" + name.replace("~", "~0").replace("/", "~1");
      one(place, before.members().get(name), after.members().get(name));
    }
    if (places.size() == known && !order(before.members()).equals(order(after.members()))) {
      places.add((at.isEmpty() ? "/" : at) + ": another order of the same members");
    }
  }

  private void one(String place, @Nullable JsonValue before, @Nullable JsonValue after) {
    if (before == null) {
      places.add(place + ": added " + shown(after));
    } else if (after == null) {
      places.add(place + ": removed " + shown(before));
    } else {
      compare(place, before, after);
    }
  }

  private static List<String> order(Map<String, JsonValue> members) {
    return List.copyOf(members.keySet());
  }

  private static String shown(@Nullable JsonValue value) {
    String text = value == null ? "nothing" : CompactJson.of(value);
    return text.length() <= MAX_VALUE ? text : text.substring(0, MAX_VALUE) + "...";
  }
}
