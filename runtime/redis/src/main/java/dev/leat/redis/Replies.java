package dev.leat.redis;

import dev.leat.store.spi.LoggedEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what Redis answers: bytes, numbers, and lists of them. */
final class Replies {
  private Replies() {}

  static String text(@Nullable Object reply) {
    return reply instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : String.valueOf(reply);
  }

  static long number(@Nullable Object reply) {
    return reply instanceof Long number ? number : Long.parseLong(text(reply));
  }

  /** The elements; none of what is no list. */
  static List<?> list(@Nullable Object reply) {
    return reply instanceof List<?> list ? list : List.of();
  }

  /**
   * The events of a stream's entries, each a pair of id and fields: the id is the sequence of the
   * last event that it has.
   */
  static List<LoggedEvent> events(@Nullable Object entries) {
    List<LoggedEvent> events = new ArrayList<>();
    for (Object entry : list(entries)) {
      List<?> pair = list(entry);
      List<?> fields = list(pair.get(1));
      String id = text(pair.get(0));
      long sequence = Long.parseLong(id, 0, id.indexOf('-'), 10) - fields.size() / 2;
      for (int i = 1; i < fields.size(); i += 2) {
        events.add(new LoggedEvent(++sequence, (byte[]) fields.get(i)));
      }
    }
    return events;
  }

  static List<String> texts(@Nullable Object reply) {
    List<String> texts = new ArrayList<>();
    list(reply).forEach(each -> texts.add(text(each)));
    return texts;
  }
}
