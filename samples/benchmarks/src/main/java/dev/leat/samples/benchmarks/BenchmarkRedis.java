package dev.leat.samples.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/** The machine's {@code redis-server} on a free port, which logs what it is told to its disk. */
final class BenchmarkRedis implements AutoCloseable {
  private final Process process;
  private final int port;

  private BenchmarkRedis(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it, if there is one.
   *
   * @param appendfsync when its log reaches the disk
   */
  static Optional<BenchmarkRedis> start(String appendfsync) throws Exception {
    Path directory = Files.createTempDirectory("leat-redis");
    int port = freePort();
    try {
      Process process =
          new ProcessBuilder(
                  "redis-server",
                  "--port",
                  Integer.toString(port),
                  "--bind",
                  "127.0.0.1",
                  "--dir",
                  directory.toString(),
                  "--save",
                  "",
                  "--appendonly",
                  "yes",
                  "--appendfsync",
                  appendfsync)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      BenchmarkRedis server = new BenchmarkRedis(process, port);
      while (server.usedMemory() == 0 && process.isAlive()) {
        Thread.sleep(20);
      }
      return Optional.of(server);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  String uri() {
    return "redis://127.0.0.1:" + port;
  }

  /** What its data take, in bytes; 0 as long as it is not there. */
  long usedMemory() {
    try (Jedis jedis = new Jedis("127.0.0.1", port)) {
      return jedis
          .info("memory")
          .lines()
          .filter(line -> line.startsWith("used_memory:"))
          .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(':') + 1)))
          .sum();
    } catch (JedisException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
