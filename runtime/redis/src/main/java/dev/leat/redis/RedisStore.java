package dev.leat.redis;

import dev.leat.store.Acknowledgement;
import dev.leat.store.Checkpoints;
import dev.leat.store.Conversations;
import dev.leat.store.Leases;
import dev.leat.store.QueueLimits;
import dev.leat.store.RunQueues;
import dev.leat.store.Signals;
import dev.leat.store.Store;
import dev.leat.store.spi.RunListeners;
import dev.leat.store.spi.RunTails;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store in Redis 7 or later, or Valkey, for any number of processes on any number of machines:
 * each may write runs of its own and read all. It has three connections, whatever the number of
 * runs, and makes them anew when they are cut. Safe for all threads.
 *
 * <p>A run whose process dies, or is cut off for that long, ends for its readers as failed, with
 * the code {@code owner_lost}, within the {@linkplain Builder#leaseTime lease time}, by the hand of
 * another process; a run at rest waits for whoever goes on with it.
 *
 * <p>An error on one of its threads closes it: what waits fails, and readers are told that their
 * runs are gone here.
 */
public final class RedisStore implements Store {
  private static final Logger LOG = LoggerFactory.getLogger(RedisStore.class);

  private final Acknowledgement level;
  private final Shared shared;
  private final Feed feed;
  private final Janitor janitor;
  private final RedisQueues queues;
  private final RedisConversations conversations;
  private final RedisCheckpoints checkpoints;
  private final RedisLeases leases;
  private final RedisSignals signals;
  private final AtomicBoolean closed = new AtomicBoolean();

  private RedisStore(Builder builder, Connector connector) {
    level = builder.level;
    Keys keys = new Keys(builder.namespace);
    RunTails tails = new RunTails(builder.limits.runBytes());
    shared =
        new Shared(
            connector,
            new Pipe("leat-redis-writes", connector, builder.patience, this::broke),
            new Pipe("leat-redis-reads", connector, builder.patience, this::broke),
            keys,
            tails,
            builder.limits,
            new Peers(builder.leaseTime),
            new Readers(),
            Names.random());
    RunListeners listeners = new RunListeners();
    Orphans orphans = new Orphans(shared);
    queues = new RedisQueues(shared, orphans);
    conversations = new RedisConversations(shared);
    checkpoints = new RedisCheckpoints(shared);
    leases = new RedisLeases(shared, orphans);
    signals = new RedisSignals(shared, listeners);
    feed = new Feed(shared, listeners::tell, this::broke);
    janitor = new Janitor(shared, orphans, builder.leaseTime);
  }

  private void start() {
    shared.writes().start();
    shared.reads().start();
    feed.start();
    janitor.start();
  }

  /**
   * The store in the server that the URI names, with the defaults.
   *
   * @param uri {@code redis://[[user]:password@]host[:port][/database]}, or {@code rediss://} for
   *     TLS
   */
  public static RedisStore open(URI uri) {
    return builder(uri).open();
  }

  /** A store in the server that the URI names, to say more about; see {@link #open(URI)}. */
  public static Builder builder(URI uri) {
    return new Builder(uri);
  }

  @Override
  public RunQueues queues() {
    return queues;
  }

  @Override
  public Conversations conversations() {
    return conversations;
  }

  @Override
  public Checkpoints checkpoints() {
    return checkpoints;
  }

  @Override
  public Leases leases() {
    return leases;
  }

  @Override
  public Signals signals() {
    return signals;
  }

  @Override
  public Acknowledgement acknowledgement() {
    return level;
  }

  /** Without one of its threads the store can do nothing more, and says so to all. */
  void broke(Throwable why) {
    LOG.error("{} is closed: one of its threads has failed", this, why);
    shared.tails().close();
    shared.writes().end();
    shared.reads().end();
    feed.end();
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    janitor.close();
    // Before what readers wait for can fail: they are told that the store was closed, not that.
    shared.tails().close();
    shared.writes().close();
    shared.reads().close();
    feed.close();
    // Those that came meanwhile.
    shared.tails().close();
  }

  /** Where it is; without user and password. */
  @Override
  public String toString() {
    return "RedisStore[" + shared.connector() + "]";
  }

  /** Collects how a store is kept. */
  public static final class Builder {
    /** Memory is dear: 4 MiB a run, 512 MiB of finished runs, 30 s, a day. */
    private static final QueueLimits LIMITS =
        new QueueLimits(4L << 20, 512L << 20, Duration.ofSeconds(30), Duration.ofDays(1));

    private final URI uri;
    private Server.@Nullable Credentials credentials;
    private @Nullable SSLContext tls;
    private String namespace = "leat";
    private Acknowledgement level = Acknowledgement.WRITTEN;
    private QueueLimits limits = LIMITS;
    private Duration leaseTime = Duration.ofSeconds(10);
    private Duration timeout = Duration.ofSeconds(2);
    private Duration patience = Duration.ofSeconds(60);

    private Builder(URI uri) {
      this.uri = Objects.requireNonNull(uri, "uri");
    }

    /** Who signs in, in place of what the URI says. */
    public Builder credentials(String user, String password) {
      credentials = new Server.Credentials(user, password);
      return this;
    }

    /**
     * The TLS of {@code rediss://}, for authorities or client certificates of your own; the JVM's
     * unless set. The host's name is checked against its certificate in any case.
     */
    public Builder tls(SSLContext value) {
      tls = Objects.requireNonNull(value);
      return this;
    }

    /**
     * What the names of all keys begin with: stores of different names in one server know nothing
     * of each other. {@code leat} unless set; letters, digits and {@code _.:-}.
     */
    public Builder namespace(String value) {
      namespace = Objects.requireNonNull(value);
      return this;
    }

    /**
     * How safe an event is before anybody sees it. {@link Acknowledgement#WRITTEN} unless set:
     * Redis has it, and it survives this process; whether it survives Redis is a matter of its
     * persistence. {@link Acknowledgement#FSYNCED}: Redis' disk has it, for which the server must
     * have {@code appendonly yes}, {@code appendfsync always} and {@code no-appendfsync-on-rewrite
     * no}.
     */
    public Builder acknowledgement(Acknowledgement value) {
      if (value == Acknowledgement.HELD) {
        throw new IllegalArgumentException("Redis is WRITTEN or FSYNCED; HELD is for memory");
      }
      level = Objects.requireNonNull(value);
      return this;
    }

    /**
     * How much is kept and how long; 4 MiB a run, 512 MiB of finished runs in all, readers waited
     * for 30 seconds and finished runs kept for a day unless set. Beyond the bound of the whole
     * store finished runs are dropped, oldest first; runs under way are not, and do not count.
     */
    public Builder limits(QueueLimits value) {
      limits = Objects.requireNonNull(value);
      return this;
    }

    /**
     * Within which time the runs of a process that died, or is cut off from Redis, end; 10 seconds
     * unless set. All processes of a store must have the same.
     */
    public Builder leaseTime(Duration value) {
      if (value.toMillis() < 100) {
        throw new IllegalArgumentException("a lease has at least 100 ms, found " + value);
      }
      leaseTime = value;
      return this;
    }

    /** How long a connection may take to be made or to answer; 2 seconds unless set. */
    public Builder timeout(Duration value) {
      if (value.toMillis() < 1) {
        throw new IllegalArgumentException("a timeout has at least 1 ms, found " + value);
      }
      timeout = value;
      return this;
    }

    /**
     * How long what is to be written or read waits for a server that is away, or has no room,
     * cannot save or loads its data, before it fails with {@link RedisStoreException}; 60 seconds
     * unless set.
     */
    public Builder patience(Duration value) {
      if (value.isNegative()) {
        throw new IllegalArgumentException("expected no negative time, found " + value);
      }
      patience = value;
      return this;
    }

    /**
     * Opens the store.
     *
     * @throws RedisStoreException if the server is not there, refuses the credentials, is too old
     *     or a cluster's, or does not keep the level of acknowledgement that was asked for
     */
    public RedisStore open() {
      Connector connector = new Connector(Server.of(uri, credentials, tls, timeout), level);
      connector.probe();
      RedisStore store = new RedisStore(this, connector);
      try {
        store.start();
        return store;
      } catch (RuntimeException e) {
        store.close();
        throw e;
      }
    }
  }
}
