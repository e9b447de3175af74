package dev.leat.processor.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What javac makes of escapes before it hands a comment on. That Eclipse's compiler then tells the
 * same is shown by the fixture {@code escapes}.
 */
final class UnicodeEscapesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "none, none",
        "\\u0041, A",
        "\\uuu0041, A",
        "\\\\u0041, \\\\u0041",
        "\\\\\\u0041, \\\\A",
        "\\u005cu0041, \\u0041",
        "\\u005c\\u0041, \\A",
        "\\ud83d\\ude00, 😀",
        "a\\u000a  ** b, \"a\n b\"",
        "a\\u000d b, \"a\n b\"",
        "end \\u002, end",
        "end *\\u00, end",
        "end \\u002a\\u00, end",
        "\\\\, \\\\",
        "not one: \\uXYZ, not one: \\uXYZ",
      })
  void aCommentAsItWasWrittenIsReadAsJavacDoes(String written, String read) {
    assertEquals(read, UnicodeEscapes.read(written).stripTrailing());
  }
}
