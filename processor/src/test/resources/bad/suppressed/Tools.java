import dev.leat.Tool;

class Tools {
  /** Is a parameter. */
  @Tool
  void parameter(@SuppressWarnings("leat:UndocumentedParameter") int quiet, int told) {}

  /** Is a method. */
  @Tool
  @SuppressWarnings({"unused", "leat:UndocumentedParameter"})
  void method(int quiet) {}

  /** Another id is not meant. */
  @Tool
  @SuppressWarnings("leat:UnknownParamTag")
  void other(int told) {}

  /** Is a component. */
  record Pair(@SuppressWarnings("leat:UndocumentedParameter") int quiet, int told) {}

  /** Is a type. */
  @SuppressWarnings("leat:UndocumentedParameter")
  record Quiet(int quiet) {}

  /** Takes types. */
  @Tool
  void types(Pair pair, Quiet quiet) {}

  @SuppressWarnings("leat:UndocumentedParameter")
  static class Around {
    static class Inside {
      /** Is inside. */
      @Tool
      void inside(int quiet) {}
    }
  }

  /** No error can be suppressed. */
  static class Wrong {
    @Tool
    @SuppressWarnings("leat:NoDescription")
    void silent() {}
  }
}
