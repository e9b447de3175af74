package dev.leat.sqlite;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells other processes that something was written: a byte to the socket of each, in the store's
 * directory. A ring that is lost costs a reader no more than the time to its next look.
 */
final class Bell implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

  /** What a socket's address may have at most on every system that has such sockets. */
  private static final int LONGEST_PATH = 100;

  private static final long PAUSE_NANOS = 100_000_000;

  private final @Nullable Path path;
  private final @Nullable ServerSocketChannel server;
  private final @Nullable Selector selector;
  private final Runnable heard;

  /** The doors of other processes; used by the writer's thread alone. */
  private final Map<String, SocketChannel> others = new HashMap<>();

  private Bell(
      @Nullable Path path,
      @Nullable ServerSocketChannel server,
      @Nullable Selector selector,
      Runnable heard) {
    this.path = path;
    this.server = server;
    this.selector = selector;
    this.heard = heard;
  }

  private static Path place(Path directory, String process) {
    Path path = directory.resolve("bell-" + process);
    return path.toString().length() > LONGEST_PATH
        ? Path.of(System.getProperty("java.io.tmpdir"), "leat-bell-" + process)
        : path;
  }

  /** Takes away what a process has left that is no more, if it is where its bell would be. */
  static void forget(Path directory, String process, String address) {
    Path path = place(directory, process);
    try {
      if (path.toString().equals(address)) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      LOG.debug("The socket {} could not be taken away", path, e);
    }
  }

  /** This process's bell; {@code heard} is called on its thread, once for many rings. */
  static Bell in(Path directory, String process, Runnable heard) {
    Path path = place(directory, process);
    try {
      Selector selector = Selector.open();
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(path));
      server.configureBlocking(false);
      server.register(selector, SelectionKey.OP_ACCEPT);
      Bell bell = new Bell(path, server, selector, heard);
      Thread thread = new Thread(bell::listen, "leat-sqlite-bell");
      thread.setDaemon(true);
      thread.start();
      return bell;
    } catch (IOException | UnsupportedOperationException e) {
      LOG.warn(
          "No socket could be made at {}; what other processes write is seen within a look's time",
          path,
          e);
      return new Bell(null, null, null, heard);
    }
  }

  /** Where others ring; empty if they cannot. */
  String address() {
    return path == null ? "" : path.toString();
  }

  private void listen() {
    Selector open = selector;
    ByteBuffer rings = ByteBuffer.allocate(1_024);
    while (open != null && open.isOpen()) {
      try {
        open.select();
        boolean rung = false;
        for (Iterator<SelectionKey> keys = open.selectedKeys().iterator(); keys.hasNext(); ) {
          SelectionKey key = keys.next();
          keys.remove();
          rung |= take(key, rings);
        }
        if (rung) {
          heard.run();
        }
      } catch (ClosedSelectorException e) {
        return;
      } catch (IOException | RuntimeException e) {
        LOG.debug("A ring was lost", e);
        // Who rings while there are no descriptors left goes on ringing.
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private boolean take(SelectionKey key, ByteBuffer rings) throws IOException {
    if (key.channel() instanceof ServerSocketChannel door) {
      SocketChannel caller = door.accept();
      if (caller != null) {
        caller.configureBlocking(false);
        caller.register(key.selector(), SelectionKey.OP_READ);
      }
      return false;
    }
    SocketChannel caller = (SocketChannel) key.channel();
    rings.clear();
    int count = -1;
    try {
      count = caller.read(rings);
    } catch (IOException e) {
      LOG.debug("A process that rang is gone", e);
    }
    if (count < 0) {
      caller.close();
    }
    return count != 0;
  }

  /** Rings at these addresses, and at no other; on the writer's thread. */
  void ring(Collection<String> addresses) {
    others.keySet().removeIf(known -> !addresses.contains(known) && closed(others.get(known)));
    for (String address : addresses) {
      if (!address.isEmpty() && !address.equals(address())) {
        ring(address);
      }
    }
  }

  private void ring(String address) {
    try {
      SocketChannel door = others.get(address);
      if (door == null) {
        door = SocketChannel.open(UnixDomainSocketAddress.of(address));
        door.configureBlocking(false);
        others.put(address, door);
      }
      // A full pipe has rings enough.
      door.write(ByteBuffer.wrap(new byte[] {1}));
    } catch (IOException e) {
      SocketChannel door = others.remove(address);
      if (door != null) {
        closed(door);
      }
    }
  }

  private static boolean closed(@Nullable SocketChannel door) {
    try {
      if (door != null) {
        door.close();
      }
    } catch (IOException e) {
      LOG.debug("A socket could not be closed", e);
    }
    return true;
  }

  @Override
  public void close() {
    others.values().forEach(Bell::closed);
    try {
      if (server != null && selector != null && path != null) {
        for (SelectionKey key : selector.keys()) {
          key.channel().close();
        }
        selector.close();
        server.close();
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      LOG.debug("The bell could not be closed", e);
    }
  }
}
