package dev.leat.processor.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the anchors out of an expression that must match a whole text: at its edges they say
 * nothing. Elsewhere Java's and ECMA's differ.
 */
final class RegexEdges {
  private RegexEdges() {}

  static RegexNode trimmed(RegexNode node) {
    return trimmed(node, true, true);
  }

  private static RegexNode trimmed(RegexNode node, boolean atStart, boolean atEnd) {
    if (node instanceof RegexNode.Edge edge) {
      if (edge.start() ? atStart : atEnd) {
        return new RegexNode.Sequence(List.of());
      }
      throw new InexpressibleException("an anchor inside");
    }
    if (node instanceof RegexNode.Choice choice) {
      List<RegexNode> branches =
          choice.branches().stream().map(branch -> trimmed(branch, atStart, atEnd)).toList();
      return new RegexNode.Choice(branches);
    }
    if (node instanceof RegexNode.Repeat repeat) {
      return new RegexNode.Repeat(trimmed(repeat.body(), false, false), repeat.min(), repeat.max());
    }
    if (node instanceof RegexNode.Look look) {
      return new RegexNode.Look(trimmed(look.body(), false, false), look.negative());
    }
    return node instanceof RegexNode.Sequence sequence
        ? sequence(sequence.parts(), atStart, atEnd)
        : node;
  }

  private static RegexNode sequence(List<RegexNode> parts, boolean atStart, boolean atEnd) {
    int first = 0;
    while (first < parts.size() && isWidthless(parts.get(first))) {
      first++;
    }
    int last = parts.size() - 1;
    while (last >= 0 && isWidthless(parts.get(last))) {
      last--;
    }
    List<RegexNode> kept = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      kept.add(trimmed(parts.get(i), atStart && i <= first, atEnd && i >= last));
    }
    return new RegexNode.Sequence(List.copyOf(kept));
  }

  /** Whether the next part is still where this one is. */
  private static boolean isWidthless(RegexNode node) {
    return node instanceof RegexNode.Edge
        || node instanceof RegexNode.Look
        || (node instanceof RegexNode.Sequence sequence && sequence.parts().isEmpty());
  }
}
