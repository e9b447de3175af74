package dev.leat.agent;

import dev.leat.store.Approval;
import dev.leat.store.Checkpoint;
import dev.leat.store.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Verdicts and decisions by chance; those of a call depend on the seed and its id alone. */
final class RandomPolicy implements ToolPolicy {
  private final long seed;

  RandomPolicy(long seed) {
    this.seed = seed;
  }

  @Override
  public Verdict decide(ProposedCall proposed) {
    return switch (new Random(seed - proposed.call().id().hashCode()).nextInt(12)) {
      case 0 -> Verdict.deny("no");
      case 1 -> Verdict.change(TestTools.x("changed"), "better");
      case 2, 3 -> Verdict.ask("sure?");
      case 4 -> throw new IllegalStateException("the policy is broken");
      case 5 -> throw new StackOverflowError("the policy is broken");
      default -> Verdict.allow();
    };
  }

  /** What people decide of a run at rest: of some calls, of none, or too late. */
  Resumption decided(Suspension rest, Random random) {
    Checkpoint kept = rest.checkpoint();
    boolean late = random.nextInt(5) == 0;
    Checkpoint checkpoint =
        late
            ? new Checkpoint(
                kept.runId(), kept.epoch(), kept.created(), Instant.EPOCH, kept.state())
            : kept;
    List<Decision> decisions = new ArrayList<>();
    for (Approval asked : rest.approvals()) {
      switch (random.nextInt(4)) {
        case 0 -> decisions.add(asked.deny("no"));
        case 1, 2 -> decisions.add(asked.allow());
        default -> {} // stays asked about
      }
    }
    return Resumption.builder(checkpoint).decisions(decisions).build();
  }
}
