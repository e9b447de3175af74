package dev.leat.models;

import java.util.Objects;
import java.util.function.Supplier;

/** Where the key of a provider comes from. It is asked anew for each call, so keys may rotate. */
public final class ApiKey {
  private static final ApiKey NONE = new ApiKey(() -> "");

  private final Supplier<String> source;

  private ApiKey(Supplier<String> source) {
    this.source = source;
  }

  /** A fixed key. White space around it, such as a line end from a file, does not count. */
  public static ApiKey of(String key) {
    Objects.requireNonNull(key, "key");
    return new ApiKey(() -> key);
  }

  /** A key that is asked for at each call, on the thread that reads the answer. */
  public static ApiKey from(Supplier<String> source) {
    return new ApiKey(Objects.requireNonNull(source, "source"));
  }

  /**
   * The key that an environment variable holds.
   *
   * @throws IllegalStateException if the variable is not set
   */
  public static ApiKey environment(String variable) {
    String key = System.getenv(variable);
    if (key == null || key.isBlank()) {
      throw new IllegalStateException(variable + " is not set. Set it to your key.");
    }
    return of(key);
  }

  /** No key, for servers that want none. */
  public static ApiKey none() {
    return NONE;
  }

  /** The key as it stands now, without white space around it; empty if there is none. */
  public String reveal() {
    return source.get().strip();
  }

  /** Shows nothing of the key. */
  @Override
  public String toString() {
    return "ApiKey[***]";
  }
}
