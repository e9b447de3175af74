package dev.leat.segment;

/** Reads a part of a call that has a grammar of its own, character by character to its own end. */
interface Body {
  /** Whether such a part begins with {@code c}; if so, prepares for it. */
  boolean start(char c);

  /**
   * Reads on, from the character that it was started with.
   *
   * @return the index of the first character after it, or of the one that cannot be there, or
   *     {@code to}
   */
  int read(CharSequence text, int from, int to, SegmentWriter out);

  boolean isEnded();

  /** Whether a character cannot be there; the call was refused then. */
  boolean isDamaged();

  /** How many characters are held back because what they mean is still open. */
  int held();

  /** The word that it ended with, which may say where its section goes on. */
  default String lastWord() {
    return "";
  }

  /** The start of a marker, read just before the character that cannot be there. */
  default String startOfMarker() {
    return "";
  }
}
