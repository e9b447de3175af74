package dev.leat.samples.benchmarks;

import dev.leat.segment.Segmenter;
import dev.leat.segment.ToolCallFormat;
import dev.leat.segment.ToolCallFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints a table in Markdown of how many characters each format holds back while a text arrives
 * character by character, on average and at most. It depends on the text alone.
 */
public final class HeldTable {
  private HeldTable() {}

  /**
   * Runs it; the arguments are files with text.
   *
   * @throws IOException if one cannot be read
   */
  public static void main(String[] files) throws IOException {
    List<String> texts = new ArrayList<>();
    StringBuilder head = new StringBuilder("| format |");
    for (String file : files) {
      texts.add(Files.readString(Path.of(file)));
      head.append(' ').append(Path.of(file).getFileName()).append(" |");
    }
    System.out.println(head);
    System.out.println("|---|" + "---|".repeat(files.length));
    for (ToolCallFormat format : ToolCallFormats.all()) {
      StringBuilder row = new StringBuilder("| " + format.name() + " |");
      texts.forEach(text -> row.append(' ').append(held(format, text)).append(" |"));
      System.out.println(row);
    }
  }

  private static String held(ToolCallFormat format, String text) {
    Segmenter segmenter = Segmenter.of(format);
    long[] released = new long[1];
    long sum = 0;
    long most = 0;
    for (int i = 0; i < text.length(); i++) {
      segmenter.feed(text.substring(i, i + 1), segment -> released[0] = segment.end());
      long held = i + 1 - released[0];
      sum += held;
      most = Math.max(most, held);
    }
    double mean = text.isEmpty() ? 0 : (double) sum / text.length();
    return String.format(Locale.ROOT, "%.3f, %d", mean, most);
  }
}
