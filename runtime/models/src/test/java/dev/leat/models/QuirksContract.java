package dev.leat.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Delta;
import dev.leat.models.http.AnswerDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every quirk of a wire's servers, as a stream and what is to be made of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class QuirksContract {
  /** Streams up to this long are cut at every byte; longer ones only as often. */
  private static final int EVERY_BYTE = 2048;

  /** The wire's streams. */
  protected abstract Fixtures fixtures();

  /** A decoder for a server of the kind that {@link Fixtures#server} names. */
  protected abstract AnswerDecoder decoder(String server, Consumer<Delta> sink);

  /** Whether what was seen holds the words by which the wire says that an answer is complete. */
  protected abstract boolean saysComplete(String seen);

  final List<Path> quirks() {
    return fixtures().quirks();
  }

  private Replay.Outcome read(byte[] bytes, int step, Path stream) {
    return Replay.read(
        bytes, step, Fixtures.framing(stream), sink -> decoder(Fixtures.server(stream), sink));
  }

  @ParameterizedTest
  @MethodSource("quirks")
  void streamGivesItsDeltas(Path stream) {
    String actual = read(Fixtures.bytes(stream), 8192, stream).transcript();

    assertEquals(Fixtures.golden(Fixtures.transcript(stream), actual), actual);
  }

  @ParameterizedTest
  @MethodSource("quirks")
  void framingChangesNothing(Path stream) {
    String text = Fixtures.text(stream);
    String expected = read(Fixtures.bytes(stream), 8192, stream).transcript();

    assertEquals(expected, read(Fixtures.bytes(stream), 1, stream).transcript(), "byte by byte");
    byte[] crlf = utf8(text.replace("\n", "\r\n"));
    assertEquals(expected, read(crlf, 8192, stream).transcript(), "CRLF");
    assertEquals(expected, read(crlf, 1, stream).transcript(), "CRLF split");
    byte[] cr = utf8(text.replace("\n", "\r"));
    assertEquals(expected, read(cr, 3, stream).transcript(), "CR");
    assertEquals(expected, read(utf8("\uFEFF" + text), 2, stream).transcript(), "byte order mark");
  }

  @ParameterizedTest
  @MethodSource("quirks")
  void cutAnywhereItEndsOnceAndNeverWrongly(Path stream) {
    byte[] bytes = Fixtures.bytes(stream);
    Replay.Outcome full = read(bytes, 8192, stream);
    int step = 1 + bytes.length / EVERY_BYTE;
    for (int cut = 0; cut < bytes.length; cut += step) {
      byte[] part = Arrays.copyOf(bytes, cut);
      Replay.Outcome outcome = read(part, 8192, stream);

      assertTrue(full.text().startsWith(outcome.text()), "cut at " + cut);
      long ends = outcome.deltas().stream().filter(Delta.Finish.class::isInstance).count();
      assertEquals(outcome.isCompleted() ? 1 : 0, ends, "cut at " + cut);
      boolean calls = outcome.deltas().stream().anyMatch(Delta.CallEnd.class::isInstance);
      assertTrue(outcome.isCompleted() || !calls, "a call ended in a failed answer, cut at " + cut);
      boolean said = saysComplete(new String(part, StandardCharsets.UTF_8));
      assertTrue(!outcome.isCompleted() || said, "complete without a word of it, cut at " + cut);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
