package dev.leat.processor.model;

/** Who is told of a property. */
public enum Exposure {
  /** Whoever gives arguments and whoever reads results. */
  BOTH,
  /** Whoever reads results; in arguments it is ignored. */
  READ_ONLY,
  /** Whoever gives arguments. */
  WRITE_ONLY,
  /** Nobody: a value for a constructor that has no other. */
  HIDDEN;

  /** Whether its value is taken from arguments. */
  public boolean isGiven() {
    return this == BOTH || this == WRITE_ONLY;
  }

  /** Whether its value stands in results. */
  public boolean isTold() {
    return this == BOTH || this == READ_ONLY;
  }
}
