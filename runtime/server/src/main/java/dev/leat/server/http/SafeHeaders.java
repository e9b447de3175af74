package dev.leat.server.http;

import org.eclipse.jetty.server.Response;

/** Headers that every answer has: browsers are to trust it no more than they must. */
final class SafeHeaders {
  private SafeHeaders() {}

  static void addTo(Response response) {
    response
        .getHeaders()
        .put("X-Content-Type-Options", "nosniff")
        .put("X-Frame-Options", "DENY")
        .put("Referrer-Policy", "no-referrer")
        .put("Cross-Origin-Resource-Policy", "same-origin")
        .put("Cross-Origin-Opener-Policy", "same-origin")
        .put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .put("Cache-Control", "no-store");
  }
}
