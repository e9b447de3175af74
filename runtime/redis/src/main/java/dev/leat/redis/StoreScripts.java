package dev.leat.redis;

import java.util.List;

/** What Redis does in one step with conversations, processes and all finished runs. */
final class StoreScripts {
  /** A conversation's version and messages: its two keys. */
  static final Script CONVERSATION =
      new Script(
          """
          local messages = redis.call('LRANGE', KEYS[2], 0, -1)
          table.insert(messages, 1, redis.call('HGET', KEYS[1], 'version') or '0')
          return messages
          """);

  /**
   * Adds to a conversation at a version: its two keys; version, token of this attempt, whether the
   * messages stand alone from now on ("" if they follow those that are there), messages. Returns
   * the new version, 0 if it was another. Versions are times, so that none comes twice.
   */
  static final Script ADVANCE =
      new Script(
          """
          local kept = redis.call('HMGET', KEYS[1], 'version', 'token')
          if kept[2] == ARGV[2] then return kept[1] end
          if (kept[1] or '0') ~= ARGV[1] then return '0' end
          local time = redis.call('TIME')
          local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
          local version = string.format('%.0f', math.max(now, tonumber(ARGV[1]) + 1))
          redis.call('HSET', KEYS[1], 'version', version, 'token', ARGV[2])
          if ARGV[3] ~= '' then redis.call('DEL', KEYS[2]) end
          for i = 4, #ARGV do redis.call('RPUSH', KEYS[2], ARGV[i]) end
          return version
          """);

  /**
   * Forgets a conversation: its three keys; token of this attempt, how long that is known. What was
   * made anew since the first attempt stays.
   */
  static final Script DELETE =
      new Script(
          """
          if redis.call('GET', KEYS[3]) == ARGV[1] then return 0 end
          redis.call('SET', KEYS[3], ARGV[1], 'PX', ARGV[2])
          return redis.call('UNLINK', KEYS[1], KEYS[2])
          """);

  /**
   * Says that a process is alive: the processes' key; process, for how long. Returns all processes
   * with their last words: until when they are alive by Redis' clock, 0 for those that are gone.
   */
  static final Script BEAT =
      new Script(
          """
          local time = redis.call('TIME')
          local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
          redis.call('ZADD', KEYS[1], now + tonumber(ARGV[2]), ARGV[1])
          return redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES')
          """);

  /**
   * A process's last word, "" if it has none, and whether it stands no more by Redis' clock: the
   * processes' key; process.
   */
  static final Script WORD =
      new Script(
          """
          local time = redis.call('TIME')
          local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
          local till = redis.call('ZSCORE', KEYS[1], ARGV[1])
          return {till or '', till and tonumber(till) >= now and 0 or 1}
          """);

  /** Forgets a process that has said nothing since: the processes' key; process, its last word. */
  static final Script BURY =
      new Script(
          """
          if redis.call('ZSCORE', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
          return redis.call('ZREM', KEYS[1], ARGV[1])
          """);

  /**
   * Takes on for one process what one should do for all: the claim's key; process, for how long.
   * Returns 0 if another has it.
   */
  static final Script CLAIM =
      new Script(
          """
          local holder = redis.call('GET', KEYS[1])
          if holder and holder ~= ARGV[1] then return 0 end
          redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
          return 1
          """);

  /**
   * Counts a finished run: the finished runs' two keys; run, its bytes, retention and bound.
   * Returns those runs that are to be dropped to keep within the bound.
   */
  static final Script FINISH =
      new Script(
          """
          local time = redis.call('TIME')
          local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
          local dropped = {}
          local function forget(entries)
            for _, entry in ipairs(entries) do
              redis.call('ZREM', KEYS[1], entry)
              redis.call('DECRBY', KEYS[2], string.match(entry, '^%d+'))
            end
          end
          if redis.call('ZADD', KEYS[1], 'NX', now, ARGV[2] .. ' ' .. ARGV[1]) == 1 then
            redis.call('INCRBY', KEYS[2], ARGV[2])
          end
          forget(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now - tonumber(ARGV[3]), 'LIMIT', 0, 64))
          local held = tonumber(redis.call('GET', KEYS[2]) or '0')
          if held > tonumber(ARGV[4]) then
            for _, entry in ipairs(redis.call('ZRANGE', KEYS[1], 0, 63)) do
              if held <= tonumber(ARGV[4]) then break end
              held = held - tonumber(string.match(entry, '^%d+'))
              table.insert(dropped, string.match(entry, ' (.*)$'))
              forget({entry})
            end
          end
          return dropped
          """);

  /** All of these. */
  static final List<Script> ALL =
      List.of(CONVERSATION, ADVANCE, DELETE, BEAT, WORD, BURY, CLAIM, FINISH);

  private StoreScripts() {}
}
