package dev.leat.segment;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the calls of one conversation from its beginning, so that a result is written with the
 * number of its call. For one thread.
 */
final class PastCalls {
  private record Position(int number, int place) {}

  /** Where calls stand, by their ids; an id that comes again means the later call. */
  private final Map<String, Position> positions = new HashMap<>();

  private int calls;

  /** How many calls this message has so far. */
  private int inMessage;

  void beginMessage() {
    inMessage = 0;
  }

  /** The next call of this message. */
  PastCall call(String id, String name, String arguments) {
    Position position = next();
    positions.put(id, position);
    return new PastCall(position.number(), position.place(), name, arguments);
  }

  /** What the call of that id returned. If it is no longer in the conversation, it counts now. */
  PastResult result(String id, String name, String text) {
    Position position = positions.computeIfAbsent(id, unseen -> next());
    return new PastResult(position.number(), position.place(), name, text);
  }

  private Position next() {
    return new Position(calls++, inMessage++);
  }
}
