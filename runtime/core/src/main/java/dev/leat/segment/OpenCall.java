package dev.leat.segment;

import org.jspecify.annotations.Nullable;

/**
 * A call that is being read: what was released of it, what waits for its name, and its raw text in
 * case it turns out to be none.
 */
final class OpenCall {
  private static final int NOT_STARTED = -1;

  private final RawText raw = new RawText();

  /** The call's number once it was started. */
  private int number = NOT_STARTED;

  /** Whom the call is addressed to by what stands before it; empty if nobody is named. */
  private String addressee = "";

  /** Arguments that came before the name. */
  private final StringBuilder early = new StringBuilder(0);

  private boolean hasArguments;

  /** Where the arguments given so far end in the output. */
  private long argumentsEnd;

  /** A high surrogate at the end of the arguments so far, waiting for its other half; else 0. */
  private char halfCharacter;

  /** Why this is no call; null as long as it may be one. */
  private @Nullable String problem;

  OpenCall(String opener) {
    raw.append(opener, 0, opener.length());
  }

  /** What the model wrote of it. */
  RawText raw() {
    return raw;
  }

  boolean isStarted() {
    return number != NOT_STARTED;
  }

  boolean hasArguments() {
    return hasArguments;
  }

  /** Whether it is known to be no call; nothing more of it is released then. */
  boolean isRefused() {
    return problem != null;
  }

  /** It is no call; the first reason counts. */
  void refuse(String reason) {
    if (problem == null) {
      problem = reason;
      early.setLength(0);
    }
  }

  /** It must have this name, unless that is empty. */
  void address(String name) {
    addressee = name;
  }

  /** Names the call, and releases what came before its name. */
  void start(String name, long end, SegmentWriter out) {
    if (!addressee.isEmpty() && !addressee.equals(name)) {
      refuse("the call is addressed to '" + addressee + "' and names '" + name + "'");
    }
    if (isRefused()) {
      return;
    }
    number = out.callStart(name, end);
    if (!early.isEmpty()) {
      out.arguments(number, early.toString(), end);
      early.setLength(0);
    }
  }

  /**
   * Releases arguments, or keeps them until there is a name.
   *
   * @param end where they end in the output
   */
  void arguments(CharSequence json, long end, SegmentWriter out) {
    if (json.isEmpty() || isRefused()) {
      return;
    }
    hasArguments = true;
    argumentsEnd = end;
    if (isStarted()) {
      release(json, out);
      return;
    }
    early.append(json);
    if (early.length() > Segmenter.MAX_RAW_LENGTH) {
      refuse("of arguments before the name at most " + Segmenter.MAX_RAW_LENGTH + " can be kept");
    }
  }

  private void release(CharSequence json, SegmentWriter out) {
    String whole = halfCharacter == 0 ? json.toString() : halfCharacter + json.toString();
    char last = whole.charAt(whole.length() - 1);
    halfCharacter = Character.isHighSurrogate(last) ? last : 0;
    String complete = halfCharacter == 0 ? whole : whole.substring(0, whole.length() - 1);
    if (!complete.isEmpty()) {
      out.arguments(number, complete, argumentsEnd);
    }
  }

  /** The arguments are over: releases a half that waited for another. */
  void endArguments(SegmentWriter out) {
    if (halfCharacter != 0) {
      out.arguments(number, String.valueOf(halfCharacter), argumentsEnd);
      halfCharacter = 0;
    }
  }

  /** How many characters of arguments wait for their other half. */
  int held() {
    return halfCharacter == 0 ? 0 : 1;
  }

  /** Reports the call: as complete, unless it was refused. */
  void close(long end, SegmentWriter out) {
    if (problem == null) {
      out.callEnd(number, end);
    } else {
      malformed(problem, false, end, out);
    }
  }

  /** Reports the call as cut off, unless it was refused already. */
  void cutOff(long end, SegmentWriter out) {
    if (problem == null) {
      malformed("the answer ended inside the call", true, end, out);
    } else {
      close(end, out);
    }
  }

  private void malformed(String reason, boolean truncated, long end, SegmentWriter out) {
    endArguments(out);
    out.malformed(number, raw.toString(), reason + raw.cutNote(), truncated, end);
  }
}
