package dev.leat.sqlite;

import dev.leat.store.Lease;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leases of this process whose runs it drives no more, though the file does not know: it could not
 * be written then. Safe for all threads.
 */
final class Unreleased {
  private final Set<Lease> leases = ConcurrentHashMap.newKeySet();

  /** The lease is to be released as soon as the file can be written. */
  void add(Lease lease) {
    leases.add(lease);
  }

  /** Releases what it can; the rest stays for the next time. */
  void release(Writer writer) {
    for (Lease lease : List.copyOf(leases)) {
      int unused = writer.ask(statements -> SqliteLeases.release(statements, lease));
      leases.remove(lease);
    }
  }
}
