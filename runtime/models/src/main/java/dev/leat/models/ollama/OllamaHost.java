package dev.leat.models.ollama;

/** Reads {@code OLLAMA_HOST}, which names a server in more ways than an address does. */
final class OllamaHost {
  static final String LOCAL = "http://localhost:11434";

  private static final String PORT = ":11434";

  private OllamaHost() {}

  /** The address that {@code host}, {@code host:port}, {@code :port} or an address means. */
  static String url(String host) {
    if (host.contains("://")) {
      return host;
    }
    // A server that listens everywhere is reached on this machine.
    String named = host.replaceFirst("^(0\\.0\\.0\\.0|\\[::])?(?=:\\d|$)", "localhost");
    boolean port = named.matches(".*:\\d+(/.*)?");
    return "http://" + (port ? named : named + PORT);
  }
}
