package example;

import dev.leat.Tool;
import java.util.List;

/** Uses values that were declared elsewhere. */
class Ledger {
  /**
   * Adds amounts.
   *
   * @param order of which order
   * @param amounts some
   */
  @Tool
  Values.Box<List<Values.Money>> add(Values.OrderId order, List<Values.Money> amounts) {
    return new Values.Box<>(amounts);
  }
}
