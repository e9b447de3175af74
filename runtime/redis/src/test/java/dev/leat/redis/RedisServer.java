package dev.leat.redis;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's {@code redis-server} (or {@code valkey-server}, or the program that {@code
 * -Dleat.redis=PROGRAM} names) on a free loopback port, with a directory of its own. Where there is
 * none, tests that need it are skipped, but for CI, where they fail.
 */
final class RedisServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String program;
  private final Path directory;
  private final int port;
  private final List<String> settings;
  private Process process;

  /** 0 if there is none. */
  private int encryptedPort;

  private RedisServer(String program, Path directory, int port, List<String> settings)
      throws IOException {
    this.program = program;
    this.directory = directory;
    this.port = port;
    this.settings = settings;
    this.process = launch();
  }

  /** A server that keeps nothing on its disk. */
  static RedisServer start() throws Exception {
    return start("--save", "");
  }

  /** A server with these settings. */
  static RedisServer start(String... settings) throws Exception {
    Path directory = Files.createTempDirectory("leat-redis");
    RedisServer server = new RedisServer(program(), directory, freePort(), Arrays.asList(settings));
    server.awaitReady();
    return server;
  }

  /** A server that speaks TLS too, at another port, and with these settings. */
  static RedisServer startEncrypted(String... settings) throws Exception {
    int port = freePort();
    List<String> all = new ArrayList<>(List.of("--save", "", "--tls-port", port + ""));
    all.addAll(Arrays.asList(settings));
    RedisServer server = start(all.toArray(String[]::new));
    server.encryptedPort = port;
    return server;
  }

  private static String program() {
    String named = System.getProperty("leat.redis");
    String found = named != null ? named : onPath("redis-server", "valkey-server");
    String missing = "there is no redis-server on the PATH (Debian: apt-get install redis-server)";
    if (found == null && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(missing);
    }
    Assumptions.assumeTrue(found != null, missing);
    return String.valueOf(found);
  }

  private static @Nullable String onPath(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String name : names) {
      for (String directory : path.split(File.pathSeparator, -1)) {
        if (Files.isExecutable(Path.of(directory, name))) {
          return name;
        }
      }
    }
    return null;
  }

  /** A port that nobody listens at just now. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process launch() throws IOException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(List.of("--bind", "127.0.0.1", "--daemonize", "no"));
    command.addAll(List.of("--dir", directory.toString()));
    command.addAll(settings);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("log").toFile()))
        .start();
  }

  private void awaitReady() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!accepts()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new AssertionError(Files.readString(directory.resolve("log")));
      }
      Thread.sleep(10);
    }
  }

  private boolean accepts() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  Path directory() {
    return directory;
  }

  int port() {
    return port;
  }

  URI uri() {
    return URI.create("redis://127.0.0.1:" + port);
  }

  URI encryptedUri(String host) {
    return URI.create("rediss://" + host + ":" + encryptedPort);
  }

  /** Kills it, without a chance to tidy up. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Starts it again, at the same port and in the same directory. */
  void restart() throws Exception {
    process = launch();
    awaitReady();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
