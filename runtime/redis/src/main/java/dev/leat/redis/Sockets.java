package dev.leat.redis;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisSocketFactory;
import redis.clients.jedis.exceptions.JedisConnectionException;

/**
 * Makes the sockets of a store. Its host is looked up each time: it may have moved.
 *
 * @param tls how they are encrypted; null if they are not
 */
record Sockets(HostAndPort address, int timeoutMillis, @Nullable SSLContext tls)
    implements JedisSocketFactory {
  @Override
  public Socket createSocket() {
    Socket socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.setKeepAlive(true);
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), timeoutMillis);
      socket.setSoTimeout(timeoutMillis);
      return tls == null ? socket : encrypted(socket, tls);
    } catch (IOException e) {
      close(socket);
      throw new JedisConnectionException("no connection to " + address, e);
    }
  }

  private Socket encrypted(Socket plain, SSLContext context) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            context
                .getSocketFactory()
                .createSocket(plain, address.getHost(), address.getPort(), true);
    SSLParameters parameters = socket.getSSLParameters();
    // Without it any certificate of a known authority would do, whoever's it is.
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is of no use any more.
    }
  }
}
