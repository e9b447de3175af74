package dev.leat.processor.schema;

import java.util.List;

/** A regular expression that Java and ECMA-262 understand alike, or an anchor in one. */
sealed interface RegexNode {
  /** No limit to a repetition. */
  int UNLIMITED = -1;

  /** One character. */
  record Chars(CharSet set) implements RegexNode {}

  /** One after the other. */
  record Sequence(List<RegexNode> parts) implements RegexNode {}

  /** One or the other. */
  record Choice(List<RegexNode> branches) implements RegexNode {}

  /** Several times. */
  record Repeat(RegexNode body, int min, int max) implements RegexNode {}

  /** What follows is so, or is not. */
  record Look(RegexNode body, boolean negative) implements RegexNode {}

  /** The start of the text, or its end. */
  record Edge(boolean start) implements RegexNode {}
}
