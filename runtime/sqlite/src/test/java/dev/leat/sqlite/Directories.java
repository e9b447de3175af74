package dev.leat.sqlite;

import dev.leat.store.QueueLimits;
import dev.leat.store.Store;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Objects;

/** The stores of one test, each in a directory of its own, which may be opened again. */
final class Directories {
  private record Place(Path directory, QueueLimits limits) {}

  private final IdentityHashMap<Store, Place> places = new IdentityHashMap<>();

  Store open(Path parent, QueueLimits limits) {
    return opened(new Place(parent.resolve("store" + places.size()), limits));
  }

  Store again(Store store) {
    return opened(Objects.requireNonNull(places.get(store)));
  }

  private Store opened(Place place) {
    Store store = SqliteStore.builder(place.directory()).limits(place.limits()).open();
    places.put(store, place);
    return store;
  }
}
