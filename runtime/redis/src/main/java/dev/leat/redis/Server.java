package dev.leat.redis;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;

/**
 * Where Redis is and how it is spoken to. Its text never has the password.
 *
 * @param config what Jedis needs to know, credentials among it
 */
record Server(Sockets sockets, int database, JedisClientConfig config) {
  private static final int PORT = 6379;

  /** Who signs in; both are empty for nobody in particular. */
  record Credentials(String user, String password) {
    /** Those before the host of a URI. */
    static Credentials of(@Nullable String userInfo) {
      String info = userInfo == null ? "" : userInfo;
      int colon = info.indexOf(':');
      return colon < 0
          ? new Credentials(decoded(info), "")
          : new Credentials(decoded(info.substring(0, colon)), decoded(info.substring(colon + 1)));
    }

    private static String decoded(String part) {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return "Credentials[" + user + "]";
    }
  }

  /**
   * The server that a URI names: {@code redis[s]://[[user]:password@]host[:port][/database]}.
   *
   * @param credentials in place of those of the URI
   * @param tls in place of the JVM's
   */
  static Server of(
      URI uri, @Nullable Credentials credentials, @Nullable SSLContext tls, Duration timeout) {
    boolean encrypted = "rediss".equalsIgnoreCase(uri.getScheme());
    // No part of the URI is shown: what was meant as something else may be a secret.
    boolean plain = "redis".equalsIgnoreCase(uri.getScheme());
    if (!(plain || encrypted) || uri.getHost() == null) {
      throw new IllegalArgumentException(
          "expected redis://[[user]:password@]host[:port][/database], or rediss:// for TLS; in a"
              + " password, what is no letter or digit is percent-encoded");
    }
    int millis = (int) Math.min(Integer.MAX_VALUE, timeout.toMillis());
    Sockets sockets =
        new Sockets(
            new HostAndPort(uri.getHost(), uri.getPort() < 0 ? PORT : uri.getPort()),
            millis,
            encrypted ? tls != null ? tls : defaultTls() : null);
    Credentials who = credentials != null ? credentials : Credentials.of(uri.getRawUserInfo());
    int database = database(uri.getPath());
    return new Server(sockets, database, config(who, database, millis));
  }

  private static SSLContext defaultTls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new RedisStoreException("this JVM has no TLS of its own", e);
    }
  }

  private static int database(@Nullable String path) {
    if (path == null || path.length() < 2) {
      return 0;
    }
    if (!path.matches("/[0-9]{1,5}")) {
      throw new IllegalArgumentException("expected the number of a database after the host");
    }
    return Integer.parseInt(path.substring(1));
  }

  private static JedisClientConfig config(Credentials who, int database, int millis) {
    DefaultJedisClientConfig.Builder config =
        DefaultJedisClientConfig.builder()
            .resp2()
            .connectionTimeoutMillis(millis)
            .socketTimeoutMillis(millis)
            .clientName("leat")
            .database(database);
    if (!who.password().isEmpty()) {
      config.user(who.user().isEmpty() ? null : who.user()).password(who.password());
    }
    return config.build();
  }

  /** A connection, signed in. */
  Connection connect() {
    return new Connection(sockets, config);
  }

  @Override
  public String toString() {
    String scheme = sockets.tls() == null ? "redis://" : "rediss://";
    return scheme + sockets.address() + "/" + database;
  }
}
