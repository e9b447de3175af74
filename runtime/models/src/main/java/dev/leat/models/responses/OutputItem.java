package dev.leat.models.responses;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What has been told of one item of the answer. Owned by {@link OutputItems}. */
final class OutputItem {
  /** Parts beyond this one are told as if they were it; no item has so many. */
  private static final int LAST_PART = 1023;

  /** The item's place, by which its call is known. */
  final int index;

  /** The call's id on the wire, once it is known to be a call. */
  @Nullable String callId;

  /** The arguments so far, if it is a call. */
  final StringBuilder arguments = new StringBuilder();

  private final BitSet texts = new BitSet();
  private final BitSet summaries = new BitSet();
  private final BitSet thoughts = new BitSet();

  OutputItem(int index) {
    this.index = index;
  }

  /** What an item's parts are. */
  enum Channel {
    TEXT,
    SUMMARY,
    THOUGHT
  }

  /** Notes that something of a part was told; false if something had been before. */
  boolean note(Channel channel, int part) {
    BitSet told =
        switch (channel) {
          case TEXT -> texts;
          case SUMMARY -> summaries;
          case THOUGHT -> thoughts;
        };
    int at = Math.max(0, Math.min(part, LAST_PART));
    boolean first = !told.get(at);
    told.set(at);
    return first;
  }

  /** What is still to be told of arguments that came whole; empty if they tell another story. */
  String rest(String whole) {
    int told = arguments.length();
    boolean goesOn = whole.length() > told && whole.startsWith(arguments.toString());
    return goesOn ? whole.substring(told) : "";
  }
}
