package example;

import dev.leat.Tool;
import shop.Item;
import shop.Outcome;
import shop.Page;

/** Tools of types whose source may have been compiled before. */
class Shelf {
  /**
   * Turns a page.
   *
   * @param page the one that is read
   */
  @Tool
  Outcome<Item> turn(Page<Item> page) {
    return new Outcome.Success<>(page.items().get(0));
  }
}
