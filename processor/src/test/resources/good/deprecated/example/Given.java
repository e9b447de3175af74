package example;

import dev.leat.Tool;
import dev.leat.ToolParam;

/** Nothing is deprecated but what is injected. */
final class Given {
  /** Uses what is injected. */
  @Tool
  @SuppressWarnings("removal")
  void injected(@ToolParam(injected = true) Ticket ticket) {}
}
