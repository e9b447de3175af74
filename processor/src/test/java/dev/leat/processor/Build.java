package dev.leat.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Runs a compiler over sources, into directories of its own, as a build tool would. */
final class Build {
  private final JavaCompiler compiler;
  private final List<String> options = new ArrayList<>(List.of("--release", "17"));
  private final List<Processor> processors = new ArrayList<>();
  private final List<File> classPath = new ArrayList<>();
  private Path output = temporary();

  private Build(JavaCompiler compiler) {
    this.compiler = compiler;
  }

  static Build javac() {
    return lenientJavac().options("-Werror");
  }

  static Build lenientJavac() {
    return new Build(ToolProvider.getSystemJavaCompiler()).options("-Xlint:all");
  }

  static Build ecj() {
    return new Build(new EclipseCompiler()).options("-nowarn");
  }

  /** Compiles for that version of Java instead of 17. */
  Build release(int version) {
    options.set(1, Integer.toString(version));
    return this;
  }

  Build options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  Build processors(Processor... more) {
    processors.addAll(List.of(more));
    return this;
  }

  Build classPath(Path... more) {
    for (Path path : more) {
      classPath.add(path.toFile());
    }
    return this;
  }

  /** Writes to, and reads from, the classes of an earlier build. */
  Build into(Path classes) {
    output = classes;
    return this;
  }

  /**
   * Compiles the sources, given by path, in the order of the map; {@code options.txt} adds some.
   */
  Result run(Map<String, String> fixture) {
    Map<String, String> sources = new LinkedHashMap<>(fixture);
    sources.keySet().removeIf(path -> !path.endsWith(".java"));
    fixture.getOrDefault("options.txt", "").lines().forEach(this::options);
    Path generated = temporary();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
      files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(generated.toFile()));
      files.setLocation(StandardLocation.CLASS_PATH, classPath());
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(write(sources));
      List<String> arguments = new ArrayList<>(options);
      if (processors.isEmpty()) {
        arguments.add("-proc:none");
      }
      JavaCompiler.CompilationTask task =
          compiler.getTask(new StringWriter(), files, diagnostics, arguments, null, units);
      task.setProcessors(processors);
      boolean success = task.call();
      return new Result(success, diagnostics.getDiagnostics(), read(generated), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On disk, because that is the only place where ecj looks. */
  private static List<Path> write(Map<String, String> sources) throws IOException {
    Path root = temporary();
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = root.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    return files;
  }

  private List<File> classPath() {
    List<File> all = new ArrayList<>(classPath);
    all.add(output.toFile());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      all.add(new File(entry));
    }
    return all;
  }

  /** The files below a directory, by relative path, sorted. */
  static Map<String, String> read(Path directory) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = directory.relativize(file).toString().replace(File.separatorChar, '/');
        texts.put(name, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Path temporary() {
    try {
      Path directory = Files.createTempDirectory("leat");
      directory.toFile().deleteOnExit();
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of a build. */
  record Result(
      boolean success,
      List<Diagnostic<? extends JavaFileObject>> diagnostics,
      Map<String, String> generated,
      Path classes) {

    /** This result, if nothing at all was said. */
    Result clean() {
      if (!success || !diagnostics.isEmpty()) {
        StringBuilder said = new StringBuilder();
        diagnostics.forEach(d -> said.append(d.getMessage(Locale.ROOT)).append('\n'));
        throw new AssertionError(said.append(generated));
      }
      return this;
    }

    /** Leat's messages as {@code File.java:line: kind: message}. */
    List<String> problems() {
      return diagnostics.stream()
          .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).contains("["))
          .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).contains("]"))
          .map(Result::line)
          .filter(line -> line.matches("(?s)[^ ]*: [a-z]+: \\[[A-Z][A-Za-z]+] .*"))
          .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
      String kind =
          switch (diagnostic.getKind()) {
            case ERROR -> "error";
            case NOTE -> "note";
            default -> "warning";
          };
      String where =
          diagnostic.getSource() == null
              ? "(no file)"
              : Path.of(diagnostic.getSource().toUri().getPath()).getFileName()
                  + ":"
                  + diagnostic.getLineNumber();
      return where.replace(" ", "-") + ": " + kind + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    ClassLoader load() {
      try {
        URL[] urls = {classes.toUri().toURL()};
        return new URLClassLoader(urls, Build.class.getClassLoader());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
