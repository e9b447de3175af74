package dev.leat.models.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells to which call a piece belongs. The protocol says: by its index. Servers leave the index
 * out, give all calls the same one, give each piece another id, repeat names, or send no ids; what
 * is decided here holds for all of them.
 */
final class CallIdentity {
  private final boolean splitNames;
  private final Map<Integer, OpenCall> byIndex = new HashMap<>();
  private final Map<String, OpenCall> byId = new HashMap<>();

  /** The call of the last piece. */
  private @Nullable OpenCall last;

  CallIdentity(boolean splitNames) {
    this.splitNames = splitNames;
  }

  /**
   * The call that the piece continues, or null if it opens one.
   *
   * @param sameChunk calls that had a piece in this chunk already
   */
  @Nullable OpenCall find(CallPiece piece, Set<OpenCall> sameChunk) {
    OpenCall known = known(piece);
    if (known == null || opensAnother(piece, known, sameChunk)) {
      return null;
    }
    note(piece, known);
    return known;
  }

  /** Notes the call of a piece. */
  void note(CallPiece piece, OpenCall call) {
    if (piece.index() != null) {
      byIndex.put(piece.index(), call);
      call.indexed = true;
    }
    if (piece.id() != null) {
      byId.put(piece.id(), call);
    }
    last = call;
  }

  private @Nullable OpenCall known(CallPiece piece) {
    OpenCall sameId = piece.id() == null ? null : byId.get(piece.id());
    if (piece.index() != null) {
      OpenCall sameIndex = byIndex.get(piece.index());
      // Ids repeat from call to call at some providers, so the index decides where there is one.
      return sameIndex != null || sameId == null || sameId.indexed ? sameIndex : sameId;
    }
    return sameId != null ? sameId : last;
  }

  private boolean opensAnother(CallPiece piece, OpenCall known, Set<OpenCall> sameChunk) {
    boolean otherId = piece.id() != null && known.id != null && !piece.id().equals(known.id);
    if (piece.id() != null && !otherId && known.id != null) {
      return false;
    }
    if (piece.name() == null) {
      // An id alone changes from piece to piece at some servers.
      return piece.index() == null && otherId && known.arguments.isWhole();
    }
    if (known.name.isEmpty()) {
      return piece.index() == null && otherId;
    }
    boolean sameName = piece.name().equals(known.name);
    if (otherId) {
      return !(sameName && known.arguments.isOpen());
    }
    return piece.index() != null
        ? known.arguments.isWhole() && hasArguments(piece)
        : namesAnother(piece, known, sameName, sameChunk.contains(known));
  }

  /** For pieces with a name and neither index nor id, of which there is nothing else to go by. */
  private boolean namesAnother(
      CallPiece piece, OpenCall known, boolean sameName, boolean sameChunk) {
    if (sameChunk) {
      return true;
    }
    if (!sameName) {
      return !(splitNames && known.arguments.isBlank());
    }
    boolean goesOn = known.arguments.isBlank() && hasArguments(piece);
    return !known.arguments.isOpen() && !goesOn;
  }

  private static boolean hasArguments(CallPiece piece) {
    return piece.arguments() != null && !piece.arguments().isBlank();
  }
}
