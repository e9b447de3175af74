package dev.leat.server;

import org.jspecify.annotations.Nullable;

/** Says for whom a request is. It is called for every request and must be safe for threads. */
@FunctionalInterface
public interface Authenticator {
  /**
   * The principal of a request.
   *
   * @return null if nobody is allowed to ask so; the request is refused with status 401
   */
  @Nullable Principal authenticate(IncomingRequest request);
}
