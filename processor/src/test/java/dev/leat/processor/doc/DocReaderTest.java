package dev.leat.processor.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocReaderTest {
  private static DocComment parse(String comment) {
    return new DocParser(reference -> "<" + reference + ">", DocComment.NONE, false).parse(comment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " Two   words.  | Two words.",
        "{@code List<String>} and {@literal a < b} | List<String> and a < b",
        "{@code {nested} braces} | {nested} braces",
        "{@link String} | String",
        "{@link #other(int, long)} | other(int, long)",
        "{@link java.util.List#add(Object) adding} | adding",
        "{@link java.base/java.util.Map.Entry#of(java.lang.String, int[])} | Map.Entry.of(String, int[])",
        "{@linkplain String the <b>text</b>} | the text",
        "{@value #MAX} | <#MAX>",
        "{@return the sum} | Returns the sum.",
        "{@index \"a word\" more} | a word",
        "{@unknown some {@code x}} | some x",
        "{@inheritDoc}none | none",
        "{@summary A <i>b</i>} {@systemProperty a.b} {@index x y}. | A b a.b x.",
        "{@link ##part} {@linkplain java.util.List} {@link Map<String, T> maps} | part List maps",
        "{@linkplain A b {@link C d {@code e}}} f | b d e f",
        "{@snippet file=\"A.java\" region=b} | See A.java, region b.",
        "{@snippet class='A'}{@docRoot}{@snippet} | See A.",
        "<img src=\"a>b\" ALT='An <a>'> x | An <a> x",
        "2<sup>53</sup>, 2<sup>n-1</sup>, a<sub>i</sub>, the 1<sup>st</sup> | 2^53, 2^(n-1), a_i, the 1st",
        "<script>var x = '</b>';</script>a<style>b</style> | a",
        "&notin;&NewLine;&zwnj;&lbrace;&NotEqualTilde;&hearts; | \u2209 {\u2242\u0338\u2665",
        "a <b c | a <b c",
        "{@code open | open",
        "a <b>bold</b> <a href=\"x>y\">link</a> | a bold link",
        "a <em class='x'>word</em><!-- no --> | a word",
        "1 < 2 && 3 > 2 | 1 < 2 && 3 > 2",
        "&lt;b&gt; &amp;lt; &#65;&#x42; &deg;C &nope; &#0; | <b> &lt; AB °C &nope; &#0;",
        "{@code &lt;} | &lt;",
        "mail@example.org {not a tag} { @x } | mail@example.org {not a tag} { @x }",
      })
  void becomesPlainText(String comment, String text) {
    assertEquals(text, parse(comment).main());
  }

  @Test
  void layoutBecomesLinesAndParagraphs() {
    String comment =
        """
         First
         paragraph.

         <p>Second.
         <ul>
           <li>one
           <li>two
             words</li>
         </ul>
         Line<br>break.
         <pre>{@code
           int x = 1;
             @Override
         }</pre>
         End.
        """;
    assertEquals(
        """
        First paragraph.

        Second.
        - one
        - two words
        Line
        break.

        int x = 1;
          @Override

        End.""",
        parse(comment).main());
  }

  @Test
  void listsAndTablesAreLines() {
    String comment =
        """
        <h2>Title</h2> Text
        <ol><li>one<ul><li>in</ul><li>two</ol>
        <dl><dt>term<dd>what</dl>
        <table><caption>All</caption><tr><th>a<th>b<tr><td>c</td><td>d</table>
        {@snippet lang="java" id='a:b' :
          int x; // @highlight
          // @start region=a
            go();
        }
        """;
    assertEquals(
        """
        Title

        Text
        1. one
          - in
        2. two
        term
        - what

        All
        a | b
        c | d

        int x;
          go();""",
        parse(comment).main());
  }

  @Test
  void whatIsNeverClosedSwallowsNoTag() {
    DocComment doc = parse("A {@code b <!-- c\n @param x y {@link z\n @return r");
    assertEquals("A b <!-- c", doc.main());
    assertEquals("y z", doc.param("x"));
    assertEquals("r", doc.returns());
  }

  @Test
  void repeatedParametersAreTold() {
    DocComment doc = parse("\n@param a\n@param b x\n@param a one\n@param a two");
    assertEquals("one", doc.param("a"));
    assertEquals(List.of("a", "a"), doc.repeated());
  }

  @Test
  void aMainTextThatIsTheResultIsBoth() {
    DocComment doc = parse("{@return the <b>sum</b>} More.");
    assertEquals("Returns the sum. More.", doc.main());
    assertEquals("the sum", doc.returns());
  }

  @Test
  void blockTagsAreReadByName() {
    DocComment doc =
        parse(
            """
             Main {@code
             @notATag} text.
             @param  first   one
                two
             @param <T> a type
             @param second
             @throws Exception never
             @return what
             @param third <b>three</b>
            """);
    assertEquals("Main @notATag text.", doc.main());
    assertEquals(Map.of("first", "one two", "second", "", "third", "three"), doc.params());
    assertEquals("what", doc.returns());
  }

  @Test
  void carriageReturnsMakeNoDifference() {
    assertEquals(parse("A\n @param x y\n z"), parse("A\r\n @param x y\r\n z"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverIsWrittenEndsAndLeavesNoTag(long seed) {
    Random random = new Random(seed);
    List<String> parts =
        List.of(
            "{@link ",
            "{@linkplain ",
            "}",
            "{",
            "<b>",
            "</",
            "<pre>",
            "</pre>",
            "<!--",
            "-->",
            "&amp;",
            "&#",
            "@param ",
            "\n",
            " ",
            "x",
            "\"",
            "\\",
            "(",
            ")",
            "\uD800",
            "*");
    for (int i = 0; i < 2_000; i++) {
      StringBuilder comment = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        comment.append(parts.get(random.nextInt(parts.size())));
      }
      String text = parse(comment.toString()).main();
      assertFalse(text.contains("<b>") || text.contains("{@link "), () -> seed + ": " + comment);
    }
  }
}
