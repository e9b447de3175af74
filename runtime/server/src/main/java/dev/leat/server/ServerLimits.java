package dev.leat.server;

import java.time.Duration;

/** How much a server takes on. What is beyond is refused and the client told when to try again. */
public final class ServerLimits {
  private static final ServerLimits DEFAULTS = new Builder().build();

  private final int bodyBytes;
  private final int headerBytes;
  private final int runs;
  private final int runsPerClient;
  private final int runsPerMinute;
  private final int waiting;
  private final Duration queueWait;
  private final int readersPerClient;
  private final int conversations;
  private final int connections;
  private final Duration requestTime;
  private final Duration stalled;

  private ServerLimits(Builder builder) {
    bodyBytes = builder.bodyBytes;
    headerBytes = builder.headerBytes;
    runs = builder.runs;
    runsPerClient = builder.runsPerClient;
    runsPerMinute = builder.runsPerMinute;
    waiting = builder.waiting;
    queueWait = builder.queueWait;
    readersPerClient = builder.readersPerClient;
    conversations = builder.conversations;
    connections = builder.connections;
    requestTime = builder.requestTime;
    stalled = builder.stalled;
  }

  /** The limits of a server that is told none; the builder says which. */
  public static ServerLimits defaults() {
    return DEFAULTS;
  }

  /** The defaults, to change. */
  public static Builder builder() {
    return new Builder();
  }

  /** The most bytes of a request's body, or of a WebSocket message. */
  public int bodyBytes() {
    return bodyBytes;
  }

  /** The most bytes of a request's line and headers. */
  public int headerBytes() {
    return headerBytes;
  }

  /** The most runs under way at once. */
  public int runs() {
    return runs;
  }

  /** The most runs of one principal under way or waiting at once. */
  public int runsPerClient() {
    return runsPerClient;
  }

  /** The most runs that one principal may start in a minute. */
  public int runsPerMinute() {
    return runsPerMinute;
  }

  /** The most requests that may wait for a run to end at once. */
  public int waiting() {
    return waiting;
  }

  /** How long a request may wait for a run to end; zero for not at all. */
  public Duration queueWait() {
    return queueWait;
  }

  /**
   * The most connections that may read runs of one principal at once, and the most WebSockets that
   * it may have.
   */
  public int readersPerClient() {
    return readersPerClient;
  }

  /** The most conversations that one principal may have. */
  public int conversations() {
    return conversations;
  }

  /** The most connections at once; more wait until one is closed. */
  public int connections() {
    return connections;
  }

  /**
   * How long a request may take to come, from its first byte: its line and headers, and then its
   * body. Zero for as long as it likes.
   */
  public Duration requestTime() {
    return requestTime;
  }

  /**
   * How long a connection may take for the next byte, either way, before it is closed. Zero for as
   * long as it likes.
   */
  public Duration stalled() {
    return stalled;
  }

  /** Collects limits. */
  public static final class Builder {
    private int bodyBytes = 1 << 20;
    private int headerBytes = 8 << 10;
    private int runs = 256;
    private int runsPerClient = 64;
    private int runsPerMinute = 600;
    private int waiting = 256;
    private Duration queueWait = Duration.ofSeconds(5);
    private int readersPerClient = 1_000;
    private int conversations = 1_000;
    private int connections = 10_000;
    private Duration requestTime = Duration.ofSeconds(20);
    private Duration stalled = Duration.ofSeconds(30);

    private Builder() {}

    /** Sets {@link ServerLimits#bodyBytes}; 1 MiB unless set. */
    public Builder bodyBytes(int value) {
      bodyBytes = positive("bodyBytes", value);
      return this;
    }

    /** Sets {@link ServerLimits#headerBytes}; 8 KiB unless set. */
    public Builder headerBytes(int value) {
      headerBytes = positive("headerBytes", value);
      return this;
    }

    /** Sets {@link ServerLimits#runs}; 256 unless set. */
    public Builder runs(int value) {
      runs = positive("runs", value);
      return this;
    }

    /** Sets {@link ServerLimits#runsPerClient}; 64 unless set. */
    public Builder runsPerClient(int value) {
      runsPerClient = positive("runsPerClient", value);
      return this;
    }

    /** Sets {@link ServerLimits#runsPerMinute}; 600 unless set. */
    public Builder runsPerMinute(int value) {
      runsPerMinute = positive("runsPerMinute", value);
      return this;
    }

    /** Sets {@link ServerLimits#waiting}; 256 unless set, 0 for none. */
    public Builder waiting(int value) {
      if (value < 0) {
        throw new IllegalArgumentException("expected waiting >= 0, found " + value);
      }
      waiting = value;
      return this;
    }

    /** Sets {@link ServerLimits#queueWait}; 5 seconds unless set. */
    public Builder queueWait(Duration value) {
      queueWait = notNegative("queueWait", value);
      return this;
    }

    /** Sets {@link ServerLimits#readersPerClient}; 1,000 unless set. */
    public Builder readersPerClient(int value) {
      readersPerClient = positive("readersPerClient", value);
      return this;
    }

    /** Sets {@link ServerLimits#conversations}; 1,000 unless set. */
    public Builder conversations(int value) {
      conversations = positive("conversations", value);
      return this;
    }

    /** Sets {@link ServerLimits#connections}; 10,000 unless set. */
    public Builder connections(int value) {
      connections = positive("connections", value);
      return this;
    }

    /** Sets {@link ServerLimits#requestTime}; 20 seconds unless set. */
    public Builder requestTime(Duration value) {
      requestTime = notNegative("requestTime", value);
      return this;
    }

    /** Sets {@link ServerLimits#stalled}; 30 seconds unless set. */
    public Builder stalled(Duration value) {
      stalled = notNegative("stalled", value);
      return this;
    }

    /** The limits. */
    public ServerLimits build() {
      return new ServerLimits(this);
    }

    private static int positive(String name, int value) {
      if (value <= 0) {
        throw new IllegalArgumentException("expected " + name + " > 0, found " + value);
      }
      return value;
    }

    private static Duration notNegative(String name, Duration value) {
      if (value.isNegative()) {
        throw new IllegalArgumentException("expected no negative " + name + ", found " + value);
      }
      return value;
    }
  }
}
