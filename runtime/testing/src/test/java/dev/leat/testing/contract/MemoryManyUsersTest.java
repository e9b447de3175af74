package dev.leat.testing.contract;

import dev.leat.store.QueueLimits;
import dev.leat.store.Store;

class MemoryManyUsersTest extends ManyUsersContract {
  @Override
  protected Store open(QueueLimits limits) {
    return Store.inMemory(limits);
  }

  @Override
  protected Store again(Store store) {
    return store;
  }
}
