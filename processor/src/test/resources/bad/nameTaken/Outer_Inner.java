import dev.leat.Tool;

class Outer_Inner {
  /** Would have the bindings of Outer.Inner. */
  @Tool
  void fine() {}
}
