package dev.leat.models;

import dev.leat.testing.contract.ModelSettings;
import java.time.Duration;

/** Sets a builder up as a contract wants it. */
public final class Wired {
  private Wired() {}

  /**
   * The builder, set up.
   *
   * @param path where below the server's root requests go
   */
  public static <B extends ModelBuilder<B>> B up(B builder, ModelSettings settings, String path) {
    return builder
        .baseUrl(settings.server().resolve(path))
        .apiKey(settings.key())
        .model("m")
        .timeouts(
            new Timeouts(
                Duration.ofSeconds(10),
                settings.firstContent(),
                settings.gap(),
                Duration.ofSeconds(30)))
        .retry(
            new Retry(
                settings.retries(),
                Duration.ofMillis(10),
                Duration.ofMillis(20),
                Duration.ofSeconds(5)));
  }
}
