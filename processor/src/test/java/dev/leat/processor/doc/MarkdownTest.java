package dev.leat.processor.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments of three slashes, without the slashes. */
final class MarkdownTest {
  private static DocComment parse(String comment) {
    return new DocParser(reference -> "<" + reference + ">", DocComment.NONE, true).parse(comment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "A *b* __c__ ***d*** snake_case_name 2 * 3 * 4 # A b c d snake_case_name 2 * 3 * 4",
        "`a < *b* {@code c}` and `` ` `` # a < *b* {@code c} and `",
        "[the list][java.util.List] and [List] and [a, b] and x[0] # the list and List and [a, b] and x[0]",
        "[`code` *x*](http://example.org/a_(b)) ![alt](x.png) <https://example.org> # code x alt https://example.org",
        "{@link List a *list*} and {@code *x*} # a *list* and *x*",
        "\\* \\_ \\` \\[x\\] \\a # * _ ` [x] \\a",
        "<b>a</b> &lt; &copy; 1 < 2 # a < © 1 < 2",
        "``` # ",
        "`open *x # `open *x",
      })
  void becomesPlainText(String comment, String text) {
    assertEquals(text == null ? "" : text, parse(comment).main());
  }

  @Test
  void methodsAreNamedWithTheirTypes() {
    assertEquals(
        "See String.copyValueOf(char[]) and other(int).",
        parse("See [String#copyValueOf(char\\[\\])] and [#other(int)].").main());
  }

  @Test
  void blocksAreLinesAndParagraphs() {
    String comment =
        """
        # Title #
        First
        paragraph.

        Second
        ======
        - one
        - two
          more
          1. in
          2. side

        * * *
        > quoted
        > text

            indented  *code*

        ```java
        @Override <T>
          {@code x}
        ```
        | a | b |
        |---|:-:|
        | `c` | d \\| e |

        <pre>
        *raw*
        </pre>
        [label] end.

        [label]: http://example.org
        """;
    assertEquals(
        """
        Title

        First paragraph.

        Second

        - one
        - two more
          1. in
          2. side

        quoted text

        indented  *code*

        @Override <T>
          {@code x}

        a | b
        c | d | e

        *raw*

        label end.""",
        parse(comment).main());
  }

  @Test
  void blockTagsAreReadOutsideOfFences() {
    DocComment doc =
        parse(
            """
            Main.
            ```
            @param no code
            ```

            @param x an *x*:
              - one
              - two
            @return `r`
            """);
    assertEquals("Main.\n\n@param no code", doc.main());
    assertEquals("an x:\n- one\n- two", doc.param("x"));
    assertEquals("r", doc.returns());
  }
}
