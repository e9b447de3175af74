package dev.leat.sqlite;

import dev.leat.store.QueueLimits;
import dev.leat.store.Store;
import dev.leat.testing.contract.ManyUsersContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteManyUsersTest extends ManyUsersContract {
  @TempDir private Path directory;

  private final Directories directories = new Directories();

  @Override
  protected Store open(QueueLimits limits) {
    return directories.open(directory, limits);
  }

  @Override
  protected Store again(Store store) {
    return directories.again(store);
  }
}
