import dev.leat.Tool;

class Outer {
  static class Inner {
    /** Would have the bindings of Outer_Inner. */
    @Tool
    void fine() {}
  }
}
