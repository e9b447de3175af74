package dev.leat.redis;

import dev.leat.store.QueueLimits;
import dev.leat.store.Store;
import dev.leat.testing.contract.ManyUsersContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisManyUsersTest extends ManyUsersContract {
  @RegisterExtension static final RunningRedis REDIS = new RunningRedis();

  private final RedisStores stores = new RedisStores(REDIS.server());

  @Override
  protected Store open(QueueLimits limits) {
    return stores.open(limits);
  }

  @Override
  protected Store again(Store store) {
    return stores.again(store);
  }
}
