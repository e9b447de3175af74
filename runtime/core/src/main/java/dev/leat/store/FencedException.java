package dev.leat.store;

/** A producer that does not hold the run's newest lease tried to write. */
public final class FencedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which producer was refused. */
  public FencedException(String message) {
    super(message);
  }

  /** Says that {@code lease} is not its run's newest, or was released. */
  public static FencedException of(Lease lease) {
    return new FencedException(
        "run "
            + lease.runId()
            + " has a newer producer than the one of epoch "
            + lease.epoch()
            + ", or that one's lease was released");
  }
}
