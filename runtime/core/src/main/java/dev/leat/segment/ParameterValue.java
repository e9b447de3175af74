package dev.leat.segment;

import java.util.Locale;

/**
 * A parameter's value, written raw between tags, on its way to JSON. A string is passed on as it
 * comes. What may be something else waits for its end: only there it shows whether it is JSON, and
 * what is not is a string after all.
 */
final class ParameterValue {
  /** What a value may be. */
  enum Kind {
    STRING,
    NULLABLE_STRING,
    /** JSON, or else a string. */
    JSON
  }

  /** Begins and ends a value that a grammar may quote. */
  static final String CDATA = "<![CDATA[";

  static final String CDATA_END = "]]>";

  private static final String NULL = "null";

  private final SectionCall call;

  /** What waits to be understood. */
  private final StringBuilder waiting = new StringBuilder(0);

  private Kind kind = Kind.STRING;

  /** Whether the quote that opens a string was released. */
  private boolean quoted;

  /** Whether what was read may still be the start of {@link #CDATA}. */
  private boolean mayBeCdata;

  ParameterValue(SectionCall call) {
    this.call = call;
  }

  void start(Kind next) {
    kind = next;
    waiting.setLength(0);
    quoted = false;
    mayBeCdata = false;
  }

  /** The value that was just started is what is in {@link #CDATA}, if that is how it begins. */
  void mayBeCdata() {
    mayBeCdata = true;
  }

  /** How many characters wait to be understood. */
  int held() {
    return waiting.length();
  }

  /** Takes more of it. */
  void take(CharSequence text, long end, SegmentWriter out) {
    if (call.open().isRefused() || text.isEmpty()) {
      return;
    }
    if (mayBeCdata) {
      waiting.append(text);
      if (!CDATA.startsWith(waiting.toString())) {
        takeStart(end, out);
      }
      return;
    }
    if (kind == Kind.STRING) {
      string(text, end, out);
      return;
    }
    waiting.append(text);
    if (kind == Kind.NULLABLE_STRING && !NULL.startsWith(waiting.toString())) {
      kind = Kind.STRING;
      string(waiting, end, out);
      waiting.setLength(0);
    } else if (waiting.length() > Segmenter.MAX_RAW_LENGTH) {
      call.open()
          .refuse("of a value that is no string at most " + Segmenter.MAX_RAW_LENGTH + " are read");
      waiting.setLength(0);
    }
  }

  /** Takes what waited to be known as a quote or as the value itself. */
  private void takeStart(long end, SegmentWriter out) {
    mayBeCdata = false;
    String start = waiting.toString();
    waiting.setLength(0);
    take(start.startsWith(CDATA) ? start.substring(CDATA.length()) : start, end, out);
  }

  private void string(CharSequence text, long end, SegmentWriter out) {
    if (quoted && JsonText.isPlain(text)) {
      call.arguments(text, end, out);
      return;
    }
    StringBuilder json = new StringBuilder(text.length() + 2);
    if (!quoted) {
      json.append('"');
      quoted = true;
    }
    JsonText.escape(text, json);
    call.arguments(json, end, out);
  }

  /** Ends it. */
  void end(long end, SegmentWriter out) {
    if (mayBeCdata) {
      takeStart(end, out);
    }
    if (kind == Kind.STRING) {
      call.arguments(quoted ? "\"" : "\"\"", end, out);
      return;
    }
    String text = waiting.toString();
    waiting.setLength(0);
    String json = kind == Kind.JSON ? asJson(text.strip()) : text.equals(NULL) ? NULL : "";
    if (json.isEmpty()) {
      StringBuilder string = new StringBuilder("\"");
      JsonText.escape(text, string);
      json = string.append('"').toString();
    }
    call.arguments(json, end, out);
  }

  /** The JSON that is meant, Python's constants included; empty if none is. */
  private static String asJson(String text) {
    if (JsonText.isValue(text)) {
      return text;
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> "true";
      case "false" -> "false";
      case "none", "null" -> NULL;
      default -> unescaped(text);
    };
  }

  /** An object or array whose quotes were escaped as if it stood in a string. */
  private static String unescaped(String text) {
    StringBuilder json = new StringBuilder();
    JsonStringDecoder string = new JsonStringDecoder();
    string.start();
    string.decode(text, 0, text.length(), json);
    boolean container = !json.isEmpty() && "{[".indexOf(json.charAt(0)) >= 0;
    boolean whole = !string.isEnded() && !string.isDamaged();
    return container && whole && JsonText.isValue(json.toString()) ? json.toString() : "";
  }
}
