package dev.leat.samples.benchmarks;

import dev.leat.redis.RedisStore;
import dev.leat.sqlite.SqliteStore;
import dev.leat.store.Acknowledgement;
import dev.leat.store.QueueLimits;
import dev.leat.store.Store;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A kind of store under load, and how its readers open it in a process of their own. */
interface QueueContender {
  /** As the table has it. */
  String name();

  /** The address by which {@link #open} of another process finds the store; empty if none does. */
  String address();

  /** The store, empty at the first opening. */
  Store open(QueueLimits limits);

  /** What the store holds just now, in bytes; 0 if nobody knows. */
  long bytesHeld() throws IOException;

  /** A store by its address. */
  static Store at(String address, QueueLimits limits) {
    if (address.startsWith("redis://")) {
      URI uri = URI.create(address);
      return RedisStore.builder(uri).namespace(uri.getFragment()).limits(limits).open();
    }
    return SqliteStore.builder(Path.of(address)).limits(limits).open();
  }

  /** In this process. */
  record Memory() implements QueueContender {
    @Override
    public String name() {
      return "memory";
    }

    @Override
    public String address() {
      return "";
    }

    @Override
    public Store open(QueueLimits limits) {
      return Store.inMemory(limits);
    }

    @Override
    public long bytesHeld() {
      return 0;
    }
  }

  /** In a file. */
  record Sqlite(Path directory, Acknowledgement level) implements QueueContender {
    @Override
    public String name() {
      return "SQLite, " + level;
    }

    @Override
    public String address() {
      return directory.toString();
    }

    @Override
    public Store open(QueueLimits limits) {
      return SqliteStore.builder(directory).acknowledgement(level).limits(limits).open();
    }

    @Override
    public long bytesHeld() throws IOException {
      long bytes = 0;
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          bytes += Files.size(file);
        }
      }
      return bytes;
    }
  }

  /** In a server of its own. */
  record Redis(BenchmarkRedis server, String namespace, Acknowledgement level)
      implements QueueContender {
    @Override
    public String name() {
      return "Redis, " + level;
    }

    @Override
    public String address() {
      return server.uri() + "#" + namespace;
    }

    @Override
    public Store open(QueueLimits limits) {
      return RedisStore.builder(URI.create(server.uri()))
          .namespace(namespace)
          .acknowledgement(level)
          .limits(limits)
          .open();
    }

    @Override
    public long bytesHeld() {
      return server.usedMemory();
    }
  }
}
