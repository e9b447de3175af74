package dev.leat.testing.contract;

import java.net.URI;
import java.time.Duration;

/**
 * How the model of a {@link ChatModelContract} is set up.
 *
 * @param server the root of the address, without a path
 * @param key the API key, which must not be told
 * @param firstContent until the first content
 * @param gap from one content to the next
 * @param retries how often a call is made again; the waits before that are some milliseconds
 */
public record ModelSettings(
    URI server, String key, Duration firstContent, Duration gap, int retries) {
  /** Shows no key. */
  @Override
  public String toString() {
    return "ModelSettings[" + server + "]";
  }
}
