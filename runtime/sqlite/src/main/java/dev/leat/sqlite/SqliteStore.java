package dev.leat.sqlite;

import dev.leat.chat.Ticker;
import dev.leat.store.Acknowledgement;
import dev.leat.store.Checkpoints;
import dev.leat.store.Conversations;
import dev.leat.store.Leases;
import dev.leat.store.QueueLimits;
import dev.leat.store.RunQueues;
import dev.leat.store.Signals;
import dev.leat.store.Store;
import dev.leat.store.spi.RunTails;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A store in an SQLite file, for any number of processes of one machine: each may write runs of its
 * own and read all. The directory and the file are made for their owner alone. Safe for all
 * threads.
 *
 * <p>A run whose process dies ends for its readers as failed, with the code {@code owner_lost},
 * within twice the {@linkplain Builder#leaseTime lease time}, by the hand of another process that
 * watches it; a run at rest waits for whoever goes on with it.
 */
public final class SqliteStore implements Store {
  private final Acknowledgement level;
  private final Shared shared;
  private final Feed feed;
  private final Bell bell;
  private final Backfill backfill;
  private final Janitor janitor;
  private final SqliteQueues queues;
  private final SqliteConversations conversations;
  private final SqliteCheckpoints checkpoints;
  private final SqliteLeases leases;
  private final SqliteSignals signals;

  private SqliteStore(Builder builder) {
    level = builder.level;
    StoreFile file = StoreFile.in(builder.directory, level);
    Readings readings = new Readings(file);
    Writer writer = new Writer(file, this::committed, this::lost);
    String process = Names.random();
    RunTails tails = new RunTails(builder.limits.runBytes());
    ReaderRows readers = new ReaderRows();
    feed = new Feed(readings, readers, this::tell);
    shared =
        new Shared(
            file,
            readings,
            writer,
            feed,
            tails,
            new Unreleased(),
            readers,
            builder.limits,
            process);
    queues = new SqliteQueues(shared);
    conversations = new SqliteConversations(shared);
    checkpoints = new SqliteCheckpoints(shared);
    leases = new SqliteLeases(shared);
    signals = new SqliteSignals(shared, feed);
    backfill = new Backfill(file);
    bell = Bell.in(file.directory(), process, feed::poke);
    janitor = new Janitor(shared, builder.leaseTime, bell.address(), builder.ticker);
  }

  /** Begins to work; whoever cannot leaves nothing behind. */
  private SqliteStore started() {
    try {
      shared.writer().start();
      backfill.start();
      feed.start();
      janitor.start();
      return this;
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /** The store in that directory, which is made if it is not there, with the defaults. */
  public static SqliteStore open(Path directory) {
    return builder(directory).open();
  }

  /** A store in that directory, to say more about. */
  public static Builder builder(Path directory) {
    return new Builder(directory);
  }

  /** For tests: what works in the background. */
  Shared shared() {
    return shared;
  }

  /** Does now what is done in the background from time to time; for tests. */
  void tidy() {
    janitor.tidy();
  }

  private void tell(String name) {
    signals.tell(Names.read(name));
  }

  private void committed(Statements statements, int changes) throws SQLException {
    backfill.committed(changes);
    List<String> addresses = new ArrayList<>();
    statements.each(
        "select bell from process where id <> ? and alive_until > 0",
        row -> addresses.add(row.getString(1)),
        shared.process());
    bell.ring(addresses);
  }

  /** Nothing is written any more: whoever waits for it waits no longer. */
  private void lost(RuntimeException why) {
    shared.tails().all().forEach(tail -> tail.lose(why.toString()));
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

  @Override
  public void close() {
    if (shared.readings().isClosed()) {
      return;
    }
    janitor.close();
    feed.close();
    shared.writer().close();
    backfill.close();
    bell.close();
    shared.readings().close();
    shared.tails().close();
  }

  @Override
  public String toString() {
    return "SqliteStore[" + shared.file() + "]";
  }

  /** Collects how a store is kept. */
  public static final class Builder {
    /** A file has room for more than memory: 4 MiB a run, 1 GiB in all, 30 s, 7 days. */
    private static final QueueLimits LIMITS =
        new QueueLimits(4L << 20, 1L << 30, Duration.ofSeconds(30), Duration.ofDays(7));

    private final Path directory;
    private Acknowledgement level = Acknowledgement.WRITTEN;
    private QueueLimits limits = LIMITS;
    private Duration leaseTime = Duration.ofSeconds(10);
    private Ticker ticker = Ticker.system();

    private Builder(Path directory) {
      this.directory = Objects.requireNonNull(directory, "directory");
    }

    /**
     * How safe an event is before anybody sees it: {@link Acknowledgement#WRITTEN} unless set, or
     * {@link Acknowledgement#FSYNCED}, which costs a wait for the disk with each commit.
     */
    public Builder acknowledgement(Acknowledgement value) {
      if (value == Acknowledgement.HELD) {
        throw new IllegalArgumentException("a file is WRITTEN or FSYNCED; HELD is for memory");
      }
      level = Objects.requireNonNull(value);
      return this;
    }

    /**
     * How much is kept and how long; 4 MiB a run, 1 GiB in all, readers waited for 30 seconds and
     * finished runs kept for 7 days unless set. Beyond the bound of the whole store finished runs
     * are dropped, oldest first; runs under way are not.
     */
    public Builder limits(QueueLimits value) {
      limits = Objects.requireNonNull(value);
      return this;
    }

    /**
     * How long a process may be silent before it is taken for dead; 10 seconds unless set, and the
     * same in all processes.
     */
    public Builder leaseTime(Duration value) {
      if (value.toMillis() < 100) {
        throw new IllegalArgumentException("a lease has at least 100 ms, found " + value);
      }
      leaseTime = value;
      return this;
    }

    /** The clock by which other processes are judged, for tests. */
    Builder ticker(Ticker value) {
      ticker = value;
      return this;
    }

    /**
     * Opens the store.
     *
     * @throws SqliteStoreException if the directory cannot be used, or its file is damaged, another
     *     program's or a later release's; it is left alone
     */
    public SqliteStore open() {
      return new SqliteStore(this).started();
    }
  }
}
