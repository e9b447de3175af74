package dev.leat.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Strings that a schema with a pattern allows: known ones, and changes of them that the validator
 * takes too, so that it finds the edges between a format and what Java takes.
 */
final class FormTexts {
  private static final List<String> SEEDS =
      List.of(
          "2024-02-29T23:59:59Z",
          "0000-01-01T00:00:00.000000001+18:00",
          "9999-12-31T23:59:59.999999999-18:00",
          "2024-05-31t12:00:00z",
          "2016-12-31T23:59:60Z",
          "1900-02-28T00:00:00-00:00",
          "2024-02-29",
          "0000-12-31",
          "2024-02-29T13:45",
          "1999-11-30T23:59:59.5",
          "13:45",
          "23:59:59.123",
          "13:45:00+02:00",
          "23:59:60Z",
          "2024",
          "-999999999",
          "0",
          "2024-05",
          "--02-29",
          "--11-30",
          "P999999999999DT23H59M59.999999999S",
          "PT999999999999999H59M59S",
          "-PT999999999999999M",
          "-PT0.000000001S",
          "PT1H30M",
          "P1Y2M3D",
          "P-1M",
          "P99999999W",
          "Z",
          "-18:00",
          "+05:30",
          "123e4567-E89B-12d3-a456-426614174000",
          "https://user@example.com:8080/a/b?c=d#e",
          "http://[::1]:80/",
          "file:///etc/hosts",
          "mailto:a@example.com",
          "urn:isbn:1",
          "//host/path",
          "../a?b#c",
          "?q",
          "#f",
          "/",
          "",
          "en",
          "zh-Hant-TW",
          "es-419",
          "b",
          "abc",
          "two words",
          "a@b.c",
          "\u65e5\u672c");

  private static final String CHARACTERS =
      "0123456789-+:.,/?#[]@%!$&'()*;= \\\"<>^`{|}~_ABDHMPSTWYZabtz\u00e9\u0660";

  /** A change often leads out of the form; the last one that did not is as good. */
  private static final int CHANGES = 6;

  private final Random random;
  private final Map<String, List<String>> known = new HashMap<>();

  FormTexts(Random random) {
    this.random = random;
  }

  String next(String schema) {
    List<String> texts = known.computeIfAbsent(schema, FormTexts::seeds);
    String text = texts.get(random.nextInt(texts.size()));
    for (int i = 0; i < CHANGES; i++) {
      String changed = changed(text);
      text = allows(schema, changed) ? changed : text;
    }
    return text;
  }

  private String changed(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(2));
    char added = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    return text.substring(0, from) + (random.nextInt(4) == 0 ? "" : added) + text.substring(to);
  }

  private static List<String> seeds(String schema) {
    List<String> texts = new ArrayList<>(SEEDS);
    texts.removeIf(text -> !allows(schema, text));
    if (texts.isEmpty()) {
      throw new IllegalStateException("no values for " + schema);
    }
    return texts;
  }

  private static boolean allows(String schema, String text) {
    return SchemaOracleTest.isValid(
        schema, "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
  }
}
