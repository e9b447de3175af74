package dev.leat.redis;

/** Redis cannot be used, was away for too long, or has lost what it had acknowledged. */
public final class RedisStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RedisStoreException(String message) {
    super(message);
  }

  RedisStoreException(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
