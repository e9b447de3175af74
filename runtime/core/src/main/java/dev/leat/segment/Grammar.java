package dev.leat.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a format's output is read: the markers that mean something in text and in reasoning, and what
 * each begins. Immutable; made once for a format, or for a format and a set of tools.
 */
final class Grammar {
  private final List<String> reasoningOpeners;
  private final MarkerAutomaton inText;
  private final MarkerAutomaton inReasoning;
  private final @Nullable CallGraph unmarked;
  private final @Nullable Supplier<Evidence> evidence;
  private final Map<String, CallSyntax> callsByOpener;
  private final Map<String, MarkerAutomaton> closers;
  private final Map<String, MarkerAutomaton> closersAndOpeners;

  Grammar(String reasoningOpener, String reasoningCloser, List<CallSyntax> calls) {
    this(new Builder().reasoning(reasoningOpener, reasoningCloser).calls(calls));
  }

  private Grammar(Builder builder) {
    this.reasoningOpeners = List.copyOf(builder.reasoningOpeners);
    this.unmarked = builder.unmarked;
    this.evidence = builder.evidence;
    this.callsByOpener = new LinkedHashMap<>();
    this.closers = new HashMap<>();
    this.closersAndOpeners = new HashMap<>();
    List<String> openers = new ArrayList<>();
    for (CallSyntax call : builder.calls) {
      openers.addAll(call.openers());
      call.openers().forEach(opener -> callsByOpener.put(opener, call));
    }
    for (CallSyntax call : builder.calls) {
      if (!call.closer().isEmpty()) {
        closers.put(call.closer(), new MarkerAutomaton(List.of(call.closer())));
        List<String> both = new ArrayList<>(openers);
        both.add(call.closer());
        closersAndOpeners.put(call.closer(), new MarkerAutomaton(both));
      }
    }
    List<String> reasoning = new ArrayList<>(builder.reasoningClosers);
    reasoning.addAll(builder.callsInReasoning ? openers : List.of());
    this.inReasoning = new MarkerAutomaton(reasoning);
    openers.addAll(reasoningOpeners);
    openers.addAll(builder.dropped);
    this.inText = new MarkerAutomaton(openers);
  }

  private Grammar(Grammar other, MarkerAutomaton inReasoning) {
    this.reasoningOpeners = other.reasoningOpeners;
    this.inText = other.inText;
    this.inReasoning = inReasoning;
    this.unmarked = other.unmarked;
    this.evidence = other.evidence;
    this.callsByOpener = other.callsByOpener;
    this.closers = other.closers;
    this.closersAndOpeners = other.closersAndOpeners;
  }

  /** The same, where a call begins in reasoning too, and ends it. */
  Grammar callsEndReasoning() {
    List<String> markers = new ArrayList<>(inReasoning.markers());
    callsByOpener.keySet().stream().filter(one -> !markers.contains(one)).forEach(markers::add);
    return new Grammar(this, new MarkerAutomaton(markers));
  }

  /** The markers that mean something in prose of that kind. */
  MarkerAutomaton markersIn(Prose kind) {
    return kind == Prose.TEXT ? inText : inReasoning;
  }

  boolean opensReasoning(String marker) {
    return reasoningOpeners.contains(marker);
  }

  boolean isOpener(String marker) {
    return callsByOpener.containsKey(marker);
  }

  /** The syntax of the calls that this marker begins; the marker must be an opener. */
  CallSyntax callAfter(String opener) {
    return found(callsByOpener, opener);
  }

  /** Finds the end of a damaged call. */
  MarkerAutomaton closerOnly(String closer) {
    return found(closers, closer);
  }

  /** Finds the end of a call, or the start of another where the end is missing. */
  MarkerAutomaton closerOrOpener(String closer) {
    return found(closersAndOpeners, closer);
  }

  /** Judges whether an answer starts with a call; null if calls always have markers. */
  @Nullable Evidence evidence() {
    return evidence == null ? null : evidence.get();
  }

  /** How a call is read that has no marker. */
  CallGraph unmarkedCalls() {
    if (unmarked == null) {
      throw new IllegalStateException("all calls have markers");
    }
    return unmarked;
  }

  private static <V> V found(Map<String, V> map, String marker) {
    V value = map.get(marker);
    if (value == null) {
      throw new IllegalStateException("no call has the marker " + marker);
    }
    return value;
  }

  /** Collects what a format's output may hold. */
  static final class Builder {
    private final List<String> reasoningOpeners = new ArrayList<>();
    private List<String> reasoningClosers = List.of();
    private boolean callsInReasoning;
    private List<String> dropped = List.of();
    private @Nullable CallGraph unmarked;
    private @Nullable Supplier<Evidence> evidence;
    private final List<CallSyntax> calls = new ArrayList<>();

    /** What reasoning stands between; the opener is empty if it begins in another way. */
    Builder reasoning(String opener, String... closers) {
      if (!opener.isEmpty()) {
        reasoningOpeners.add(opener);
      }
      reasoningClosers = List.of(closers);
      return this;
    }

    /** What reasoning may begin with, too. */
    Builder reasoningAfter(String opener) {
      reasoningOpeners.add(opener);
      return this;
    }

    Builder calls(List<CallSyntax> syntaxes) {
      calls.addAll(syntaxes);
      return this;
    }

    /** Sections of calls, begun by any of the openers. */
    Builder section(CallGraph graph, String... openers) {
      calls.add(new CallSyntax.Section(List.of(openers), graph));
      return this;
    }

    /** A call begins in reasoning too, and ends it: the markers are tokens that no prose has. */
    Builder callsEndReasoning() {
      callsInReasoning = true;
      return this;
    }

    /** Markers around text, that are no part of it. */
    Builder dropped(String... markers) {
      dropped = List.of(markers);
      return this;
    }

    /** Calls at the start of an answer, without a marker. */
    Builder unmarked(CallGraph graph, Supplier<Evidence> judge) {
      unmarked = graph;
      evidence = judge;
      return this;
    }

    Grammar build() {
      return new Grammar(this);
    }
  }
}
