package dev.leat.segment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a section of calls as a graph: places, and markers that lead from one to another.
 * It is entered at {@link #START} with the marker that the prose before it ended with. Immutable.
 */
final class CallGraph {
  /** Where every section begins. */
  static final String START = "start";

  /** Back in text. */
  static final String TEXT = "text";

  /** In reasoning. */
  static final String REASONING = "reasoning";

  /** In text, where a call may follow without a marker as at the start of an answer. */
  static final String ANSWER = "answer";

  /** Where everything up to the next end of a call means nothing. */
  static final String DAMAGED = "damaged";

  private final Map<String, Place> places;

  private CallGraph(Map<String, Place> places) {
    this.places = places;
  }

  /** The place of that name, or null if the name stands for one outside of sections. */
  @Nullable Place find(String name) {
    return places.get(name);
  }

  /** The place of that name. */
  Place place(String name) {
    Place place = places.get(name);
    if (place == null) {
      throw new IllegalStateException("no place is named " + name);
    }
    return place;
  }

  /** Builds a graph place by place. */
  static final class Builder {
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Place.Step> recoveries = new LinkedHashMap<>();

    /** Where nothing but white space stands. */
    Draft blank(String name) {
      return add(name, Place.Kind.BLANK);
    }

    /** Where the section goes on if one of the markers comes next, and else is over. */
    Draft optional(String name) {
      return add(name, Place.Kind.OPTIONAL);
    }

    /** Where anything stands and nothing means anything. */
    Draft ignored(String name) {
      return add(name, Place.Kind.IGNORED);
    }

    /** Where a name or a key stands. */
    Draft word(String name) {
      return add(name, Place.Kind.WORD);
    }

    /** Where a raw value stands. */
    Draft value(String name) {
      return add(name, Place.Kind.VALUE);
    }

    /** Where a raw value stands on lines of its own. */
    Draft lines(String name) {
      return add(name, Place.Kind.LINES);
    }

    /** Where something stands that has a grammar of its own, after which {@code next} comes. */
    Builder body(String name, Function<SectionCall, Body> body, Act end, String next) {
      return body(name, body, end, word -> next);
    }

    /** The same, where the word that it ended with says what comes next. */
    Builder body(
        String name, Function<SectionCall, Body> body, Act end, Function<String, String> route) {
      Draft draft = add(name, Place.Kind.BODY);
      draft.body = body;
      draft.on("", end, route);
      return this;
    }

    /** A marker at which a damaged call is over. */
    Builder recover(String marker, String next) {
      recoveries.put(marker, new Place.Step(Act.END, word -> next, false));
      return this;
    }

    private Draft add(String name, Place.Kind kind) {
      Draft draft = new Draft(this, kind);
      drafts.put(name, draft);
      return draft;
    }

    CallGraph build() {
      Map<String, Place> places = new LinkedHashMap<>();
      Draft damaged = add(DAMAGED, Place.Kind.IGNORED);
      damaged.steps.putAll(recoveries);
      drafts.forEach((name, draft) -> places.put(name, draft.build(recoveries)));
      return new CallGraph(places);
    }
  }

  /** A place in the making. */
  static final class Draft {
    private final Builder graph;
    private final Place.Kind kind;
    private final Map<String, Place.Step> steps = new LinkedHashMap<>();
    private @Nullable Function<SectionCall, Body> body;
    private boolean confirmed;

    private Draft(Builder graph, Place.Kind kind) {
      this.graph = graph;
      this.kind = kind;
    }

    /** The marker only leads elsewhere. */
    Draft on(String marker, String next) {
      return on(marker, Act.NOTHING, next);
    }

    /** The marker does something, then leads elsewhere. */
    Draft on(String marker, Act act, String next) {
      return on(marker, act, word -> next);
    }

    /** The marker leads to where the word before it says. */
    Draft on(String marker, Act act, Function<String, String> route) {
      steps.put(marker, new Place.Step(act, route, false));
      return this;
    }

    /** The character begins what stands at the next place. */
    Draft before(char c, Act act, String next) {
      return before(c, act, word -> next);
    }

    /** The character begins what stands where the word before it says. */
    Draft before(char c, Act act, Function<String, String> route) {
      steps.put(String.valueOf(c), new Place.Step(act, route, true));
      return this;
    }

    /** A marker counts only if one of the next place's follows it. */
    Builder confirmed() {
      confirmed = true;
      return graph;
    }

    Builder done() {
      return graph;
    }

    private Place build(Map<String, Place.Step> recoveries) {
      if (kind == Place.Kind.WORD || kind == Place.Kind.IGNORED) {
        recoveries.forEach(this::giveUpAt);
      }
      List<String> markers = new ArrayList<>(steps.keySet());
      MarkerAutomaton automaton =
          kind == Place.Kind.BODY ? MarkerAutomaton.NONE : new MarkerAutomaton(markers);
      return new Place(kind, automaton, List.copyOf(steps.values()), body, confirmed);
    }

    private void giveUpAt(String marker, Place.Step recovery) {
      Act act = Act.refuse("found " + marker + " where the call is not complete");
      steps.putIfAbsent(marker, new Place.Step(act.then(recovery.act()), recovery.route(), false));
    }
  }
}
