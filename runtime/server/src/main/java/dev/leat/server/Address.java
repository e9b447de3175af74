package dev.leat.server;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a server listens: the first port of these that is free. */
record Address(String host, int firstPort, int lastPort) {
  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new ServerStartException("There is no address '" + host + "' to listen on.", e);
    }
  }

  boolean isLoopback() {
    return isLoopback(host);
  }

  String ports() {
    return firstPort == lastPort ? "port " + firstPort : "ports " + firstPort + " to " + lastPort;
  }
}
