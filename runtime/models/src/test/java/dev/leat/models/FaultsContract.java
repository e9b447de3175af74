package dev.leat.models;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Delta;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.Framing;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Streams with random faults: each has one outcome, and what it told is well-formed. */
public abstract class FaultsContract {
  private static final int STREAMS = Integer.getInteger("leat.fuzz", 3_000);
  private static final long SEED = Long.getLong("leat.seed", System.nanoTime());
  private static final byte[] TOKENS = "{}[]\",:\\\r\n0ntfu \u0000".getBytes(US_ASCII);

  /** The wire's streams, from which faulty ones are made. */
  protected abstract Fixtures fixtures();

  /** A decoder for a server of which nothing is known. */
  protected abstract AnswerDecoder decoder(Consumer<Delta> sink);

  @Test
  void faultsNeverConfuse(TestReporter reporter) {
    reporter.publishEntry("leat.seed", Long.toString(SEED));
    Random random = new Random(SEED);
    List<Path> streams = fixtures().quirks();
    Framing framing = Fixtures.framing(streams.get(0));
    for (int i = 0; i < STREAMS; i++) {
      byte[] bytes = Fixtures.bytes(streams.get(random.nextInt(streams.size())));
      byte[] other = Fixtures.bytes(streams.get(random.nextInt(streams.size())));
      for (int faults = 1 + random.nextInt(4); faults > 0 && bytes.length > 0; faults--) {
        bytes = fault(bytes, other, random);
      }
      // Anything but a ChatException comes through and fails the test.
      Replay.Outcome outcome = Replay.read(bytes, 1 + random.nextInt(100), framing, this::decoder);
      checkOrder(outcome, "stream " + i + ", seed " + SEED);
    }
  }

  private static byte[] fault(byte[] bytes, byte[] other, Random random) {
    int at = random.nextInt(bytes.length);
    int to = at + random.nextInt(Math.min(40, bytes.length - at) + 1);
    Buffer out = new Buffer().write(bytes, 0, at);
    switch (random.nextInt(6)) {
      case 0 ->
          out.writeByte(bytes[at] ^ (1 << random.nextInt(8)))
              .write(bytes, at + 1, bytes.length - at - 1);
      case 1 -> out.write(bytes, to, bytes.length - to);
      case 2 -> out.write(bytes, at, to - at).write(bytes, at, bytes.length - at);
      case 3 ->
          out.writeByte(TOKENS[random.nextInt(TOKENS.length)]).write(bytes, at, bytes.length - at);
      case 4 -> out.write(other, other.length / 2, other.length - other.length / 2);
      default -> {} // cut
    }
    return out.readByteArray();
  }

  /** One finish, at the end, and only of an answer that did not fail; calls end once. */
  private static void checkOrder(Replay.Outcome outcome, String where) {
    int started = 0;
    int ended = 0;
    int finished = 0;
    for (Delta delta : outcome.deltas()) {
      assertEquals(0, finished, "after the finish of " + where);
      if (delta instanceof Delta.CallStart start) {
        assertEquals(started++, start.call(), where);
      } else if (delta instanceof Delta.CallEnd end) {
        ended++;
        assertTrue(end.call() < started, where);
      } else if (delta instanceof Delta.MalformedCall bad) {
        ended += bad.call() < 0 ? 0 : 1;
      } else if (delta instanceof Delta.Finish) {
        finished++;
      }
    }
    assertEquals(outcome.isCompleted() ? 1 : 0, finished, where);
    assertTrue(outcome.isCompleted() ? started == ended : ended == 0, where);
  }
}
