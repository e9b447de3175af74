package dev.leat.processor;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A JDK of some release or later: the running one, or one that is installed beside it. */
final class NewerJdk {
  private NewerJdk() {}

  /** Its home. */
  static Optional<Path> find(int release) throws IOException {
    Path running = Path.of(System.getProperty("java.home"));
    List<Path> homes = new ArrayList<>(List.of(running));
    try (Stream<Path> siblings = Files.list(running.resolveSibling("."))) {
      siblings.sorted().forEach(homes::add);
    }
    for (Path home : homes) {
      if (Files.isExecutable(home.resolve("bin/javac")) && release(home) >= release) {
        return Optional.of(home);
      }
    }
    return Optional.empty();
  }

  private static int release(Path home) throws IOException {
    Path file = home.resolve("release");
    if (!Files.isReadable(file)) {
      return 0;
    }
    Properties facts = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      facts.load(in);
    }
    String version = facts.getProperty("JAVA_VERSION", "").replace("\"", "");
    return version.isEmpty() ? 0 : Runtime.Version.parse(version).feature();
  }
}
