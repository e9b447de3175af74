package dev.leat.segment;

/** The call that is being read in a section, which may hold several, one after the other. */
final class SectionCall {
  private final ToolTypes types;
  private final ParameterValue value = new ParameterValue(this);
  private OpenCall open = new OpenCall("");
  private String name = "";

  /** How many parameters of this call have been begun. */
  private int parameters;

  /** Whether all of this call has been read, but for markers. */
  private boolean whole;

  /** How many calls of the section are over. */
  private int ended;

  SectionCall(ToolTypes types) {
    this.types = types;
  }

  OpenCall open() {
    return open;
  }

  ParameterValue value() {
    return value;
  }

  /** Names the call, unless the name is none. */
  void name(String given, long end, SegmentWriter out) {
    if (given.isEmpty()) {
      open.refuse("the name is empty");
    } else if (given.length() > Segmenter.MAX_NAME_LENGTH) {
      open.refuse("the name has more than " + Segmenter.MAX_NAME_LENGTH + " characters");
    } else if (open.isStarted()) {
      open.refuse("the name is given twice");
    } else {
      name = given;
      open.start(given, end, out);
    }
  }

  /** Begins a parameter of the type that the tool declares. */
  void typedKey(String key, long end, SegmentWriter out) {
    key(key, types.of(name, key), end, out);
  }

  /** The type of the arguments of the tool that is called. */
  ValueType argumentsType() {
    return types.arguments(name);
  }

  /** Begins a parameter. */
  void key(String key, ParameterValue.Kind kind, long end, SegmentWriter out) {
    StringBuilder json = new StringBuilder(parameters++ == 0 ? "{\"" : ", \"");
    JsonText.escape(key, json);
    json.append("\": ");
    open.arguments(json, end, out);
    value.start(kind);
  }

  /** Takes arguments that are JSON already. */
  void arguments(CharSequence json, long end, SegmentWriter out) {
    open.arguments(json, end, out);
  }

  /** Nothing but markers can be missing now. */
  void complete() {
    whole = true;
  }

  /** Reports the call and prepares for another. */
  void end(long end, SegmentWriter out) {
    if (!open.isStarted()) {
      open.refuse("the name is missing");
    } else if (parameters > 0) {
      open.arguments("}", end, out);
    } else if (!open.hasArguments()) {
      open.arguments("{}", end, out);
    }
    open.endArguments(out);
    open.close(end, out);
    next();
  }

  /** The section ends here. */
  void leave(long end, SegmentWriter out) {
    if (ended == 0) {
      open.refuse("there is no call in it");
    }
    if (open.isRefused()) {
      open.close(end, out);
      next();
    }
  }

  /** The output ends here. */
  void finish(Ending ending, boolean between, SegmentWriter out) {
    if (whole && ending == Ending.STOPPED) {
      end(out.at(0), out);
    } else if (!between || open.isStarted() || open.isRefused() || ended == 0) {
      open.cutOff(out.at(0), out);
    } else if (out.isBehind(out.at(0))) {
      out.text("", out.at(0));
    }
  }

  private void next() {
    open = new OpenCall("");
    name = "";
    parameters = 0;
    whole = false;
    ended++;
  }
}
