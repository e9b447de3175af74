package dev.leat.server.http;

/** What a page of an allowed foreign origin is told, so that its browser lets it ask (CORS). */
final class CrossOrigin {
  private CrossOrigin() {}

  static void allow(Exchange exchange, String origin) {
    exchange
        .with("Access-Control-Allow-Origin", origin)
        .with("Access-Control-Expose-Headers", "Location, Retry-After")
        .with("Cross-Origin-Resource-Policy", "cross-origin")
        .with("Vary", "Origin");
  }

  static boolean isPreflight(Exchange exchange) {
    return exchange.method().equals("OPTIONS")
        && exchange.header("Access-Control-Request-Method").isPresent();
  }

  /** Clients send headers of their own; an origin that is allowed may send what it likes. */
  private static String asked(Exchange exchange) {
    return exchange
        .header("Access-Control-Request-Headers")
        .orElse("Authorization, Content-Type, Last-Event-ID");
  }

  static void answerPreflight(Exchange exchange) {
    exchange
        .with("Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE")
        .with("Access-Control-Allow-Headers", asked(exchange))
        .with("Access-Control-Max-Age", "600")
        .empty(204);
  }
}
