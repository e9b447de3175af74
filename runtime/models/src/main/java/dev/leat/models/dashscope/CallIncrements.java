package dev.leat.models.dashscope;

import dev.leat.models.wire.CallPiece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes increments of the arguments of calls, which are told apart by their index. */
final class CallIncrements {
  private final Increments increments;
  private final Map<Integer, Increments.Arguments> byIndex = new HashMap<>();

  CallIncrements(Increments increments) {
    this.increments = increments;
  }

  /** The pieces with what is new of their arguments. */
  List<CallPiece> of(List<CallPiece> pieces) {
    List<CallPiece> fresh = new ArrayList<>(pieces.size());
    for (CallPiece piece : pieces) {
      Integer index = piece.index();
      String arguments = piece.arguments();
      fresh.add(index == null || arguments == null ? piece : of(piece, index, arguments));
    }
    return fresh;
  }

  private CallPiece of(CallPiece piece, Integer index, String arguments) {
    String fresh = byIndex.computeIfAbsent(index, i -> increments.new Arguments()).take(arguments);
    return new CallPiece(
        index, piece.id(), piece.name(), fresh.isEmpty() ? null : fresh, piece.extra());
  }
}
