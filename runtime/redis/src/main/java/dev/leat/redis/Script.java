package dev.leat.redis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol;

/**
 * What Redis does in one step, in Lua. All scripts may be run again after a cut connection: what
 * was done the first time is found done. Keys are those of a run in the order of {@link
 * Keys.RunKeys}, unless a script says otherwise.
 */
enum Script {
  /**
   * Takes a run over: process, token of this attempt, the epoch that must be the newest ("" for
   * any). Returns the new epoch, or 0.
   */
  TAKE(
      """
      local run = redis.call('HMGET', KEYS[1], 'epoch', 'token', 'finished')
      local epoch = tonumber(run[1] or '0')
      if run[2] == ARGV[2] then return epoch end
      if ARGV[3] ~= '' and epoch ~= tonumber(ARGV[3]) then return 0 end
      epoch = epoch + 1
      if epoch == 1 then redis.call('HSET', KEYS[1], 'first', 1, 'next', 1, 'bytes', 0) end
      redis.call('HSET', KEYS[1], 'epoch', epoch, 'owner', ARGV[1], 'token', ARGV[2])
      if not run[3] then
        for i = 1, 4 do redis.call('PERSIST', KEYS[i]) end
      end
      return epoch
      """),

  /**
   * Gives a run up: epoch, how long it is kept if nobody goes on with it. Returns 1 if somebody has
   * to end it, because it neither ended nor came to rest.
   */
  RELEASE(
      """
      local run = redis.call('HMGET', KEYS[1], 'epoch', 'owner', 'finished')
      if run[1] ~= ARGV[1] then return 0 end
      redis.call('HDEL', KEYS[1], 'owner')
      if run[3] then return 0 end
      local kept = math.max(tonumber(ARGV[2]), redis.call('PTTL', KEYS[4]))
      for i = 1, 3 do redis.call('PEXPIRE', KEYS[i], kept) end
      return 1 - redis.call('EXISTS', KEYS[4])
      """),

  /** What is known of a run: epoch, owner, next, first, bytes, whether it is kept no more. */
  LOOK(
      """
      local run = redis.call('HMGET', KEYS[1], 'epoch', 'owner', 'next', 'first', 'bytes',
        'finished')
      if not run[1] then return {} end
      local left = redis.call('PTTL', KEYS[1])
      local expired = run[6] and left >= 0 and left < tonumber(ARGV[1])
      return {run[1], run[2] or '', run[3], run[4], run[5], run[6] and 1 or 0, expired and 1 or 0}
      """),

  /**
   * Appends events: epoch, the first one's sequence, whether this was tried before, how long a run
   * is kept that ends with them ("" if it does not), the events in their stored form.
   */
  APPEND(
      """
      local run = redis.call('HMGET', KEYS[1], 'epoch', 'owner', 'next', 'first', 'finished')
      if not run[1] then return 'GONE' end
      if run[1] ~= ARGV[1] or not run[2] then return 'FENCED' end
      local seq = tonumber(ARGV[2])
      local next = tonumber(run[3])
      if seq > next then return 'LOST' end
      if seq < next and ARGV[3] == '0' then return 'FENCED' end
      local bytes = 0
      for i = 5, #ARGV do
        local id = string.format('%.0f-0', seq)
        if seq >= next then
          if run[5] then return 'FENCED' end
          redis.call('XADD', KEYS[2], id, 'e', ARGV[i])
          bytes = bytes + #ARGV[i]
        elseif seq >= tonumber(run[4]) then
          local there = redis.call('XRANGE', KEYS[2], id, id)
          if not there[1] or there[1][2][2] ~= ARGV[i] then return 'FENCED' end
        end
        seq = seq + 1
      end
      if bytes > 0 then
        redis.call('HSET', KEYS[1], 'next', seq)
        redis.call('HINCRBY', KEYS[1], 'bytes', bytes)
        if ARGV[4] ~= '' then
          redis.call('HSET', KEYS[1], 'finished', 1)
          for i = 1, 3 do redis.call('PEXPIRE', KEYS[i], ARGV[4]) end
        end
      end
      return 'OK'
      """),

  /**
   * Ends a run that has nobody to do it: epoch and owner ("" for none) as they were seen, the
   * terminal event's sequence, the event, how long the run is kept. Returns the run's bytes; -1 if
   * it is not as it was seen, or at rest.
   */
  END(
      """
      local run = redis.call('HMGET', KEYS[1], 'epoch', 'owner', 'next', 'finished')
      if run[1] ~= ARGV[1] or (run[2] or '') ~= ARGV[2] or run[3] ~= ARGV[3] or run[4] then
        return -1
      end
      if redis.call('EXISTS', KEYS[4]) == 1 then return -1 end
      redis.call('XADD', KEYS[2], ARGV[3] .. '-0', 'e', ARGV[4])
      redis.call('HDEL', KEYS[1], 'owner')
      redis.call('HINCRBY', KEYS[1], 'epoch', 1)
      redis.call('HINCRBY', KEYS[1], 'next', 1)
      redis.call('HSET', KEYS[1], 'finished', 1)
      for i = 1, 3 do redis.call('PEXPIRE', KEYS[i], ARGV[5]) end
      return redis.call('HINCRBY', KEYS[1], 'bytes', #ARGV[4])
      """),

  /**
   * Drops the oldest events: epoch, the last one's sequence, what they hold. Returns who has not
   * read them, as pairs of reader and process; nobody if they were dropped.
   */
  DROP(
      """
      local run = redis.call('HMGET', KEYS[1], 'epoch', 'first')
      local last = tonumber(ARGV[2])
      if run[1] ~= ARGV[1] or tonumber(run[2]) > last then return {} end
      local readers = redis.call('HGETALL', KEYS[3])
      local behind = {}
      for i = 1, #readers, 2 do
        local position, process = string.match(readers[i + 1], '^(%d+):(.*)$')
        if position and tonumber(position) < last then
          table.insert(behind, readers[i])
          table.insert(behind, process)
        end
      end
      if #behind > 0 then return behind end
      local first = string.format('%.0f', last + 1)
      redis.call('XTRIM', KEYS[2], 'MINID', first .. '-0')
      redis.call('HSET', KEYS[1], 'first', first)
      redis.call('HINCRBY', KEYS[1], 'bytes', -tonumber(ARGV[3]))
      return {}
      """),

  /** Detaches readers, which find out when they read: their ids. */
  DETACH(
      """
      for i = 1, #ARGV do
        if redis.call('HEXISTS', KEYS[3], ARGV[i]) == 1 then
          redis.call('HSET', KEYS[3], ARGV[i], 'detached')
        end
      end
      return #ARGV
      """),

  /**
   * Reads events: position, how many, reader, its process if it is to be attached (else ""), the
   * rest of its time at which a finished run is kept no more. Returns a word, first, next, whether
   * the run is finished, how the reader stands, the events.
   */
  READ(
      """
      local run = redis.call('HMGET', KEYS[1], 'first', 'next', 'finished')
      if not run[1] then return {'GONE'} end
      local left = redis.call('PTTL', KEYS[1])
      if ARGV[4] ~= '' and run[3] and left >= 0 and left < tonumber(ARGV[5]) then
        return {'GONE'}
      end
      local position = tonumber(ARGV[1])
      local first, next = tonumber(run[1]), tonumber(run[2])
      if position + 1 < first or position >= next then
        local stands = redis.call('HGET', KEYS[3], ARGV[3])
        return {'NONE', first, next, run[3] and 1 or 0, stands or '', {}}
      end
      if ARGV[4] ~= '' and not (run[3] and position == next - 1) then
        redis.call('HSET', KEYS[3], ARGV[3], ARGV[1] .. ':' .. ARGV[4])
        if left >= 0 then redis.call('PEXPIRE', KEYS[3], left) end
      end
      local from = string.format('%.0f-0', position + 1)
      local events = redis.call('XRANGE', KEYS[2], from, '+', 'COUNT', ARGV[2])
      local stands = redis.call('HGET', KEYS[3], ARGV[3])
      return {'OK', first, next, run[3] and 1 or 0, stands or '', events}
      """),

  /** Brings a reader's position up to date, if it is still attached: reader, position, process. */
  MOVED(
      """
      local stands = redis.call('HGET', KEYS[3], ARGV[1])
      local position = stands and string.match(stands, '^(%d+):')
      if position and tonumber(position) < tonumber(ARGV[2]) then
        redis.call('HSET', KEYS[3], ARGV[1], ARGV[2] .. ':' .. ARGV[3])
      end
      return 1
      """),

  /**
   * Keeps a checkpoint: epoch, created, expires, state, how long it is kept. Returns 0 if a newer
   * lease or checkpoint stands against it.
   */
  SAVE(
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
      """),

  /** Forgets a checkpoint of that epoch or an earlier one. */
  FORGET(
      """
      local kept = redis.call('HGET', KEYS[4], 'epoch')
      if kept and tonumber(kept) <= tonumber(ARGV[1]) then redis.call('DEL', KEYS[4]) end
      return 1
      """),

  /** A conversation's version and messages: its two keys. */
  CONVERSATION(
      """
      local messages = redis.call('LRANGE', KEYS[2], 0, -1)
      table.insert(messages, 1, redis.call('HGET', KEYS[1], 'version') or '0')
      return messages
      """),

  /**
   * Adds to a conversation at a version: its two keys; version, token of this attempt, messages.
   * Returns the new version, 0 if it was another. Versions are times, so that none comes twice.
   */
  ADVANCE(
      """
      local kept = redis.call('HMGET', KEYS[1], 'version', 'token')
      if kept[2] == ARGV[2] then return kept[1] end
      if (kept[1] or '0') ~= ARGV[1] then return '0' end
      local time = redis.call('TIME')
      local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
      local version = string.format('%.0f', math.max(now, tonumber(ARGV[1]) + 1))
      redis.call('HSET', KEYS[1], 'version', version, 'token', ARGV[2])
      for i = 3, #ARGV do redis.call('RPUSH', KEYS[2], ARGV[i]) end
      return version
      """),

  /**
   * Says that a process is alive: the processes' key; process, for how long. Returns the time, then
   * all processes with the times until which they are alive.
   */
  BEAT(
      """
      local time = redis.call('TIME')
      local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
      redis.call('ZADD', KEYS[1], now + tonumber(ARGV[2]), ARGV[1])
      local all = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES')
      table.insert(all, 1, string.format('%.0f', now))
      return all
      """),

  /** Whether a process is alive: the processes' key; process. */
  ALIVE(
      """
      local time = redis.call('TIME')
      local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
      local till = redis.call('ZSCORE', KEYS[1], ARGV[1])
      return till and tonumber(till) >= now and 1 or 0
      """),

  /**
   * Counts a finished run: the finished runs' two keys; run, its bytes, retention and bound.
   * Returns those runs that are to be dropped to keep within the bound.
   */
  FINISH(
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

  private final String text;
  private final String sha;

  Script(String text) {
    this.text = text;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      sha = HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  String text() {
    return text;
  }

  /** The call of this script with keys of one run; more arguments may be added to it. */
  CommandArguments on(Keys.RunKeys keys, Object... arguments) {
    return on(keys.all(), arguments);
  }

  /** The call of this script with those keys; more arguments may be added to it. */
  CommandArguments on(String[] keys, Object... arguments) {
    CommandArguments call =
        new CommandArguments(Protocol.Command.EVALSHA).add(sha).add(keys.length);
    call.keys((Object[]) keys);
    return call.addObjects(arguments);
  }
}
