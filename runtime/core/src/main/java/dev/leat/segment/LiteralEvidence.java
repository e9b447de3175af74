package dev.leat.segment;

import java.util.List;

/** A call is what starts with one of certain texts, none of which begins another. */
final class LiteralEvidence implements Evidence {
  private final List<String> starts;
  private final StringBuilder read = new StringBuilder();

  LiteralEvidence(List<String> starts) {
    this.starts = starts;
  }

  @Override
  public Verdict take(char c) {
    String text = read.append(c).toString();
    if (starts.contains(text)) {
      return Verdict.CALL;
    }
    return starts.stream().anyMatch(start -> start.startsWith(text))
        ? Verdict.OPEN
        : Verdict.NO_CALL;
  }
}
