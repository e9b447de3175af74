package dev.leat.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A store's file as SQLite has it, behind the store's back. */
record RawFile(Path directory) {
  Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("leat.db"));
  }

  void execute(String... sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String each : sql) {
        statement.execute(each);
      }
    }
  }

  long number(String sql) throws SQLException {
    return Long.parseLong(texts(sql, 1).get(0));
  }

  /** One column of all rows. */
  List<String> texts(String sql, int column) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        found.add(String.valueOf(row.getString(column)));
      }
    }
    return found;
  }
}
