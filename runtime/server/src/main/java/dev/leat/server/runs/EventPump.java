package dev.leat.server.runs;

import dev.leat.server.http.Wire;
import dev.leat.server.runs.EventView.Cause;
import dev.leat.server.runs.EventView.CutOff;
import dev.leat.store.Cursor;
import dev.leat.store.DetachedException;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.util.IteratingCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries a run's events to one reader, as fast as that reads and no faster, without a thread of
 * its own: what was sent wakes it, or an event that was waited for. It holds one piece at a time;
 * everything else waits in the log.
 */
public final class EventPump extends IteratingCallback {
  /** About how many characters are sent at once when a reader is behind. */
  static final int PIECE = 1 << 14;

  private static final Logger LOG = LoggerFactory.getLogger(EventPump.class);

  private final Cursor cursor;
  private final EventView view;
  private final Wire wire;
  private final Executor wakes;
  private final Runnable left;

  /** How many characters make a piece; 1 sends each frame alone. */
  private final int piece;

  /** What is sent next. Of the thread that iterates, like all below that is not volatile. */
  private final StringBuilder out = new StringBuilder();

  /** The sequence of the last event taken. */
  private long sequence;

  private boolean begun;

  /** Whether nothing more is read. */
  private boolean ended;

  /** Whether the last piece was sent. */
  private boolean done;

  /** Whether anything was sent since the last heartbeat was due. */
  private volatile boolean busy = true;

  private volatile boolean heartbeatDue;
  private volatile boolean closing;
  private final AtomicBoolean gone = new AtomicBoolean();

  /**
   * A pump that stands still.
   *
   * @param after the sequence after which {@code cursor} reads
   * @param wakes where it goes on when there are events again
   * @param left called once, when the reader has all or is no more
   */
  EventPump(
      Cursor cursor,
      long after,
      EventView view,
      Wire wire,
      int piece,
      Executor wakes,
      Runnable left) {
    this.cursor = cursor;
    this.sequence = after;
    this.view = view;
    this.wire = wire;
    this.piece = piece;
    this.wakes = wakes;
    this.left = left;
  }

  /** The time of a heartbeat: one is sent if nothing else was since the last. */
  void heartbeat() {
    if (busy) {
      busy = false;
    } else {
      heartbeatDue = true;
      wake();
    }
  }

  /** Ends the reading; the reader is told and may come back elsewhere. */
  void closeSoon() {
    closing = true;
    wake();
  }

  /** Ends the reading at once: nobody is there any more. */
  public void stop() {
    abort(new StoppedException());
    leave();
  }

  private void wake() {
    wakes.execute(this::iterate);
  }

  @Override
  protected Action process() {
    if (done) {
      return Action.SUCCEEDED;
    }
    out.setLength(0);
    if (!ended) {
      fill();
    }
    Throwable failure = ended ? view.failure() : null;
    if (failure != null && out.isEmpty()) {
      throw new ViewFailure(failure);
    }
    if (out.isEmpty() && !ended) {
      cursor.onReady(this::wake);
      return Action.IDLE;
    }
    busy = true;
    done = ended && failure == null;
    wire.send(out.toString(), done, this);
    return Action.SCHEDULED;
  }

  private void fill() {
    if (!begun) {
      begun = true;
      view.begin(out);
    }
    try {
      take();
    } catch (DetachedException e) {
      cutOff(Cause.DETACHED);
    } catch (GoneException e) {
      cutOff(Cause.GONE);
    } catch (RuntimeException e) {
      LOG.error("A reader lost its store", e);
      cutOff(Cause.STORE);
    }
    if (out.isEmpty() && !ended && heartbeatDue) {
      view.heartbeat(out);
    }
    heartbeatDue = false;
  }

  private void take() {
    while (out.length() < piece) {
      QueuedEvent event = cursor.poll();
      if (event != null) {
        sequence = event.sequence();
        view.event(event, out);
        if (view.isOver()) {
          ended = true;
          return;
        }
      } else if (cursor.ended()) {
        view.end(out);
        ended = true;
        return;
      } else {
        if (closing) {
          cutOff(Cause.CLOSING);
        }
        return;
      }
    }
  }

  private void cutOff(Cause cause) {
    view.cutOff(new CutOff(cause, sequence), out);
    ended = true;
  }

  @Override
  protected void onCompleteSuccess() {
    leave();
    wire.end();
  }

  @Override
  protected void onCompleteFailure(Throwable cause) {
    leave();
    wire.fail(cause instanceof ViewFailure failure ? failure.why : cause);
  }

  private void leave() {
    if (gone.compareAndSet(false, true)) {
      try {
        cursor.close();
      } catch (RuntimeException e) {
        LOG.warn("A reader's place in the log could not be let go", e);
      } finally {
        left.run();
      }
    }
  }

  /** The reader is to see a failure. */
  private static final class ViewFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Throwable why;

    ViewFailure(Throwable why) {
      super(null, null, false, false);
      this.why = why;
    }
  }

  /** The reader left. */
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
      super("the reader left", null, false, false);
    }
  }
}
