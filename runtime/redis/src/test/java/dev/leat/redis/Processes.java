package dev.leat.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other processes of a test, with its class path. */
final class Processes {
  private Processes() {}

  /** A process of that main class. */
  static Process start(Class<?> main, Object... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** All numbers of the lines that are left; the pipe may break with the process, within a line. */
  static List<Long> numbers(BufferedReader lines) {
    List<Long> numbers = new ArrayList<>();
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        numbers.add(Long.parseLong(line));
      }
    } catch (IOException | NumberFormatException e) {
      // what is whole counts
    }
    return numbers;
  }
}
