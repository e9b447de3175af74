package dev.leat.segment;

import java.util.List;

/** A section of calls, read along the places of its graph. */
final class SectionMode implements Mode {
  /** A word may be longer than a name, as some hold the type of what follows too. */
  private static final int MAX_WORD_LENGTH = 2 * Segmenter.MAX_NAME_LENGTH;

  private final CallGraph graph;
  private final Modes modes;
  private final SectionCall call;
  private final RawValue value;
  private final StringBuilder word = new StringBuilder();
  private Place place;

  /** The state of the place's markers. */
  private int state = MarkerAutomaton.ROOT;

  /** What is read at a place that has a body; the last one elsewhere. */
  private Body body;

  /** Whether the body's first character was read. */
  private boolean inBody;

  private boolean left;

  SectionMode(CallGraph graph, Modes modes) {
    this.graph = graph;
    this.modes = modes;
    this.call = new SectionCall(modes.types());
    this.value = new RawValue(call);
    this.place = graph.place(CallGraph.START);
    this.body = new JsonArgumentsBody(call.open());
  }

  @Override
  public int read(CharSequence text, int from, int to, SegmentWriter out) {
    int p = from;
    while (p < to && !left) {
      int start = p;
      p = place.isValue() ? readValue(text, p, to, out) : readPlace(text, p, to, out);
      if (p < start) {
        throw new IllegalStateException("a section went back");
      }
    }
    return p;
  }

  private int readPlace(CharSequence text, int p, int to, SegmentWriter out) {
    return place.kind() == Place.Kind.BODY ? readBody(text, p, to, out) : walk(text, p, to, out);
  }

  /** Goes to the next marker or the end of the piece. */
  private int walk(CharSequence text, int from, int to, SegmentWriter out) {
    MarkerAutomaton markers = place.markers();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int next = markers.step(state, c);
      if (markers.match(next) >= 0) {
        return take(markers, next, text, from, i + 1, out);
      }
      if (place.kind() == Place.Kind.BLANK && !isExpected(markers, next, c)) {
        call.open().refuse("expected " + expected(markers) + ", found '" + c + "'");
        call.open().raw().append(text, from, i);
        enterDamaged(markers.path(state));
        return i;
      }
      if (place.kind() == Place.Kind.OPTIONAL
          && (!isExpected(markers, next, c) || word.length() >= Segmenter.MAX_RAW_LENGTH)) {
        left = true;
        modes.enter(CallGraph.TEXT);
        modes.readAgain(word.append(c).toString(), i + 1, out);
        return i + 1;
      }
      state = next;
      keep(c);
    }
    call.open().raw().append(text, from, to);
    return to;
  }

  private boolean isExpected(MarkerAutomaton markers, int next, char c) {
    int depth = markers.depth(state);
    return markers.depth(next) == depth + 1 || (depth == 0 && isBlank(c));
  }

  private static String expected(MarkerAutomaton markers) {
    List<String> names = markers.markers();
    return String.join(" or ", names);
  }

  private void keep(char c) {
    if (place.kind() != Place.Kind.WORD && place.kind() != Place.Kind.OPTIONAL) {
      return;
    }
    word.append(c);
    if (place.kind() == Place.Kind.WORD && word.length() > MAX_WORD_LENGTH) {
      call.open().refuse("a name has more than " + Segmenter.MAX_NAME_LENGTH + " characters");
      word.setLength(0);
    }
  }

  private int take(
      MarkerAutomaton markers,
      int matched,
      CharSequence text,
      int from,
      int end,
      SegmentWriter out) {
    int index = markers.match(matched);
    Place.Step step = place.steps().get(index);
    int read = step.reread() ? end - 1 : end;
    call.open().raw().append(text, from, read);
    word.setLength(Math.max(0, word.length() - (markers.marker(index).length() - 1)));
    follow(step, out.at(read), out);
    return read;
  }

  private void follow(Place.Step step, long end, SegmentWriter out) {
    String before = word.toString();
    step.act().on(call, before, end, out);
    enter(step.route().apply(before));
  }

  private void enter(String name) {
    word.setLength(0);
    state = MarkerAutomaton.ROOT;
    inBody = false;
    Place next = graph.find(name);
    if (next == null) {
      left = true;
      modes.enter(name);
      return;
    }
    place = next;
    if (next.isValue()) {
      value.start(
          next, next.confirmed() ? graph.place(next.steps().get(0).route().apply("")) : null);
    }
  }

  private void enterDamaged(String partOfMarker) {
    enter(CallGraph.DAMAGED);
    state = place.markers().walk(partOfMarker);
  }

  private int readBody(CharSequence text, int from, int to, SegmentWriter out) {
    int p = from;
    while (!inBody && p < to && isBlank(text.charAt(p))) {
      p++;
    }
    if (!inBody && p < to && place.body() != null) {
      inBody = true;
      body = place.body().apply(call);
      if (!body.start(text.charAt(p))) {
        call.open().raw().append(text, from, p);
        enterDamaged("");
        return p;
      }
    }
    while (inBody && p < to && !body.isEnded() && !body.isDamaged()) {
      p = body.read(text, p, to, out);
    }
    call.open().raw().append(text, from, p);
    if (inBody && body.isDamaged()) {
      enterDamaged(body.startOfMarker());
    } else if (inBody && body.isEnded()) {
      call.complete();
      word.append(body.lastWord());
      follow(place.steps().get(0), out.at(p), out);
    }
    return p;
  }

  private int readValue(CharSequence text, int from, int to, SegmentWriter out) {
    int end = value.read(text, from, to, out);
    call.open().raw().append(text, from, end);
    if (value.isEnded()) {
      Place.Step step = place.steps().get(value.marker());
      int following = value.following();
      follow(step, out.at(end), out);
      if (following >= 0) {
        follow(place.steps().get(following), out.at(end), out);
      }
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  @Override
  public void finish(Ending ending, SegmentWriter out) {
    if (place.kind() == Place.Kind.OPTIONAL) {
      modes.enter(CallGraph.TEXT);
      modes.readAgain(word.toString(), 0, out);
      modes.current().finish(ending, out);
      return;
    }
    boolean between = place.kind() == Place.Kind.BLANK || place.kind() == Place.Kind.IGNORED;
    call.finish(ending, between, out);
  }

  @Override
  public int held() {
    int waiting = place.isValue() ? value.held() : 0;
    waiting += place.kind() == Place.Kind.OPTIONAL ? word.length() : 0;
    return waiting + (inBody ? body.held() : 0) + call.open().held();
  }
}
