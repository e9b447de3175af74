package dev.leat.server.sse;

/**
 * Writes server-sent events as the HTML standard has them. Whatever is in the data, it comes out as
 * one event with that data, line ends as line feeds.
 */
public final class SseText {
  private SseText() {}

  /**
   * Adds an event.
   *
   * @param id kept by the reader, who sends it back to go on from there
   * @param event the event's type: a name of ours, never text of others
   */
  public static void event(StringBuilder out, long id, String event, String data) {
    out.append("id: ").append(id).append('\n');
    named(out, event, data);
  }

  /** Adds an event without an id: reading goes on as if it had not been there. */
  public static void named(StringBuilder out, String event, String data) {
    out.append("event: ").append(oneLine(event)).append('\n');
    data(out, data);
  }

  /** Adds an event of data alone. */
  public static void data(StringBuilder out, String data) {
    int start = 0;
    for (int i = 0; i <= data.length(); i++) {
      if (i == data.length() || data.charAt(i) == '\n' || data.charAt(i) == '\r') {
        out.append("data: ").append(data, start, i).append('\n');
        boolean pair =
            i + 1 < data.length() && data.charAt(i) == '\r' && data.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    out.append('\n');
  }

  /** Adds what readers ignore. */
  public static void comment(StringBuilder out, String text) {
    out.append(": ").append(oneLine(text)).append("\n\n");
  }

  /** Tells how long a reader is to wait before it comes back. */
  public static void retry(StringBuilder out, long millis) {
    out.append("retry: ").append(millis).append("\n\n");
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\0', ' ');
  }
}
