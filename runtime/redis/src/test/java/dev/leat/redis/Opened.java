package dev.leat.redis;

import dev.leat.store.Acknowledgement;
import dev.leat.store.QueueLimits;
import dev.leat.store.spi.RunTails;
import java.net.URI;
import java.time.Duration;

/** The parts of a store, for tests that look at one of them. */
final class Opened implements AutoCloseable {
  final Shared shared;

  Opened(URI uri) {
    Connector connector =
        new Connector(Server.of(uri, null, null, Duration.ofSeconds(2)), Acknowledgement.WRITTEN);
    shared =
        new Shared(
            connector,
            new Pipe("test-writes", connector, Duration.ofSeconds(30), why -> {}),
            new Pipe("test-reads", connector, Duration.ofSeconds(30), why -> {}),
            new Keys("leat"),
            new RunTails(QueueLimits.DEFAULTS.runBytes()),
            QueueLimits.DEFAULTS,
            new Peers(Duration.ofSeconds(10)),
            new Readers(),
            Names.random());
    shared.writes().start();
    shared.reads().start();
  }

  @Override
  public void close() {
    shared.writes().close();
    shared.reads().close();
  }
}
