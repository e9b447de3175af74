package dev.leat.sqlite;

import dev.leat.store.Acknowledgement;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** The file: where it is, who may read it, and that it is one of ours. */
final class StoreFile {
  private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);

  /** How long a statement waits for another process's transaction, in milliseconds. */
  private static final int BUSY_MILLIS = 20_000;

  private static final long PAUSE_MILLIS = 25;

  private static final Set<PosixFilePermission> OWNER_ALONE =
      PosixFilePermissions.fromString("rw-------");

  private final Path directory;
  private final Path file;
  private final Acknowledgement level;

  private StoreFile(Path directory, Acknowledgement level) {
    this.directory = directory;
    this.file = directory.resolve("leat.db");
    this.level = level;
  }

  /** The file in that directory; both are made, for their owner alone, if they are not there. */
  static StoreFile in(Path directory, Acknowledgement level) {
    StoreFile store = new StoreFile(directory.toAbsolutePath().normalize(), level);
    try {
      store.makeDirectory();
      store.makeFile();
    } catch (IOException e) {
      throw new SqliteStoreException("the store's directory " + directory + " cannot be used", e);
    }
    store.prepare();
    return store;
  }

  /** A file that another process is making is locked in ways for which SQLite does not wait. */
  private void prepare() {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BUSY_MILLIS);
    while (true) {
      try (Connection connection = connect()) {
        Schema.prepare(connection, this);
        return;
      } catch (SQLException e) {
        if (!is(e, SQLiteErrorCode.SQLITE_BUSY) || System.nanoTime() - end >= 0) {
          throw refused(e);
        }
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }
  }

  private SqliteStoreException refused(SQLException e) {
    return is(e, SQLiteErrorCode.SQLITE_NOTADB) || is(e, SQLiteErrorCode.SQLITE_CORRUPT)
        ? new SqliteStoreException(
            this + " is no SQLite file that can be read; it was left alone", e)
        : new SqliteStoreException(this + " cannot be opened", e);
  }

  /** Whether it failed so; what an extended code says more does not matter. */
  private static boolean is(SQLException e, SQLiteErrorCode code) {
    return (e.getErrorCode() & 0xff) == code.code;
  }

  Path directory() {
    return directory;
  }

  private void makeDirectory() throws IOException {
    if (Files.isDirectory(directory)) {
      requireNoOthers();
      return;
    }
    Path parent = directory.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      if (isPosix()) {
        Files.createDirectory(
            directory,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectory(directory);
      }
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(directory)) {
        throw e;
      }
      // Another process was quicker.
    }
  }

  /** Whoever may write to a directory may put a file of theirs in the place of ours. */
  private void requireNoOthers() throws IOException {
    if (isPosix()
        && Files.getPosixFilePermissions(directory).contains(PosixFilePermission.OTHERS_WRITE)) {
      throw new IOException(
          "every user of the machine may write to it; take that right away (chmod o-w)");
    }
  }

  /** Made here and not by SQLite, which would let others read it; its side files take after it. */
  private void makeFile() throws IOException {
    if (Files.isSymbolicLink(file)) {
      throw new IOException(file + " is a link; a store follows none");
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      closeToOthers();
      return;
    }
    try {
      if (isPosix()) {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
      } else {
        Files.createFile(file);
      }
    } catch (FileAlreadyExistsException e) {
      // Another process was quicker.
    }
  }

  /** A file that came from a backup, say, is for its owner alone from here on. */
  private void closeToOthers() throws IOException {
    if (isPosix() && !OWNER_ALONE.containsAll(Files.getPosixFilePermissions(file))) {
      Files.setPosixFilePermissions(file, OWNER_ALONE);
      LOG.warn("{} was open to others; it is no more", file);
    }
  }

  private boolean isPosix() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  Connection connect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setSynchronous(
        level == Acknowledgement.FSYNCED
            ? SQLiteConfig.SynchronousMode.FULL
            : SQLiteConfig.SynchronousMode.NORMAL);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
