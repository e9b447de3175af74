package dev.leat.agent;

import dev.leat.store.Acknowledgement;
import dev.leat.store.Checkpoints;
import dev.leat.store.Conversations;
import dev.leat.store.Leases;
import dev.leat.store.RunQueues;
import dev.leat.store.Signals;
import dev.leat.store.Store;

/** Another store, of which a test changes a part. */
abstract class StoreAround implements Store {
  final Store store;

  StoreAround(Store store) {
    this.store = store;
  }

  @Override
  public RunQueues queues() {
    return store.queues();
  }

  @Override
  public Conversations conversations() {
    return store.conversations();
  }

  @Override
  public Checkpoints checkpoints() {
    return store.checkpoints();
  }

  @Override
  public Acknowledgement acknowledgement() {
    return store.acknowledgement();
  }

  @Override
  public Leases leases() {
    return store.leases();
  }

  @Override
  public Signals signals() {
    return store.signals();
  }

  @Override
  public void close() {
    store.close();
  }
}
