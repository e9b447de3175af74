package dev.leat.samples.weatherweb;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** The weather agent behind HTTP, in a process of its own. */
final class Replica implements AutoCloseable {
  private final String name;
  private final Process process;
  private final int port;

  private Replica(String name, Process process, int port) {
    this.name = name;
    this.process = process;
    this.port = port;
  }

  /** Starts one on a free port; its runs are in that Redis. */
  static Replica start(String name, String redis) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WeatherPage.class.getName(),
                "--port=0",
                "--pace=60",
                "--lease=5",
                "--redis=" + redis)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader lines = process.inputReader();
    String url = lines.readLine();
    if (url == null) {
      throw new IOException("replica " + name + " did not start; above it says why");
    }
    return new Replica(name, process, URI.create(url).getPort());
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  /** Ends it as a power cut does: it can say nothing to anybody any more. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
