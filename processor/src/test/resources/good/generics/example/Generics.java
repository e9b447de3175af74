package example;

import dev.leat.Tool;
import dev.leat.Toolbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.Item;
import shop.Outcome;
import shop.Page;

/** Tools of generic types. */
public class Generics {
  /**
   * Two things.
   *
   * @param first the one
   * @param second the other
   */
  record Pair<A, B>(A first, B second) {}

  /**
   * A tree.
   *
   * @param value what is at the root
   * @param children what hangs from it
   */
  record Tree<T>(T value, List<Tree<T>> children) {}

  /**
   * Holds two who take turns.
   *
   * @param mine whose turn it is
   * @param next the turn after
   */
  record Turn<A, B>(A mine, @Nullable Turn<B, A> next) {}

  /**
   * Wraps.
   *
   * @param inner what is inside
   * @param named the same with names
   */
  record Outer<T>(Inner<T> inner, Map<String, Pair<String, T>> named) {}

  /**
   * Is wrapped.
   *
   * @param values what it holds
   */
  record Inner<T>(T[] values) {}

  /**
   * An order.
   *
   * @param items what is bought
   * @param gift for whom else
   */
  record Order(Page<Item> items, Optional<Pair<String, Integer>> gift) {}

  /** Another page, on which somebody writes. */
  record Leaf(Pair<Page<Integer>, shop.Page<Item>> both, Page<Integer> again) {
    /**
     * One of its own.
     *
     * @param text what stands on it
     */
    record Page<T>(T text) {}
  }

  /**
   * Echoes a page.
   *
   * @param value what to give back
   */
  @Tool
  public Page<Item> page(Page<Item> value) {
    return value;
  }

  /**
   * Echoes a page of lists.
   *
   * @param value what to give back
   */
  @Tool
  Page<List<Item>> lists(Page<List<Item>> value) {
    return value;
  }

  /**
   * Echoes a page on which there may be gaps.
   *
   * @param value what to give back
   */
  @Tool
  Page<@Nullable String> gaps(Page<@Nullable String> value) {
    return value;
  }

  /**
   * Echoes a pair of which one may be missing.
   *
   * @param value what to give back
   */
  @Tool
  Pair<String, Optional<Integer>> pair(Pair<String, Optional<Integer>> value) {
    return value;
  }

  /**
   * Echoes trees.
   *
   * @param value what to give back
   */
  @Tool
  List<Tree<String>> trees(List<Tree<String>> value) {
    return value;
  }

  /**
   * Echoes turns.
   *
   * @param value what to give back
   */
  @Tool
  Turn<String, Integer> turn(Turn<String, Integer> value) {
    return value;
  }

  /**
   * Echoes what is wrapped.
   *
   * @param value what to give back
   */
  @Tool
  Outer<Item> outer(Outer<Item> value) {
    return value;
  }

  /**
   * Echoes an order.
   *
   * @param value what to give back
   */
  @Tool
  Order order(Order value) {
    return value;
  }

  /**
   * Echoes pages of two kinds.
   *
   * @param value what to give back
   */
  @Tool
  Leaf leaf(Leaf value) {
    return value;
  }

  /**
   * Echoes how it ended.
   *
   * @param value what to give back
   */
  @Tool
  Outcome<Integer> outcome(Outcome<Integer> value) {
    return value;
  }

  /**
   * Echoes how others ended.
   *
   * @param value what to give back
   */
  @Tool
  Map<String, Outcome<Item>> outcomes(Map<String, Outcome<Item>> value) {
    return value;
  }

  /** Keeps things. */
  abstract static class Store<T> {
    /**
     * Echoes a page of what is stored.
     *
     * @param value a page
     */
    @Tool
    Page<T> stored(Page<T> value) {
      return value;
    }
  }

  /** Keeps items. */
  @Toolbox(prefix = "item_")
  static class Items extends Store<Item> {}
}
