package dev.leat.processor;

import java.util.List;
import java.util.Random;

/**
 * A comment that is meant to break out of the generated source.
 *
 * @param source as it stands between the comment's delimiters
 * @param text what it says
 */
record HostileComment(String source, String text) {
  private static final int DEPTH = 5_000;

  /** A Unicode escape in a source is read before its comments are. */
  private static final List<HostileComment> PARTS =
      List.of(
          same("\"\"\""),
          same("\""),
          same("\\ "),
          same("\\\\u002a/ "),
          same("\\\\u000a"),
          same("\\n"),
          same("$S $L$T $$ ${x}"),
          same("%s %n"),
          same("'"),
          same("/*"),
          same("//"),
          same("x@Tool @Override"),
          same("); } class X { static { System.exit(1); } }"),
          same("日本"),
          same("é\u00a0"),
          new HostileComment("*&#47;", "*/"),
          new HostileComment("&#42;/ }", "*/ }"),
          new HostileComment("\\u0000", "\0"),
          new HostileComment("\\uD800", "\uD800"),
          new HostileComment("\\uDC00", "\uDC00"),
          new HostileComment("\\uD83D\\uDE00", "\uD83D\uDE00"),
          new HostileComment("\\u202E", "\u202E"),
          new HostileComment("\\uFEFF", "\uFEFF"),
          new HostileComment("\\u0007", "\u0007"),
          new HostileComment("\r\n   * ", " "),
          new HostileComment("\n   * ", " "),
          new HostileComment("\\u000a   * ", " "),
          new HostileComment("<b>", ""),
          new HostileComment("<!-- <p> -->", ""),
          new HostileComment("&lt;script&gt;", "<script>"),
          new HostileComment("{@code {\"a\": \"&lt;\"}}", "{\"a\": \"&lt;\"}"),
          new HostileComment("{@literal @dev.leat.Tool}", "@dev.leat.Tool"),
          new HostileComment("{@linkplain Object a {@code b}}", "a b"));

  private static HostileComment same(String text) {
    return new HostileComment(text, text);
  }

  static HostileComment random(Random random) {
    StringBuilder source = new StringBuilder("T ");
    StringBuilder text = new StringBuilder("T ");
    for (int length = 1 + random.nextInt(10); length > 0; length--) {
      HostileComment part = PARTS.get(random.nextInt(PARTS.size()));
      source.append(part.source()).append('.');
      text.append(part.text()).append('.');
    }
    if (random.nextInt(500) == 0) {
      source.append("{@code ").append(nested("{", "}")).append('}');
      text.append(nested("{", "}"));
    }
    if (random.nextInt(500) == 0) {
      source.append(nested("{@linkplain X ", "}")).append("end");
      text.append("Xend");
    }
    return new HostileComment(source.toString(), text.toString().replaceAll("\\s+", " ").strip());
  }

  private static String nested(String open, String close) {
    return open.repeat(DEPTH) + close.repeat(DEPTH);
  }
}
