/**
 * For tests of agents: a scripted model, a scripted model server that can misbehave, and contracts.
 */
module dev.leat.testing {
  requires transitive dev.leat.core;
  requires static transitive org.jspecify;
  requires static transitive org.junit.jupiter.api;
  requires com.fasterxml.jackson.databind;

  exports dev.leat.testing;
  exports dev.leat.testing.contract;
}
