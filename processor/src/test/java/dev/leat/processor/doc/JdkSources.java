package dev.leat.processor.doc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The sources that come with a JDK: {@code -Dleat.docs.src}, or those of an installed one. */
final class JdkSources {
  private JdkSources() {}

  /** The archive; the running JDK's before those beside it. */
  static Optional<Path> archive() throws IOException {
    String named = System.getProperty("leat.docs.src");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    Path home = Path.of(System.getProperty("java.home"));
    List<Path> homes = new ArrayList<>(List.of(home));
    try (Stream<Path> siblings = Files.list(home.resolveSibling("."))) {
      siblings.sorted().forEach(homes::add);
    }
    return homes.stream().map(p -> p.resolve("lib/src.zip")).filter(Files::exists).findFirst();
  }

  /** A source and where it is in the archive. */
  record Source(String name, String text) {}

  /** Every {@code step}th source, in the order of the archive. */
  static List<Source> every(int step, Path archive) throws IOException {
    List<Source> sources = new ArrayList<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      int count = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".java") && count++ % step == 0) {
          try (InputStream in = zip.getInputStream(entry)) {
            sources.add(
                new Source(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8)));
          }
        }
      }
    }
    return sources;
  }
}
