package dev.leat.server.http;

/** What a client sent, made fit for a line of a log. */
public final class LogText {
  private static final int MAX_LENGTH = 200;

  private LogText() {}

  /** The text without control characters, which could forge lines, and of bounded length. */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder();
    int length = Math.min(text.length(), MAX_LENGTH);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean unsafe = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      safe.append(unsafe ? '\ufffd' : c);
    }
    return safe.append(text.length() > MAX_LENGTH ? "…" : "").toString();
  }
}
