package dev.leat.redis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/**
 * The bound on what finished runs hold together: the oldest make room. What is lost of the count
 * with a process costs room, never events: each run expires by itself.
 */
final class FinishedRuns {
  private FinishedRuns() {}

  /** Counts a run that has ended, and drops those that are too much. */
  static void count(Shared shared, String runId, long bytes) {
    Keys keys = shared.keys();
    CommandArguments request =
        StoreScripts.FINISH.on(
            new String[] {keys.finished(), keys.finishedBytes()},
            Names.escape(runId),
            bytes,
            shared.limits().retention().toMillis(),
            shared.limits().storeBytes());
    shared.writes().add(new Count(shared, request));
  }

  private record Count(Shared shared, CommandArguments request) implements Pipe.Command {
    @Override
    public CommandArguments request(boolean again) {
      return request;
    }

    @Override
    public void done(@Nullable Object reply) {
      List<String> dropped = Replies.texts(reply);
      for (String run : dropped) {
        Keys.RunKeys keys = shared.keys().escapedRun(run);
        shared
            .writes()
            .tell(
                new CommandArguments(Command.UNLINK)
                    .keys(keys.run(), keys.log(), keys.readers(), keys.checkpoint()));
      }
    }

    @Override
    public void failed(RuntimeException why) {
      // The run expires by itself.
    }
  }
}
