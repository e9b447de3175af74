package dev.leat.server.http;

/** Headers that every answer has: browsers are to trust it no more than they must. */
final class SafeHeaders {
  private SafeHeaders() {}

  static void addTo(Exchange exchange) {
    exchange
        .with("X-Content-Type-Options", "nosniff")
        .with("X-Frame-Options", "DENY")
        .with("Referrer-Policy", "no-referrer")
        .with("Cross-Origin-Resource-Policy", "same-origin")
        .with("Cross-Origin-Opener-Policy", "same-origin")
        .with("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .with("Cache-Control", "no-store");
  }
}
