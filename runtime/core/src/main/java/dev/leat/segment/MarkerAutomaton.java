package dev.leat.segment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the first of several markers in a text that comes piece by piece, in constant time for each
 * character: Aho and Corasick's automaton (1975) with its failure links resolved into one table.
 * The depth of a state is the length of the longest end of the text that may yet become a marker:
 * exactly what must be held back. Immutable; the reader keeps the state, which is a number.
 *
 * <p>No marker may begin with another or hold one within, so the first to end is the first to
 * begin. One may end with another; the longer is the one that is found then.
 */
final class MarkerAutomaton {
  /** The state before any character of a marker. */
  static final int ROOT = 0;

  /** Finds nothing. */
  static final MarkerAutomaton NONE = new MarkerAutomaton(List.of());

  private final List<String> markers;

  /** The distinct characters of all markers; the class of one is its index here. */
  private final String alphabet;

  /** The class of each ASCII character; that of strangers is the alphabet's length. */
  private final char[] asciiClasses = new char[128];

  /** Which ASCII characters begin a marker: the one question that is asked of all prose. */
  private final boolean[] asciiStarts = new boolean[128];

  /** The next state, by state and class. */
  private final int[][] next;

  /** The text that leads to a state from the root, by state. */
  private final String[] paths;

  /** The marker that ends in a state, by state; -1 if there is none. */
  private final int[] matches;

  MarkerAutomaton(List<String> markers) {
    this.markers = List.copyOf(markers);
    this.alphabet = alphabet(markers);
    Arrays.fill(asciiClasses, (char) alphabet.length());
    for (int i = 0; i < alphabet.length(); i++) {
      if (alphabet.charAt(i) < asciiClasses.length) {
        asciiClasses[alphabet.charAt(i)] = (char) i;
      }
    }
    Map<String, Integer> states = states(markers);
    this.paths = states.keySet().toArray(String[]::new);
    this.matches = new int[paths.length];
    for (int state = 0; state < paths.length; state++) {
      matches[state] = markers.indexOf(paths[state]);
    }
    this.next = transitions(states);
    for (char c = 0; c < asciiStarts.length; c++) {
      asciiStarts[c] = step(ROOT, c) != ROOT;
    }
    refuseNestedMarkers();
  }

  /** Whether {@code c} begins a marker. */
  boolean starts(char c) {
    return c < asciiStarts.length ? asciiStarts[c] : step(ROOT, c) != ROOT;
  }

  /** The state after {@code c}. */
  int step(int state, char c) {
    return next[state][classOf(c)];
  }

  /** The state after {@code text}. */
  int walk(String text) {
    int state = ROOT;
    for (int i = 0; i < text.length(); i++) {
      state = step(state, text.charAt(i));
    }
    return state;
  }

  /** The index of the marker that ends in this state; negative if none does. */
  int match(int state) {
    return matches[state];
  }

  /** All markers. */
  List<String> markers() {
    return markers;
  }

  /** The marker of that index. */
  String marker(int index) {
    return markers.get(index);
  }

  /** How many characters at the end of the text may yet become a marker. */
  int depth(int state) {
    return paths[state].length();
  }

  /** Those characters. */
  String path(int state) {
    return paths[state];
  }

  private int classOf(char c) {
    if (c < asciiClasses.length) {
      return asciiClasses[c];
    }
    int index = alphabet.indexOf(c);
    return index >= 0 ? index : alphabet.length();
  }

  private static String alphabet(List<String> markers) {
    StringBuilder distinct = new StringBuilder();
    String.join("", markers).chars().distinct().forEach(c -> distinct.append((char) c));
    return distinct.toString();
  }

  /** The prefixes of all markers, each once and numbered, the empty one first. */
  private static Map<String, Integer> states(List<String> markers) {
    Map<String, Integer> states = new LinkedHashMap<>();
    states.put("", ROOT);
    for (String marker : markers) {
      for (int length = 1; length <= marker.length(); length++) {
        states.putIfAbsent(marker.substring(0, length), states.size());
      }
    }
    return states;
  }

  /** Fills the table breadth first, so that the state to fall back to is always done before. */
  private int[][] transitions(Map<String, Integer> states) {
    int[][] table = new int[paths.length][alphabet.length() + 1];
    int[] fallback = new int[paths.length];
    ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(ROOT));
    while (!queue.isEmpty()) {
      int state = queue.remove();
      for (int c = 0; c < alphabet.length(); c++) {
        int child = states.getOrDefault(paths[state] + alphabet.charAt(c), -1);
        int missed = state == ROOT ? ROOT : table[fallback[state]][c];
        table[state][c] = child >= 0 ? child : missed;
        if (child >= 0) {
          fallback[child] = missed;
          queue.add(child);
        }
      }
    }
    return table;
  }

  private void refuseNestedMarkers() {
    for (String outer : markers) {
      for (String inner : markers) {
        int at = outer.indexOf(inner);
        if (at >= 0 && at + inner.length() < outer.length()) {
          throw new IllegalArgumentException(
              "marker '" + outer + "' contains marker '" + inner + "'");
        }
      }
    }
  }
}
