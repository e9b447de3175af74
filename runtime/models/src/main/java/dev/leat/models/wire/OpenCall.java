package dev.leat.models.wire;

import org.jspecify.annotations.Nullable;

/** A call of an answer while it is being read. Owned by {@link CallAssembly}. */
final class OpenCall {
  /** Its number among the calls that were started; -1 before. */
  int number = -1;

  /** The provider's id; the first one that came. */
  @Nullable String id;

  /** Empty until it came. */
  String name = "";

  /** Whether it came with an index, by which its further pieces are told. */
  boolean indexed;

  final ArgumentsText arguments = new ArgumentsText();

  boolean isStarted() {
    return number >= 0;
  }
}
