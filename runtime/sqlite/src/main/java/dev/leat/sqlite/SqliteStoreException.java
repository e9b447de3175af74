package dev.leat.sqlite;

/** The file cannot be used, or a reading or writing of it failed. The file is left as it is. */
public final class SqliteStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SqliteStoreException(String message) {
    super(message);
  }

  SqliteStoreException(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
