package dev.leat.redis;

import dev.leat.store.Cursor;
import dev.leat.store.FencedException;
import dev.leat.store.Lease;
import dev.leat.store.RunQueue;
import dev.leat.store.spi.LogProducer;
import dev.leat.store.spi.LogWindow;
import dev.leat.store.spi.RunTail;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;

/** Where the events of one run go, under one lease: its stream. */
final class Producer implements LogProducer.Log {
  private final Shared shared;
  private final Orphans orphans;
  private final Lease lease;
  private final Keys.RunKeys keys;

  private Producer(Shared shared, Orphans orphans, Lease lease) {
    this.shared = shared;
    this.orphans = orphans;
    this.lease = lease;
    this.keys = shared.keys().run(lease.runId());
  }

  /** The queue of a run, to write. */
  static RunQueue of(Shared shared, Orphans orphans, Lease lease, RunState run) {
    LogWindow window =
        new LogWindow(
            new KeptLog(shared, lease),
            shared.limits().runBytes(),
            shared.limits().readerPatience());
    window.addAll(run.range(), run.bytes());
    Producer log = new Producer(shared, orphans, lease);
    return new LogProducer(log, lease, run.range().next(), run.finished(), window);
  }

  @Override
  public void requireOpen() {
    shared.requireOpen();
  }

  @Override
  public void flush(LogProducer producer) {
    shared.writes().add(new Flush(producer));
  }

  @Override
  public Cursor cursor(long sequence) {
    return RunReader.open(shared, lease.runId(), sequence);
  }

  @Override
  public @Nullable RunTail tail() {
    return shared.tails().find(lease.runId());
  }

  /** Some neighbouring events on their way. */
  private final class Flush implements Pipe.Command {
    private final LogProducer producer;

    /** Taken when it is sent: what was appended until then goes with it, the same each time. */
    private LogProducer.@Nullable Batch batch;

    Flush(LogProducer producer) {
      this.producer = producer;
    }

    private LogProducer.Batch taken() {
      LogProducer.Batch taken = batch != null ? batch : producer.take();
      batch = taken;
      return taken;
    }

    @Override
    public CommandArguments request(boolean again) {
      LogProducer.Batch sent = taken();
      CommandArguments call =
          LogScripts.APPEND.on(
              keys,
              lease.epoch(),
              sent.first(),
              again ? 1 : 0,
              sent.end() == null ? "" : Long.toString(shared.keptMillis()));
      sent.bodies().forEach(call::add);
      return call;
    }

    @Override
    public void done(@Nullable Object reply) {
      String word = Replies.text(reply);
      if (!word.equals("OK")) {
        failed(refusal(word));
        return;
      }
      LogProducer.Batch kept = taken();
      kept.kept();
      if (kept.end() != null) {
        FinishedRuns.count(shared, lease.runId(), kept.finalBytes());
      }
    }

    private RuntimeException refusal(String word) {
      return switch (word) {
        case "FENCED" -> FencedException.of(lease);
        case "GONE" ->
            new RedisStoreException(
                "Redis has lost run "
                    + lease.runId()
                    + ", which was under way: see its persistence"
                    + " and its maxmemory-policy");
        default ->
            new RedisStoreException(
                "Redis has lost events of run "
                    + lease.runId()
                    + " that it had acknowledged: see"
                    + " its persistence");
      };
    }

    /** Nothing may follow an event that is not there. */
    @Override
    public void failed(RuntimeException why) {
      if (taken().lost(why) && !(why instanceof FencedException)) {
        orphans.add(lease);
      }
    }
  }
}
