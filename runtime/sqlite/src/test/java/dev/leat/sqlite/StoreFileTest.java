package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.leat.store.Acknowledgement;
import dev.leat.store.RunQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may lie where a store is opened, and who may read what it makes. */
class StoreFileTest {
  @TempDir private Path parent;

  private Path directory() {
    return parent.resolve("store");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private String refused() {
    SqliteStoreException refused =
        assertThrows(SqliteStoreException.class, () -> SqliteStore.open(directory()));
    return refused.toString();
  }

  @Test
  void directoryAndFilesAreForTheirOwnerAlone() throws IOException {
    assumeTrue(
        parent.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "needs a file system with permissions");
    try (SqliteStore store = SqliteStore.open(directory())) {
      store.leases().acquire("r");
      assertEquals("rwx------", permissions(directory()));
      for (String name : new String[] {"leat.db", "leat.db-wal", "leat.db-shm"}) {
        assertEquals("rw-------", permissions(directory().resolve(name)), name);
      }
    }
  }

  @Test
  void aFileThatOthersMayReadIsClosedToThem() throws IOException {
    assumeTrue(parent.getFileSystem().supportedFileAttributeViews().contains("posix"));
    SqliteStore.open(directory()).close();
    Path file = directory().resolve("leat.db");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    SqliteStore.open(directory()).close();
    assertEquals("rw-------", permissions(file));
  }

  @Test
  void aDirectoryInWhichAnyoneMayWriteIsRefused() throws IOException {
    assumeTrue(parent.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.createDirectory(directory());
    Files.setPosixFilePermissions(directory(), PosixFilePermissions.fromString("rwxrwxrwx"));
    assertTrue(refused().contains("chmod o-w"), refused());
    Files.setPosixFilePermissions(directory(), PosixFilePermissions.fromString("rwxrwxr-x"));
    SqliteStore.open(directory()).close();
  }

  @Test
  void aFileThatIsNoneOfSqlitesIsLeftAlone() throws IOException {
    Files.createDirectory(directory());
    byte[] content = new byte[10_000];
    new Random(1).nextBytes(content);
    Files.write(directory().resolve("leat.db"), content);
    assertTrue(refused().contains("left alone"), refused());
    assertArrayEquals(content, Files.readAllBytes(directory().resolve("leat.db")));
  }

  @Test
  void anotherProgramsFileIsLeftAlone() throws Exception {
    Files.createDirectory(directory());
    execute("create table theirs (a)");
    byte[] before = Files.readAllBytes(directory().resolve("leat.db"));
    assertTrue(refused().contains("another program"), refused());
    assertArrayEquals(before, Files.readAllBytes(directory().resolve("leat.db")));
  }

  @Test
  void aLaterReleasesFileIsLeftAlone() throws Exception {
    SqliteStore.open(directory()).close();
    execute("pragma user_version = 9");
    assertTrue(refused().contains("later release (version 9"), refused());
  }

  private void execute(String sql) throws Exception {
    new RawFile(directory()).execute(sql);
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path elsewhere = Files.createFile(parent.resolve("elsewhere"));
    Files.createDirectory(directory());
    Files.createSymbolicLink(directory().resolve("leat.db"), elsewhere);
    assertTrue(refused().contains("link"), refused());
    assertEquals(0, Files.size(elsewhere));
  }

  @Test
  void aPlaceThatIsNoDirectoryIsSaidSo() throws IOException {
    Files.createFile(directory());
    assertTrue(refused().contains("cannot be used"), refused());
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    SqliteStore.Builder builder = SqliteStore.builder(directory());
    assertThrows(
        IllegalArgumentException.class, () -> builder.acknowledgement(Acknowledgement.HELD));
    assertThrows(
        IllegalArgumentException.class, () -> builder.leaseTime(java.time.Duration.ofMillis(5)));
  }

  @Test
  void whatIsCommittedReachesTheFileWhileItIsOpen() throws Exception {
    try (SqliteStore store = SqliteStore.open(directory())) {
      Path file = directory().resolve("leat.db");
      long before = Files.size(file);
      RunQueue queue = store.queues().produce(store.leases().acquire("r"));
      for (int i = 1; i <= 280; i++) {
        queue.acknowledged(queue.append(Writing.event(i))).toCompletableFuture().join();
      }
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (Files.size(file) == before && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      assertTrue(Files.size(file) > before, "all of it is in the log");
    }
  }

  @Test
  void bothLevelsAreTold() {
    try (SqliteStore written = SqliteStore.open(directory());
        SqliteStore synced =
            SqliteStore.builder(directory()).acknowledgement(Acknowledgement.FSYNCED).open()) {
      assertEquals(Acknowledgement.WRITTEN, written.acknowledgement());
      assertEquals(Acknowledgement.FSYNCED, synced.acknowledgement());
    }
  }
}
