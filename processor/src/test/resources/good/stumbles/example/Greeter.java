package example;

import dev.leat.Tool;

/** Its tools are those of whoever implements it. */
interface Greeter {
  /** Greets. */
  @Tool
  String greet(String name);

  /** Takes leave. */
  @Tool
  default String leave(String name) {
    return "bye " + name;
  }
}
