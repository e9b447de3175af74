package dev.leat.server.runs;

import dev.leat.server.Principal;
import dev.leat.server.http.Problem;
import dev.leat.store.Acknowledgement;
import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.Store;
import java.util.concurrent.Executor;

/** Opens runs to be read, as many at once as each client may. Safe for all threads. */
final class RunReadings {
  private final Store store;
  private final RunTags tags;
  private final Attendance attendance;
  private final Readers readers;
  private final Places places;
  private final Executor wakes;

  /**
   * Readings of a store's runs.
   *
   * @param most how many readers a client may have
   * @param executor does what may wait for the store
   */
  RunReadings(
      Store store,
      RunTags tags,
      Attendance attendance,
      Readers readers,
      int most,
      Executor executor) {
    this.store = store;
    this.tags = tags;
    this.attendance = attendance;
    this.readers = readers;
    this.places = Places.of(most, "too_many_readers", "You read runs");
    // Memory keeps no reader waiting, so whoever appends may serve it: a hop less for each event.
    boolean inMemory = store.acknowledgement() == Acknowledgement.HELD;
    this.wakes = inMemory ? Runnable::run : executor;
  }

  /** Takes a reader's place; a problem if there is none. */
  Places.Place take(Principal reader) {
    return places.take(reader.id());
  }

  /** How the principal's run stands. */
  RunOutline outline(Principal principal, String publicId) {
    String runId = tags.runId(publicId, principal);
    try {
      return StoreCall.of(() -> RunOutline.of(store.queues().read(runId)));
    } catch (GoneException e) {
      throw Problem.gone();
    }
  }

  /** Whether the principal's run goes on or rests; not if it is kept no more. */
  boolean isUnderWay(Principal principal, String publicId) {
    try {
      return !outline(principal, publicId).hasEnded();
    } catch (Problem problem) {
      if (problem.status() == 410) {
        return false;
      }
      throw problem;
    }
  }

  /** Opens the principal's run to read behind the event {@code after}. */
  RunReading read(Principal principal, String publicId, long after) {
    String runId = tags.runId(publicId, principal);
    Places.Place place = take(principal);
    try {
      return open(runId, after, place);
    } catch (RuntimeException | Error e) {
      place.close();
      throw e;
    }
  }

  /** Opens a run to read for a reader that has its place. */
  RunReading open(String runId, long after, Places.Place place) {
    try {
      Cursor cursor = StoreCall.of(() -> store.queues().read(runId).cursor(after));
      return new RunReading(cursor, after, runId, attendance, readers, place, wakes);
    } catch (GoneException e) {
      throw Problem.gone();
    } catch (IllegalArgumentException e) {
      throw Problem.of(400, "bad_event_id", "The run has no event " + after + " yet.");
    }
  }
}
