package dev.leat.redis;

import dev.leat.store.QueueLimits;
import dev.leat.store.Store;
import java.util.IdentityHashMap;
import java.util.Objects;

/** The stores of one test, each under a name of its own in one server; any may be opened again. */
final class RedisStores {
  private record Place(String namespace, QueueLimits limits) {}

  private final RedisServer server;
  private final IdentityHashMap<Store, Place> places = new IdentityHashMap<>();

  RedisStores(RedisServer server) {
    this.server = server;
  }

  Store open(QueueLimits limits) {
    return opened(new Place("test-" + Names.random(), limits));
  }

  Store again(Store store) {
    return opened(Objects.requireNonNull(places.get(store)));
  }

  private Store opened(Place place) {
    Store store =
        RedisStore.builder(server.uri()).namespace(place.namespace()).limits(place.limits()).open();
    places.put(store, place);
    return store;
  }
}
