package dev.leat.server.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is in them, an event stays one event: read here by the HTML standard's own steps. */
final class SseTextTest {
  private record Read(String id, String event, String data) {}

  private static List<Read> read(String stream) {
    List<Read> events = new ArrayList<>();
    String id = "";
    String event = "";
    StringBuilder data = new StringBuilder();
    for (String line : stream.split("\r\n|\r|\n", -1)) {
      int colon = line.indexOf(':');
      if (line.isEmpty()) {
        if (!data.isEmpty()) {
          events.add(new Read(id, event, data.substring(0, data.length() - 1)));
        }
        event = "";
        data.setLength(0);
      } else if (colon != 0) {
        String field = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1);
        value = value.startsWith(" ") ? value.substring(1) : value;
        switch (field) {
          case "id" -> id = value.indexOf('\0') < 0 ? value : id;
          case "event" -> event = value;
          case "data" -> data.append(value).append('\n');
          default -> {}
        }
      }
    }
    return events;
  }

  /** Line ends are all the same to the standard. */
  private static String normalised(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void assertStaysOne(String text) {
    StringBuilder out = new StringBuilder();
    SseText.event(out, 7, "text", text);
    assertEquals(List.of(new Read("7", "text", normalised(text))), read(out.toString()), text);
  }

  @Test
  void everyCharacterComesThroughInData() {
    StringBuilder out = new StringBuilder();
    List<Read> written = new ArrayList<>();
    for (int c = 0; c <= 0xffff; c++) {
      String data = "a" + (char) c + "b";
      SseText.event(out, c, "text", data);
      written.add(new Read(Integer.toString(c), "text", normalised(data)));
    }
    assertEquals(written, read(out.toString()));
  }

  @Test
  void naughtyDataComesThrough() {
    for (String text :
        List.of(
            "",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "\r\r",
            "\n\r",
            "\r\n\r\n",
            "x\n\ndata: forged",
            "x\r\rid: 99\revent: run_completed\rdata: {}\r\r",
            ": comment",
            "retry: 1",
            " leading",
            "\ufeffmark",
            "trailing\n")) {
      assertStaysOne(text);
    }
  }

  @Test
  void namesAndCommentsKeepToTheirLine() {
    StringBuilder out = new StringBuilder();
    for (int c = 0; c <= 0xffff; c++) {
      SseText.comment(out, "x" + (char) c + "data: forged");
      SseText.named(out, "x" + (char) c + "id: 99", "{}");
    }
    List<Read> events = read(out.toString());
    assertEquals(0x10000, events.size());
    events.forEach(event -> assertEquals(new Read("", event.event(), "{}"), event));
  }
}
