package dev.leat.processor.doc;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile comment costs: time in proportion to its length, and no deeper stack. */
final class DocCostTest {
  private static final int LENGTH = 1 << 20;

  /** So long takes a machine that is busy; anything quadratic takes minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aMegabyteOfAnythingIsReadOnce(boolean markdown) {
    List<String> parts =
        List.of(
            "{@code {",
            "{@linkplain x ",
            "{@link (",
            "{@link ",
            "{",
            "}",
            "<a \"",
            "<a b='\"",
            "<a ",
            "<!--",
            "<pre>",
            "<ul><li>",
            "<sup>",
            "<script>",
            "&",
            "&amp;",
            "&#",
            "@param x ",
            "\n @param ",
            "\n@return ",
            "[",
            "[x](",
            "![",
            "]",
            "`",
            "``` ",
            "\n```\n",
            "*",
            "* ",
            "_a",
            "*a_",
            "\\",
            "\n- x",
            "\n|-|-|\n",
            "\n> ",
            "\n    x",
            "\n# ",
            "\n",
            " ",
            "x",
            "<T> ",
            "a.b.",
            "{@value ",
            "{@snippet : ",
            "{@return ");
    for (String part : parts) {
      String comment = part.repeat(LENGTH / part.length());
      assertTimeoutPreemptively(LIMIT, () -> parse(comment, markdown), () -> "of " + part);
    }
  }

  @Test
  void whatIsNestedDeeplyClosesAgain() {
    for (String open : List.of("{@code {", "{@linkplain x {", "{@return {", "{@nope {")) {
      String comment = open.repeat(5_000) + "x" + "}}".repeat(5_000);
      assertTimeoutPreemptively(LIMIT, () -> parse(comment, false), () -> "of " + open);
    }
  }

  private static DocComment parse(String comment, boolean markdown) {
    return new DocParser(UnaryOperator.identity(), DocComment.NONE, markdown).parse(comment);
  }
}
