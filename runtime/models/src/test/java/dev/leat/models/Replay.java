package dev.leat.models;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.EventReader;
import dev.leat.models.http.Framing;
import dev.leat.models.http.NdjsonReader;
import dev.leat.models.http.SseEvent;
import dev.leat.models.http.SseLimits;
import dev.leat.models.http.SseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/** Reads recorded bytes as an answer, without a connection. */
public final class Replay {
  private Replay() {}

  /** What came of it: deltas, and the failure if it was one. */
  public record Outcome(List<Delta> deltas, @Nullable ChatException failure) {
    public boolean isCompleted() {
      return failure == null;
    }

    public String text() {
      StringBuilder text = new StringBuilder();
      for (Delta delta : deltas) {
        text.append(delta instanceof Delta.Text piece ? piece.text() : "");
      }
      return text.toString();
    }

    /** The thoughts, joined. */
    public String reasoning() {
      StringBuilder text = new StringBuilder();
      for (Delta delta : deltas) {
        text.append(delta instanceof Delta.Reasoning piece ? piece.text() : "");
      }
      return text.toString();
    }

    /** All of it, as golden files have it. */
    public String transcript() {
      return Transcript.of(deltas, failure);
    }
  }

  /** Reads the bytes, of which at most {@code step} arrive at a time. */
  public static Outcome read(
      byte[] bytes, int step, Framing framing, Function<Consumer<Delta>, AnswerDecoder> decoder) {
    List<Delta> deltas = new ArrayList<>();
    AnswerDecoder answer = decoder.apply(deltas::add);
    BufferedSource source = Okio.buffer(steps(bytes, step));
    EventReader events =
        framing == Framing.NDJSON
            ? new NdjsonReader(source, SseLimits.DEFAULTS)
            : new SseReader(source, SseLimits.DEFAULTS);
    try {
      while (!answer.isDone()) {
        SseEvent event = events.next();
        if (event == null) {
          answer.end();
        } else {
          answer.event(event);
        }
      }
      return new Outcome(deltas, null);
    } catch (ChatException e) {
      return new Outcome(deltas, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads an answer over its connection. */
  public static Outcome read(ChatStream stream) {
    List<Delta> deltas = new ArrayList<>();
    try (stream) {
      for (Delta delta = stream.next(); delta != null; delta = stream.next()) {
        deltas.add(delta);
      }
      return new Outcome(deltas, null);
    } catch (ChatException e) {
      return new Outcome(deltas, e);
    }
  }

  private static Source steps(byte[] bytes, int step) {
    Buffer rest = new Buffer().write(bytes);
    return new Source() {
      @Override
      public long read(Buffer sink, long count) {
        return rest.read(sink, Math.min(count, step));
      }

      @Override
      public Timeout timeout() {
        return Timeout.NONE;
      }

      @Override
      public void close() {}
    };
  }
}
