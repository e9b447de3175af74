package dev.leat.models.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NdjsonReaderTest {
  private static final SseLimits SMALL = new SseLimits(10, 10, 40);

  private static List<String> lines(byte[] bytes) throws IOException {
    NdjsonReader reader = new NdjsonReader(new Buffer().write(bytes), SMALL);
    List<String> lines = new ArrayList<>();
    for (SseEvent event = reader.next(); event != null; event = reader.next()) {
      lines.add(event.text() + (event.isTerminated() ? "" : " (cut)"));
    }
    return lines;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ChatException.Kind failure(byte[] bytes) {
    return assertThrows(ChatException.class, () -> lines(bytes)).kind();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}\n{\"é\"}\n", "{}\r\n{\"é\"}\r\n", "\uFEFF{}\n\n \t\n{\"é\"}\r"})
  void eachLineIsAnEvent(String text) throws IOException {
    assertEquals(List.of("{}", "{\"é\"}"), lines(utf8(text)));
  }

  @Test
  void theLastLineNeedsNoEndAndIsMarked() throws IOException {
    assertEquals(List.of("{}", "{ (cut)"), lines(utf8("{}\n{")));
    assertEquals(List.of(), lines(utf8("")));
  }

  @Test
  void whereTheStreamStandsIsKnown() throws IOException {
    NdjsonReader reader = new NdjsonReader(new Buffer().write(utf8("{}\n")), SMALL);
    assertTrue(!reader.isMidEvent());
    reader.next();
    assertTrue(!reader.isMidEvent());
  }

  @Test
  void capsHoldBeforeAnythingIsKept() {
    assertEquals(ChatException.Kind.TOO_LARGE, failure(utf8("x".repeat(11))));
    assertEquals(ChatException.Kind.TOO_LARGE, failure(utf8("{}\n".repeat(14))));
  }

  @Test
  void utf8IsStrictWhereverItIsCut() {
    byte[] cut = {'"', (byte) 0xC3};
    assertEquals(ChatException.Kind.TRUNCATED, failure(cut));
    byte[] broken = {'"', (byte) 0xC3, '\n', (byte) 0xA9};
    assertEquals(ChatException.Kind.PROTOCOL, failure(broken));
  }
}
