package dev.leat.redis;

import java.util.List;

/**
 * What Redis does in one step with a run's lease and its checkpoint. Keys are those of a run in the
 * order of {@link Keys.RunKeys}.
 */
final class RunScripts {
  /**
   * Takes a run over: process, token of this attempt, the epoch that must be the newest ("" for
   * any). Returns the new epoch, or 0. A checkpoint keeps its time: who takes a run from its rest
   * and dies leaves one that is dropped like others.
   */
  static final Script TAKE =
      new Script(
          """
          local run = redis.call('HMGET', KEYS[1], 'epoch', 'token', 'finished')
          local epoch = tonumber(run[1] or '0')
          if run[2] == ARGV[2] then return epoch end
          if ARGV[3] ~= '' and epoch ~= tonumber(ARGV[3]) then return 0 end
          epoch = epoch + 1
          if epoch == 1 then redis.call('HSET', KEYS[1], 'first', 1, 'next', 1, 'bytes', 0) end
          redis.call('HSET', KEYS[1], 'epoch', epoch, 'owner', ARGV[1], 'token', ARGV[2])
          if not run[3] then
            for i = 1, 3 do redis.call('PERSIST', KEYS[i]) end
          end
          return epoch
          """);

  /**
   * Gives a run up: epoch, how long it is kept if nobody goes on with it. Returns 1 if somebody has
   * to end it, because it neither ended nor came to rest.
   */
  static final Script RELEASE =
      new Script(
          """
          local run = redis.call('HMGET', KEYS[1], 'epoch', 'owner', 'finished')
          if run[1] ~= ARGV[1] then return 0 end
          redis.call('HDEL', KEYS[1], 'owner')
          if run[3] then return 0 end
          local kept = math.max(tonumber(ARGV[2]), redis.call('PTTL', KEYS[4]))
          for i = 1, 3 do redis.call('PEXPIRE', KEYS[i], kept) end
          return 1 - redis.call('EXISTS', KEYS[4])
          """);

  /** What is known of a run: epoch, owner, next, first, bytes, whether it is kept no more. */
  static final Script LOOK =
      new Script(
          """
          local run = redis.call('HMGET', KEYS[1], 'epoch', 'owner', 'next', 'first', 'bytes',
            'finished')
          if not run[1] then return {} end
          local left = redis.call('PTTL', KEYS[1])
          local expired = run[6] and left >= 0 and left < tonumber(ARGV[1])
          return {run[1], run[2] or '', run[3], run[4], run[5], run[6] and 1 or 0, expired and 1 or 0}
          """);

  /**
   * Keeps a checkpoint: epoch, created, expires, state, how long it is kept. Returns 0 if a newer
   * lease or checkpoint stands against it.
   */
  static final Script SAVE =
      new Script(
          """
          local epoch = tonumber(ARGV[1])
          local run = tonumber(redis.call('HGET', KEYS[1], 'epoch') or '0')
          local kept = tonumber(redis.call('HGET', KEYS[4], 'epoch') or '0')
          if run > epoch or kept > epoch then return 0 end
          redis.call('HSET', KEYS[4], 'epoch', ARGV[1], 'created', ARGV[2], 'expires', ARGV[3],
            'state', ARGV[4])
          redis.call('PEXPIRE', KEYS[4], ARGV[5])
          for i = 1, 3 do
            local left = redis.call('PTTL', KEYS[i])
            if left >= 0 and left < tonumber(ARGV[5]) then redis.call('PEXPIRE', KEYS[i], ARGV[5]) end
          end
          return 1
          """);

  /** Forgets a checkpoint of that epoch or an earlier one. */
  static final Script FORGET =
      new Script(
          """
          local kept = redis.call('HGET', KEYS[4], 'epoch')
          if kept and tonumber(kept) <= tonumber(ARGV[1]) then redis.call('DEL', KEYS[4]) end
          return 1
          """);

  /** All of these. */
  static final List<Script> ALL = List.of(TAKE, RELEASE, LOOK, SAVE, FORGET);

  private RunScripts() {}
}
