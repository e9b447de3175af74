package example;

import dev.leat.Tool;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What says how a shelf is used. */
interface Shelf {
  /** Puts something away. */
  @Tool
  int put(@Min(1) @Max(9) int where);
}
