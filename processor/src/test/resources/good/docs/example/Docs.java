package example;

import dev.leat.Tool;

/** What Javadoc can hold. */
public final class Docs {
  /** The most, {@value}, or {@value %x} in base 16. */
  public static final int MOST = 255;

  /**
   * {@return a <b>size</b> of at most {@value #MOST}, {@value "0x%04x" #MOST}} See {@link java.util.List#size()}.
   *
   * @param place where to look: {@code a < b}
   * @param mood how
   */
  @Tool
  public int size(Place place, Mood mood) {
    return place.x();
  }

  /**
   * A place.
   *
   * <ol>
   *   <li>First.
   *   <li>Second &hearts;.
   * </ol>
   *
   * @param x its distance, 10<sup>3</sup> m
   */
  public record Place(int x) {
    /** Not shown. */
    public Place {
      if (x < 0) {
        throw new IllegalArgumentException("left of all places");
      }
    }
  }

  /** A mood. */
  public enum Mood {
    /** Full of <em>joy</em>. */
    GAY {
      @Override
      int weight() {
        return 1;
      }
    },
    /** {@index grave} and slow. */
    GRAVE;

    int weight() {
      return 2;
    }
  }
}
