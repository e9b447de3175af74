package dev.leat.models;

import dev.leat.models.http.Framing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The recorded streams and golden files of one wire's tests, all written for them. */
public final class Fixtures {
  /** {@code -Dleat.golden=write} writes golden files anew instead of comparing them. */
  private static final boolean WRITE = "write".equals(System.getProperty("leat.golden"));

  private final Path root;

  /** Those in the directory of this name. */
  public Fixtures(String wire) {
    root = Path.of("src/test/resources", wire);
  }

  /** The streams, a file for each quirk; a word between dots names a kind of server. */
  public List<Path> quirks() {
    try (Stream<Path> files = Files.list(root.resolve("quirks"))) {
      return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path file(String name) {
    return root.resolve(name);
  }

  /** The word between the dots of a stream's name; empty if there is none. */
  public static String server(Path stream) {
    String[] words = String.valueOf(stream.getFileName()).split("\\.", -1);
    return words.length < 3 ? "" : words[1];
  }

  /** How a stream is cut into events, which its name says. */
  public static Framing framing(Path stream) {
    return stream.toString().endsWith(".ndjson") ? Framing.NDJSON : Framing.SSE;
  }

  /** The file that says what a stream gives. */
  public static Path transcript(Path stream) {
    String name = String.valueOf(stream.getFileName());
    return stream.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt");
  }

  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** The golden text; {@code actual} itself, and written down, when golden files are renewed. */
  public static String golden(Path file, String actual) {
    if (!WRITE) {
      return text(file);
    }
    try {
      Files.writeString(file, actual);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return actual;
  }
}
