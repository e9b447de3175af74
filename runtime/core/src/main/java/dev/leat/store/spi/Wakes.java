package dev.leat.store.spi;

import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls those who asked to be called; one that throws harms neither the caller nor the others. */
public final class Wakes {
  private static final Logger LOG = LoggerFactory.getLogger(Wakes.class);

  private Wakes() {}

  /** Calls all, in order. */
  public static void run(Collection<Runnable> wakes) {
    for (Runnable wake : wakes) {
      try {
        wake.run();
      } catch (RuntimeException | Error e) {
        LOG.warn("A listener failed when it was called; the run goes on", e);
      }
    }
  }
}
