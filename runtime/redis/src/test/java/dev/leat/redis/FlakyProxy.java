package dev.leat.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A TCP proxy whose connections are cut, halved, delayed or silent, as a test wants it. */
final class FlakyProxy implements AutoCloseable {
  private final int target;
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

  /** The next piece, whichever way it goes, is forwarded by half, and its connection cut. */
  private final AtomicBoolean halving = new AtomicBoolean();

  /** The next piece from the server is not forwarded, and its connection cut. */
  private final AtomicBoolean swallowing = new AtomicBoolean();

  private volatile int delayMillis;

  /** Whether nothing goes through; guarded by this. */
  private boolean silent;

  FlakyProxy(int target) throws IOException {
    this.target = target;
    run(this::accept);
  }

  URI uri() {
    return URI.create("redis://127.0.0.1:" + door.getLocalPort());
  }

  private static void run(Runnable work) {
    Thread thread = new Thread(work, "flaky-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket server = new Socket();
        sockets.add(client);
        sockets.add(server);
        run(() -> join(client, server));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void join(Socket client, Socket server) {
    try {
      awaitHealth();
      server.connect(
          new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), target), 5_000);
      run(() -> pump(server, client, swallowing));
      pump(client, server, new AtomicBoolean());
    } catch (IOException e) {
      close(client);
    }
  }

  private void pump(Socket from, Socket to, AtomicBoolean swallowed) {
    byte[] piece = new byte[8_192];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        awaitHealth();
        Thread.sleep(delayMillis);
        if (swallowed.compareAndSet(true, false)) {
          break;
        }
        boolean half = halving.compareAndSet(true, false);
        out.write(piece, 0, half ? length / 2 : length);
        if (half) {
          break;
        }
      }
    } catch (IOException | InterruptedException e) {
      // cut
    }
    close(from);
    close(to);
  }

  private synchronized void awaitHealth() {
    try {
      while (silent) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nothing goes through any more, and nothing is refused: what was sent comes when it heals. */
  synchronized void partition() {
    silent = true;
  }

  synchronized void heal() {
    silent = false;
    notifyAll();
  }

  void delay(int millis) {
    delayMillis = millis;
  }

  void swallow() {
    swallowing.set(true);
  }

  void halve() {
    halving.set(true);
  }

  /** Ends all connections; others may be made. */
  void cut() {
    sockets.forEach(this::close);
  }

  private void close(Socket socket) {
    sockets.remove(socket);
    try {
      socket.close();
    } catch (IOException e) {
      // It is of no use any more.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    heal();
    cut();
  }
}
