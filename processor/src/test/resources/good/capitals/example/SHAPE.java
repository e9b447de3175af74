package example;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Has the name of a constant in its own companion, and is made by a method. */
public final class SHAPE {
  private final int size;

  private SHAPE(int size) {
    this.size = size;
  }

  /**
   * Makes one.
   *
   * @param size how large
   */
  @JsonCreator
  public static SHAPE of(int size) {
    return new SHAPE(size);
  }

  public int getSize() {
    return size;
  }
}
