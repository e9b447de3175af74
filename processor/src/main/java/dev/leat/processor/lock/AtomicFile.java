package dev.leat.processor.lock;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file as a whole: who reads it finds the old text or the new one. */
final class AtomicFile {
  private AtomicFile() {}

  static void write(Path file, String text) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path directory = absolute.getParent();
    if (directory == null) {
      throw new IOException("it is a root directory");
    }
    Files.createDirectories(directory);
    // Not a temporary file: those are private to their owner, and the lock is committed.
    Path next = directory.resolve(absolute.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(next, text);
      Files.move(next, absolute, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, absolute, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }
}
