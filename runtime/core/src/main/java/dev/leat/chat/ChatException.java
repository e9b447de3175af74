package dev.leat.chat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** An answer failed. The message says what, where and what to do, and carries no secret. */
public final class ChatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of failure it was. */
  public enum Kind {
    /** No connection came about. */
    CONNECT,
    /** A clock ran out: connect, first content, gap between contents, or the whole call. */
    TIMEOUT,
    /** The server answered with an error status. */
    HTTP,
    /** The server reported an error inside an answer that had begun well. */
    IN_BAND,
    /** The answer broke off before its terminal signal. */
    TRUNCATED,
    /** The answer is not what the protocol allows. */
    PROTOCOL,
    /** The answer goes beyond a limit of Leat's. */
    TOO_LARGE,
    /** The stream was closed before its end. */
    CANCELLED
  }

  private final Kind kind;
  private final @Nullable Integer status;
  private final @Nullable Duration retryAfter;
  private final @Nullable String code;

  /** A failure without more to tell. */
  public ChatException(Kind kind, String message) {
    this(kind, message, null);
  }

  /** A failure with its cause. */
  public ChatException(Kind kind, String message, @Nullable Throwable cause) {
    this(kind, message, cause, null, null, null);
  }

  private ChatException(
      Kind kind,
      String message,
      @Nullable Throwable cause,
      @Nullable Integer status,
      @Nullable Duration retryAfter,
      @Nullable String code) {
    super(message, cause);
    this.kind = kind;
    this.status = status;
    this.retryAfter = retryAfter;
    this.code = code;
  }

  /** The server answered with an error status. */
  public static ChatException http(int status, String message, @Nullable Duration retryAfter) {
    return http(status, message, retryAfter, null);
  }

  /**
   * The server answered with an error status.
   *
   * @param code the provider's own word for the error, if it gave one
   */
  public static ChatException http(
      int status, String message, @Nullable Duration retryAfter, @Nullable String code) {
    return new ChatException(Kind.HTTP, message, null, status, retryAfter, code);
  }

  /**
   * The server reported an error inside its answer.
   *
   * @param status the HTTP status that the error would have had, if that is known
   * @param code the provider's own word for the error, if it gave one
   */
  public static ChatException inBand(
      String message, @Nullable Integer status, @Nullable String code) {
    return new ChatException(Kind.IN_BAND, message, null, status, null, code);
  }

  /** What kind of failure it was. */
  public Kind kind() {
    return kind;
  }

  /** The HTTP status, if the failure is one, or would be had the answer not begun. */
  public OptionalInt status() {
    return status == null ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** The provider's own word for its error, such as {@code "overloaded_error"}. */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /** How long the server asks to wait before another try. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
