package dev.leat.segment;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** An answer whose text is read by a segmenter. All but {@link #close} is for one thread. */
final class SegmentingStream implements ChatStream {
  private final ChatStream source;
  private final Segmenter segmenter;
  private final CallNumbers numbers = new CallNumbers();

  /** Deltas that are known and not yet delivered. */
  private final ArrayDeque<Delta> ready = new ArrayDeque<>();

  /** Why the answer failed; thrown once {@code ready} is empty, and on every later call. */
  private @Nullable RuntimeException failure;

  /** Whether a call was read to its end. */
  private boolean called;

  /** Whether the segmenter was told of the output's end. */
  private boolean finished;

  SegmentingStream(ChatStream source, Segmenter segmenter) {
    this.source = source;
    this.segmenter = segmenter;
  }

  @Override
  public @Nullable Delta next() {
    while (ready.isEmpty()) {
      if (failure != null) {
        throw failure;
      }
      if (!pull()) {
        return ready.poll();
      }
    }
    return ready.poll();
  }

  /** Reads one delta; false at the end. */
  private boolean pull() {
    Delta delta;
    try {
      delta = source.next();
    } catch (RuntimeException e) {
      fail(e);
      return true;
    }
    if (delta == null) {
      finish(Ending.CUT_OFF);
      return false;
    }
    if (delta instanceof Delta.Text text && !finished) {
      segmenter.feed(text.text(), this::deliver);
    } else if (delta instanceof Delta.Finish finish) {
      finish(endingOf(finish.reason()));
      ready.add(new Delta.Finish(reasonFor(finish.reason()), finish.providerReason()));
    } else {
      ready.add(numbers.renumber(delta, CallNumbers.Origin.WIRE));
    }
    return true;
  }

  /** Remembers the failure; whoever closed the stream wants to hear of nothing else. */
  private void fail(RuntimeException e) {
    failure = e;
    boolean closed = e instanceof ChatException chat && chat.kind() == ChatException.Kind.CANCELLED;
    if (!closed) {
      finish(Ending.CUT_OFF);
    }
  }

  private void finish(Ending ending) {
    if (!finished) {
      finished = true;
      segmenter.finish(ending, this::deliver);
    }
  }

  private void deliver(Segment segment) {
    Delta delta = segment.toDelta();
    if (delta != null) {
      called |= delta instanceof Delta.CallEnd;
      ready.add(numbers.renumber(delta, CallNumbers.Origin.TEXT));
    }
  }

  private static Ending endingOf(FinishReason reason) {
    return switch (reason) {
      case STOP, TOOL_CALLS -> Ending.STOPPED;
      case LENGTH, CONTENT_FILTER, PAUSED, OTHER -> Ending.CUT_OFF;
    };
  }

  private FinishReason reasonFor(FinishReason reason) {
    return switch (reason) {
      case STOP, PAUSED, OTHER -> called ? FinishReason.TOOL_CALLS : reason;
      case TOOL_CALLS, LENGTH, CONTENT_FILTER -> reason;
    };
  }

  @Override
  public void close() {
    source.close();
  }
}
