package com.example.station;

import dev.leat.Tool;
import dev.leat.ToolParam;

/** Tools for those who gather them, with a default, allowed values and what is out of use. */
public interface Office {
  /** How the seats are. */
  enum Comfort {
    /** A seat. */
    SECOND,
    /** A better seat. */
    FIRST,
    /** No longer sold. */
    @Deprecated
    THIRD
  }

  /**
   * Reserves a seat.
   *
   * @param train the train's number
   * @param comfort how the seat is
   * @param side where it is
   * @return the seat
   */
  @Tool
  default Outcome<Integer> reserve(
      int train,
      @ToolParam(defaultValue = "SECOND") Comfort comfort,
      @ToolParam(defaultValue = "aisle", allowed = {"aisle", "window"}) String side) {
    return train > 0
        ? new Outcome.Done<>(side.equals("window") ? 1 : 2)
        : new Outcome.Failed<>("no train " + train + " in " + comfort);
  }

  /**
   * Gives a seat back.
   *
   * @param seat what {@code reserve} gave
   */
  @Tool
  @Deprecated(forRemoval = true)
  default String giveBack(Outcome<Integer> seat) {
    return seat.toString();
  }
}
