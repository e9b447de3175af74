package dev.leat.models.http;

import java.util.Arrays;

/** Bytes that pile up. Owned by one reader, which checks its caps before it adds. */
final class ByteRun {
  private static final int INITIAL = 1024;

  /** One huge line must not keep its memory for the rest of a stream. */
  private static final int KEPT = 64 * 1024;

  private byte[] bytes = new byte[INITIAL];

  /** How many of {@link #bytes} count; 0 to {@code bytes.length}. */
  private int length;

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  void add(byte[] from, int start, int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length * 2));
    }
    System.arraycopy(from, start, bytes, length, count);
    length += count;
  }

  void add(byte value) {
    if (bytes.length == length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    bytes[length++] = value;
  }

  /** Whether there are blanks and tabs at most. */
  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Removes the byte order mark with which a stream may begin. */
  void dropByteOrderMark() {
    if (length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      length -= 3;
      System.arraycopy(bytes, 3, bytes, 0, length);
    }
  }

  void clear() {
    if (bytes.length > KEPT) {
      bytes = new byte[INITIAL];
    }
    length = 0;
  }
}
