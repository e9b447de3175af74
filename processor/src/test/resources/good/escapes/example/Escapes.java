package example;

import dev.leat.Tool;

/** Unicode escapes in comments, which one compiler reads before another. */
final class Escapes {
  /**
   * Plain \u0041, {@code in code \u0041}, with many u \uuuu0041, a pair \ud83d\ude00, a half \ud83d.
   *
   * @param text two backslashes \\u0041, three \\\u0041, four \\\\u0041
   * @return one that was escaped itself: \u005cu0041, and before another: \u005c\u0041
   */
  @Tool
  String letters(String text) {
    return text;
  }

  /** Its line ends \u000a * here.
   *
   * @param \u0074ext a tag with an escape: \u007b@code x\u007d, \u003cb>no\u003c/b> \u0026lt;
   */
  @Tool
  String marks(String text) {
    return text;
  }

  /** \u0040 is no tag, and the end is escaped. \u002a/
  @Tool
  void end() {}

  /** The other half of the end. *\u002f
  @Tool
  void slash() {}
}
