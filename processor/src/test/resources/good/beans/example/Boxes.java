package example;

import dev.leat.Tool;
import java.util.ArrayList;
import java.util.List;

/** Generic beans. */
class Boxes {
  /**
   * Holds things.
   *
   * @param <T> of one type
   */
  public static class Box<T> {
    /** What it holds. */
    private List<T> content = new ArrayList<>();

    /** The best of it. */
    private final T best;

    /**
     * A box.
     *
     * @param best the best
     */
    public Box(T best) {
      this.best = best;
    }

    public T getBest() {
      return best;
    }

    public List<T> getContent() {
      return content;
    }

    public void setContent(List<T> content) {
      this.content = content;
    }
  }

  /** A box with a lid. */
  static final class Chest extends Box<String> {
    /** Whether it is closed. */
    public boolean closed;

    Chest(String best) {
      super(best);
    }
  }

  /**
   * Gives it back.
   *
   * @param value it
   * @return it
   */
  @Tool
  Box<Integer> box(Box<Integer> value) {
    return value;
  }

  /**
   * Gives it back.
   *
   * @param value it
   * @return it
   */
  @Tool
  Chest chest(Chest value) {
    return value;
  }
}
