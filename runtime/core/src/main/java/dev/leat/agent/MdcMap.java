package dev.leat.agent;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The logging context of the current thread as a whole. */
final class MdcMap {
  private MdcMap() {}

  /** Replaces it; null, as SLF4J says it, is an empty one. */
  static void put(@Nullable Map<String, String> map) {
    if (map == null) {
      MDC.clear();
    } else {
      MDC.setContextMap(map);
    }
  }
}
