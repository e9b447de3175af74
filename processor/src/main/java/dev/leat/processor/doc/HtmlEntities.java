package dev.leat.processor.doc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character references of HTML 5. */
final class HtmlEntities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));");

  /** Those in almost every comment that has any. */
  private static final Map<String, String> COMMON =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ", "apos", "'");

  private HtmlEntities() {}

  /** All of them; read when a comment first has one that is not common. */
  private static final class Table {
    static final Map<String, String> NAMED = read();

    private static Map<String, String> read() {
      Map<String, String> named = new HashMap<>();
      try (InputStream in = HtmlEntities.class.getResourceAsStream("html-entities.txt")) {
        if (in == null) {
          throw new IOException("html-entities.txt is not in the processor's jar");
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] words = line.split(" ", -1);
          named.put(words[0], characters(words));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return named;
    }

    private static String characters(String[] words) {
      StringBuilder text = new StringBuilder();
      for (int i = 1; i < words.length; i++) {
        text.append(plain(Integer.parseInt(words[i], 16)));
      }
      return text.toString();
    }

    /** White space of any width is a space, and what only guides typesetting is nothing. */
    private static String plain(int c) {
      return switch (Character.getType(c)) {
        case Character.SPACE_SEPARATOR -> " ";
        case Character.FORMAT -> "";
        default -> Character.toString(c);
      };
    }
  }

  /** A reference at {@code position} of {@code text}, ready to ask for; not at one: no match. */
  static Matcher at(String text, int position) {
    return REFERENCE.matcher(text).region(position, text.length());
  }

  /** What a matched reference stands for; one that nobody knows, for itself. */
  static String decode(Matcher reference) {
    if (reference.group(1) != null) {
      return character(Integer.parseInt(reference.group(1)), reference.group());
    }
    if (reference.group(2) != null) {
      return character(Integer.parseInt(reference.group(2), 16), reference.group());
    }
    String name = reference.group(3);
    String common = COMMON.get(name);
    return common != null ? common : Table.NAMED.getOrDefault(name, reference.group());
  }

  private static String character(int c, String otherwise) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    if (c == 0 || surrogate || !Character.isValidCodePoint(c)) {
      return otherwise;
    }
    return Character.toString(c);
  }
}
