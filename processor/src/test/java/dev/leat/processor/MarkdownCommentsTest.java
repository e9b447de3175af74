package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments of three slashes, by the compilers that know them, in a JVM of their own. */
final class MarkdownCommentsTest {
  /** The first release whose javac takes them for documentation. */
  private static final int RELEASE = 23;

  private static final String SOURCE =
      """
      import dev.leat.Tool;

      class Notes {
        /// Keeps a *short* note, see [its text][String#length()].
        ///
        /// - `one`
        ///
        /// @param text an **x** of [String]
        /// @return {@code y}
        @Tool
        String keep(String text) {
          return text;
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void javacAndEclipsesCompilerReadThemAsMarkdown() throws Exception {
    Optional<Path> jdk = NewerJdk.find(RELEASE);
    assumeTrue(jdk.isPresent(), "no JDK " + RELEASE + " or later beside the running one");
    Path source = Files.writeString(directory.resolve("Notes.java"), SOURCE);
    Map<String, String> javac = compile(source, List.of(jdk.get() + "/bin/javac"), "javac");
    Map<String, String> ecj =
        compile(
            source,
            List.of(jdk.get() + "/bin/java", "org.eclipse.jdt.internal.compiler.batch.Main"),
            "ecj");
    String bindings = javac.getOrDefault("NotesBindings.java", "");
    assertTrue(bindings.contains("\"Keeps a short note, see its text.\\n- one\""), bindings);
    assertTrue(bindings.contains("\"description\": \"an x of String\""), bindings);
    assertEquals(javac, ecj);
  }

  private Map<String, String> compile(Path source, List<String> compiler, String name)
      throws IOException, InterruptedException {
    Path written = Files.createDirectory(directory.resolve(name));
    String path = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>(compiler);
    if (compiler.size() > 1) {
      command.addAll(1, List.of("-cp", path));
    }
    command.addAll(List.of("-proc:only", "--release", String.valueOf(RELEASE)));
    command.addAll(List.of("-processor", LeatProcessor.class.getName(), "-processorpath", path));
    command.addAll(List.of("-classpath", path, "-s", written.toString()));
    command.addAll(List.of("-d", written.toString(), source.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return Build.read(written);
  }
}
