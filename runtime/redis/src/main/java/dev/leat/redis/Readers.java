package dev.leat.redis;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The readers in this process, for producers that wait for them. Safe for all threads. */
final class Readers {
  private final Set<RunReader> readers = ConcurrentHashMap.newKeySet();

  void add(RunReader reader) {
    readers.add(reader);
  }

  void remove(RunReader reader) {
    readers.remove(reader);
  }

  /** Tells how far the readers of a run are, whose name is as it stands in Redis. */
  void report(String escaped) {
    String runId = Names.unescape(escaped);
    readers.stream().filter(reader -> reader.runId().equals(runId)).forEach(RunReader::report);
  }
}
