package dev.leat.server.http;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that a page of another site made a browser send: by a name that resolves to this
 * machine (DNS rebinding), or across origins. Asked before anything else is done.
 */
public final class Guard {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private static final Pattern ORIGIN =
      Pattern.compile("https?://((?:[a-z0-9.-]+|\\[[0-9a-f:.]+])(?::\\d{1,5})?)");

  private final Set<String> hosts;
  private final Set<String> origins;
  private final boolean addresses;

  /**
   * A guard.
   *
   * @param hosts the names, besides those of this machine's loopback, that clients may use
   * @param origins the origins, besides the server's own, whose pages may ask
   * @param addresses whether clients may use any IP address for a name; no rebinding goes by one
   */
  public Guard(Set<String> hosts, Set<String> origins, boolean addresses) {
    this.hosts = Set.copyOf(hosts);
    this.origins = Set.copyOf(origins);
    this.addresses = addresses;
  }

  /** Refuses what is not allowed; returns the foreign origin that is, if there is one. */
  Optional<String> check(Exchange exchange) {
    String host = requireOne(exchange, "Host");
    String authority = host.toLowerCase(Locale.ROOT);
    if (!isAllowedHost(hostName(authority))) {
      throw Problem.of(
          403, "foreign_host", "This server does not answer to that name; see allowHost.");
    }
    return checkOrigin(exchange, authority);
  }

  private Optional<String> checkOrigin(Exchange exchange, String authority) {
    if (exchange.request().getHeaders().getValuesList("Origin").isEmpty()) {
      requireNotCrossSite(exchange);
      return Optional.empty();
    }
    String origin = requireOne(exchange, "Origin").toLowerCase(Locale.ROOT);
    if (origins.contains(origin)) {
      return Optional.of(origin);
    }
    @Nullable String from = originAuthority(origin);
    if (from == null || !from.equals(withoutDefaultPort(authority, origin))) {
      throw Problem.of(
          403, "foreign_origin", "Pages of that origin may not ask this server; see allowOrigin.");
    }
    return Optional.empty();
  }

  /** Browsers send no origin with some requests, but say that they are another site's. */
  private static void requireNotCrossSite(Exchange exchange) {
    boolean crossSite = exchange.header("Sec-Fetch-Site").filter("cross-site"::equals).isPresent();
    boolean link =
        exchange.header("Sec-Fetch-Mode").filter("navigate"::equals).isPresent()
            && exchange.header("Sec-Fetch-Dest").filter("document"::equals).isPresent()
            && exchange.method().equals("GET");
    if (crossSite && !link) {
      throw Problem.of(403, "foreign_origin", "Pages of other sites may not ask this server.");
    }
  }

  private static String requireOne(Exchange exchange, String name) {
    var values = exchange.request().getHeaders().getValuesList(name);
    if (values.size() != 1) {
      throw Problem.of(403, "foreign_host", "Expected one header " + name + ".");
    }
    return values.get(0);
  }

  private boolean isAllowedHost(String name) {
    return LOOPBACK.contains(name) || hosts.contains(name) || (addresses && isAddress(name));
  }

  private static boolean isAddress(String name) {
    return name.matches("\\d{1,3}(\\.\\d{1,3}){3}") || name.matches("\\[[0-9a-f:.]+]");
  }

  /** The authority without its port. */
  private static String hostName(String authority) {
    return authority.replaceFirst(":\\d{1,5}$", "");
  }

  /** Host and port of an origin; null if it is none of the web. */
  private static @Nullable String originAuthority(String origin) {
    Matcher web = ORIGIN.matcher(origin);
    return web.matches() ? withoutDefaultPort(web.group(1), origin) : null;
  }

  private static String withoutDefaultPort(String authority, String origin) {
    String port = origin.startsWith("https:") ? ":443" : ":80";
    return authority.endsWith(port)
        ? authority.substring(0, authority.length() - port.length())
        : authority;
  }
}
