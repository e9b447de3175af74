package dev.leat.processor.read;

import dev.leat.processor.model.Rule;
import org.jspecify.annotations.Nullable;

/** The constraints of booleans. */
final class TruthRules {
  private TruthRules() {}

  static @Nullable Rule with(@Nullable Rule before, Constraint constraint) {
    boolean value = constraint.name().equals("AssertTrue");
    if (!value && !constraint.name().equals("AssertFalse")) {
      return null;
    }
    if (before instanceof Rule.Truth truth && truth.value() != value) {
      throw new IllegalStateException("its contrary");
    }
    return new Rule.Truth(value);
  }
}
