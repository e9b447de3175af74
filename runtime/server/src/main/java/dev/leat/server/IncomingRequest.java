package dev.leat.server;

import java.util.Optional;

/** What an {@link Authenticator} may know of a request. Of use only while it is called. */
public interface IncomingRequest {
  /** The method, such as {@code GET}. */
  String method();

  /** The path, without query. */
  String path();

  /** The first header of that name, in any case. */
  Optional<String> header(String name);

  /** What follows {@code Bearer} in the header {@code Authorization}. */
  Optional<String> bearerToken();

  /** The address at the other end of the connection. */
  String remoteAddress();
}
