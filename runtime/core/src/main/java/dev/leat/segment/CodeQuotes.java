package dev.leat.segment;

/**
 * Knows where Markdown quotes code: a marker there is spoken of, not used. Quoted is what stands in
 * a fenced block (a line that begins with three backticks, until another does) or directly after a
 * backtick. Three backticks with another backtick later in their line are no fence but a code span.
 */
final class CodeQuotes {
  private static final int FENCE = 3;

  /** The line has begun with something else than backticks. */
  private static final int NOT_A_FENCE = -1;

  /** Backticks at the start of this line so far, spaces before them left aside. */
  private int ticks;

  private boolean fenced;

  /** Whether the fence, if there is one, was opened in this line. */
  private boolean openedHere;

  private boolean afterTick;

  /** Takes the next character of the text. */
  void note(char c) {
    switch (c) {
      case '\n' -> startLine();
      case '`' -> tick();
      default -> {
        afterTick = false;
        if (c != ' ' || ticks > 0) {
          ticks = NOT_A_FENCE;
        }
      }
    }
  }

  /** A marker ended, which was not quoted: what stands in it quotes nothing. */
  void passMarker() {
    ticks = NOT_A_FENCE;
    fenced = false;
    afterTick = false;
  }

  /** Whether a marker that begins with the next character is quoted. */
  boolean quoting() {
    return fenced || afterTick;
  }

  /** Whether nothing but a backtick or a new line can change anything. */
  boolean isSettled() {
    return ticks == NOT_A_FENCE && !afterTick;
  }

  private void startLine() {
    ticks = 0;
    openedHere = false;
    afterTick = false;
  }

  private void tick() {
    afterTick = true;
    if (ticks == NOT_A_FENCE) {
      fenced = fenced && !openedHere;
    } else if (++ticks == FENCE) {
      openedHere = !fenced;
      fenced = openedHere;
    }
  }
}
