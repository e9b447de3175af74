package dev.leat.models.dashscope;

import dev.leat.chat.ChatException;

/**
 * Makes increments of what comes. Increments are asked for; old models send all that there is so
 * far again each time, whatever is asked. Three texts of which each begins with the one before and
 * goes on are taken for that, or two of which the second is the answer's last; the second text is
 * held back where it would be told wrongly.
 */
final class Increments {
  /** What the server sends, as far as is known. */
  private enum Mode {
    UNKNOWN,
    INCREMENTS,
    SNAPSHOTS
  }

  /** Settled once, for all channels. */
  private Mode mode = Mode.UNKNOWN;

  /** One text that grows. */
  final class Channel {
    /** What was told; kept as long as snapshots are possible. */
    private final StringBuilder told = new StringBuilder();

    /** What came and may be a snapshot; empty if nothing is held back. */
    private String held = "";

    /**
     * Takes what came.
     *
     * @param last whether the answer ends with it
     * @return what is new of it; empty if nothing is, or as long as it is held back
     */
    String take(String piece, boolean last) {
      return switch (mode) {
        case INCREMENTS -> drop() + piece;
        case SNAPSHOTS -> {
          String snapshot = drop();
          yield told(rest(piece.isEmpty() ? snapshot : piece));
        }
        case UNKNOWN -> piece.isEmpty() ? release() : weigh(piece, last);
      };
    }

    /** Tells what was held back: that nothing came to confirm it makes it an increment. */
    String release() {
      if (mode == Mode.UNKNOWN && !held.isEmpty()) {
        mode = Mode.INCREMENTS;
      }
      return held.isEmpty() ? "" : take("", false);
    }

    private String weigh(String piece, boolean last) {
      boolean first = told.length() == 0 && held.isEmpty();
      if (first) {
        return told(piece);
      }
      String before = held.isEmpty() ? told.toString() : held;
      boolean grows = piece.length() > before.length() && piece.startsWith(before);
      if (grows && !last && held.isEmpty()) {
        held = piece;
        return "";
      }
      boolean repeats = !held.isEmpty() && piece.equals(held);
      if (grows || repeats) {
        mode = Mode.SNAPSHOTS;
        held = "";
        return told(rest(piece));
      }
      mode = Mode.INCREMENTS;
      return drop() + piece;
    }

    private String drop() {
      String piece = held;
      held = "";
      return piece;
    }

    private String told(String piece) {
      told.append(piece);
      return piece;
    }

    private String rest(String snapshot) {
      String known = told.toString();
      if (known.startsWith(snapshot)) {
        return "";
      }
      if (snapshot.startsWith(known)) {
        return snapshot.substring(known.length());
      }
      throw new ChatException(
          ChatException.Kind.PROTOCOL, "The answer takes back what it had said.");
    }
  }

  /** The arguments of one call. Two pieces suffice: no JSON begins with two open braces. */
  final class Arguments {
    private final StringBuilder told = new StringBuilder();

    /** Takes what came, and gives what is new of it. */
    String take(String piece) {
      if (mode == Mode.INCREMENTS) {
        return piece;
      }
      String before = told.toString();
      boolean goesOn = !before.isBlank() && piece.startsWith(before);
      if (mode == Mode.UNKNOWN && !before.isBlank() && !piece.isEmpty()) {
        mode = goesOn && before.stripLeading().startsWith("{") ? Mode.SNAPSHOTS : Mode.INCREMENTS;
      }
      String fresh = mode == Mode.SNAPSHOTS && goesOn ? piece.substring(before.length()) : piece;
      told.append(fresh);
      return fresh;
    }
  }
}
