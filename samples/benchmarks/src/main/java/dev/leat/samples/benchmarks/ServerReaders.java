package dev.leat.samples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The readers of {@link ServerTable}, in a process of their own: many connections on one thread,
 * which looks at no more than what it counts. Prints what it saw as numbers on one line.
 */
public final class ServerReaders {
  private static final byte TOKEN_END = '~';

  private final InetSocketAddress server;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);

  private ServerReaders(URI server) {
    this.server = new InetSocketAddress(server.getHost(), server.getPort());
  }

  /** What one connection has read; of the one thread. */
  private static final class Reader {
    private long start;
    private long tokens;
    private long nanos;
  }

  /**
   * {@code load URL STREAMS TOKENS} asks for so many answers at once and reads them; {@code idle
   * URL PATH READERS} reads a run that says nothing until its standard input ends.
   */
  public static void main(String[] args) throws IOException {
    ServerReaders readers = new ServerReaders(URI.create(args[1]));
    if (args[0].equals("load")) {
      System.out.println(readers.load(Integer.parseInt(args[2]), args[3]));
    } else {
      readers.idle(args[2], Integer.parseInt(args[3]));
    }
  }

  /**
   * Tokens, the time from the first request to the last end, p50, p99 and the longest, in ms, and
   * CPU in ms.
   */
  private String load(int streams, String tokens) throws IOException {
    String body = "{\"input\":\"" + tokens + "\"}";
    byte[] request =
        ("POST /v1/runs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Accept: text/event-stream\r\nConnection: close\r\nContent-Length: "
                + body.length()
                + "\r\n\r\n"
                + body)
            .getBytes(StandardCharsets.UTF_8);
    try (Selector selector = Selector.open()) {
      Reader[] all = new Reader[streams];
      SocketChannel[] channels = new SocketChannel[streams];
      for (int i = 0; i < streams; i++) {
        all[i] = new Reader();
        channels[i] = open(selector, all[i]);
      }
      long start = System.nanoTime();
      for (int i = 0; i < streams; i++) {
        all[i].start = System.nanoTime();
        channels[i].write(ByteBuffer.wrap(request));
      }
      for (int open = streams; open > 0; ) {
        selector.select();
        for (SelectionKey key : selector.selectedKeys()) {
          open -= read((SocketChannel) key.channel(), (Reader) key.attachment()) ? 0 : 1;
        }
        selector.selectedKeys().clear();
      }
      return report(all, System.nanoTime() - start);
    }
  }

  private SocketChannel open(Selector selector, Reader reader) throws IOException {
    SocketChannel channel = SocketChannel.open(server);
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, reader);
    return channel;
  }

  /** Whether there is more to come. */
  private boolean read(SocketChannel channel, Reader reader) throws IOException {
    buffer.clear();
    int length = channel.read(buffer);
    if (length < 0) {
      channel.close();
      reader.nanos = System.nanoTime() - reader.start;
      return false;
    }
    for (int i = 0; i < length; i++) {
      reader.tokens += buffer.get(i) == TOKEN_END ? 1 : 0;
    }
    return true;
  }

  private static String report(Reader[] all, long nanos) {
    long[] times =
        Arrays.stream(all).mapToLong(reader -> reader.nanos / 1_000_000).sorted().toArray();
    return Arrays.stream(all).mapToLong(reader -> reader.tokens).sum()
        + " "
        + nanos / 1_000_000
        + " "
        + times[times.length / 2]
        + " "
        + times[(times.length * 99 - 1) / 100]
        + " "
        + times[times.length - 1]
        + " "
        + cpuMillis();
  }

  private static long cpuMillis() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1_000_000;
  }

  private void idle(String path, int readers) throws IOException {
    byte[] request =
        ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    SocketChannel[] open = new SocketChannel[readers];
    for (int i = 0; i < readers; i++) {
      open[i] = SocketChannel.open(server);
      open[i].write(ByteBuffer.wrap(request));
    }
    for (SocketChannel each : open) {
      // The answer's head and the run's first event: the reader is there.
      buffer.clear();
      each.read(buffer);
    }
    System.out.println(readers);
    while (System.in.read() >= 0) {
      // until the other side has measured
    }
  }
}
