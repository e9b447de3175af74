package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Acknowledgement;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsTest {
  @TempDir private Path directory;

  @Test
  void aReadingThatIsRefusedGivesItsConnectionBack() {
    Set<Connection> seen = new HashSet<>();
    try (Readings readings = new Readings(StoreFile.in(directory, Acknowledgement.WRITTEN))) {
      for (int i = 0; i < 20; i++) {
        assertThrows(
            IllegalArgumentException.class,
            () ->
                readings.read(
                    statements -> {
                      seen.add(statements.connection());
                      throw new IllegalArgumentException("refused");
                    }));
      }
    }
    assertEquals(1, seen.size());
  }

  @Test
  void aConnectionThatFailedIsNotUsedAgain() {
    Set<Connection> seen = new HashSet<>();
    try (Readings readings = new Readings(StoreFile.in(directory, Acknowledgement.WRITTEN))) {
      for (int i = 0; i < 3; i++) {
        assertThrows(
            SqliteStoreException.class,
            () ->
                readings.read(
                    statements -> {
                      seen.add(statements.connection());
                      return statements.number("select no_such from run");
                    }));
      }
      for (Connection connection : seen) {
        boolean closed = readings.read(statements -> isClosed(connection));
        assertTrue(closed);
      }
    }
    assertEquals(3, seen.size());
  }

  private static boolean isClosed(Connection connection) throws SQLException {
    return connection.isClosed();
  }
}
