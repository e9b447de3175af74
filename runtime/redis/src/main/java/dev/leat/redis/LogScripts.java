package dev.leat.redis;

import java.util.List;

/**
 * What Redis does in one step with a run's events and its readers. Keys are those of a run in the
 * order of {@link Keys.RunKeys}.
 */
final class LogScripts {
  /**
   * Appends events, as one entry whose id is the last one's sequence: epoch, the first one's
   * sequence, whether this was tried before, how long a run is kept that ends with them ("" if it
   * does not), the events in their stored form. All of it is done or nothing.
   */
  static final Script APPEND =
      new Script(
          """
          local run = redis.call('HMGET', KEYS[1], 'epoch', 'owner', 'next', 'first', 'finished',
            'bytes')
          if not run[1] then return 'GONE' end
          if run[1] ~= ARGV[1] or not run[2] then return 'FENCED' end
          local seq, next = tonumber(ARGV[2]), tonumber(run[3])
          local last = seq + #ARGV - 5
          local id = string.format('%.0f-0', last)
          if seq > next then return 'LOST' end
          if seq < next then
            if ARGV[3] == '0' or last >= next then return 'FENCED' end
            if last < tonumber(run[4]) then return 'OK' end
            local there = redis.call('XRANGE', KEYS[2], id, id)
            if not there[1] or #there[1][2] ~= 2 * (#ARGV - 4) then return 'FENCED' end
            for i = 5, #ARGV do
              if there[1][2][2 * (i - 4)] ~= ARGV[i] then return 'FENCED' end
            end
            return 'OK'
          end
          if run[5] then return 'FENCED' end
          local fields, bytes = {}, tonumber(run[6])
          for i = 5, #ARGV do
            fields[#fields + 1] = 'e'
            fields[#fields + 1] = ARGV[i]
            bytes = bytes + #ARGV[i]
          end
          redis.call('XADD', KEYS[2], id, unpack(fields))
          redis.call('HSET', KEYS[1], 'next', string.format('%.0f', last + 1), 'bytes',
            string.format('%.0f', bytes))
          if ARGV[4] ~= '' then
            redis.call('HSET', KEYS[1], 'finished', 1)
            for i = 1, 3 do redis.call('PEXPIRE', KEYS[i], ARGV[4]) end
          end
          return 'OK'
          """);

  /**
   * Ends a run that has nobody to do it: epoch and owner ("" for none) as they were seen, the
   * terminal event's sequence, the event, how long the run is kept. Returns the run's bytes; -1 if
   * it is not as it was seen, -2 if it is at rest.
   */
  static final Script END =
      new Script(
          """
          local run = redis.call('HMGET', KEYS[1], 'epoch', 'owner', 'next', 'finished')
          if run[1] ~= ARGV[1] or (run[2] or '') ~= ARGV[2] or run[3] ~= ARGV[3] or run[4] then
            return -1
          end
          if redis.call('EXISTS', KEYS[4]) == 1 then return -2 end
          redis.call('XADD', KEYS[2], ARGV[3] .. '-0', 'e', ARGV[4])
          redis.call('HDEL', KEYS[1], 'owner')
          redis.call('HINCRBY', KEYS[1], 'epoch', 1)
          redis.call('HINCRBY', KEYS[1], 'next', 1)
          redis.call('HSET', KEYS[1], 'finished', 1)
          for i = 1, 3 do redis.call('PEXPIRE', KEYS[i], ARGV[5]) end
          return redis.call('HINCRBY', KEYS[1], 'bytes', #ARGV[4])
          """);

  /**
   * Drops the oldest events: epoch, the last one's sequence, what they hold, whether readers that
   * have not read them are detached. Returns who has not, as pairs of reader and process; nobody if
   * the events were dropped.
   */
  static final Script DROP =
      new Script(
          """
          local run = redis.call('HMGET', KEYS[1], 'epoch', 'first')
          local last = tonumber(ARGV[2])
          if run[1] ~= ARGV[1] or tonumber(run[2]) > last then return {} end
          local readers = redis.call('HGETALL', KEYS[3])
          local behind = {}
          for i = 1, #readers, 2 do
            local position, process = string.match(readers[i + 1], '^(%d+):(.*)$')
            if position and tonumber(position) < last then
              if ARGV[4] == '1' then
                redis.call('HSET', KEYS[3], readers[i], 'detached')
              else
                table.insert(behind, readers[i])
                table.insert(behind, process)
              end
            end
          end
          if #behind > 0 then return behind end
          local first = string.format('%.0f', last + 1)
          redis.call('XTRIM', KEYS[2], 'MINID', first .. '-0')
          redis.call('HSET', KEYS[1], 'first', first)
          redis.call('HINCRBY', KEYS[1], 'bytes', -tonumber(ARGV[3]))
          return {}
          """);

  /** Detaches readers, which find out when they read: their ids. */
  static final Script DETACH =
      new Script(
          """
          for i = 1, #ARGV do
            if redis.call('HEXISTS', KEYS[3], ARGV[i]) == 1 then
              redis.call('HSET', KEYS[3], ARGV[i], 'detached')
            end
          end
          return #ARGV
          """);

  /**
   * Reads events: position, how many, reader, its process if it is to be attached (else ""), the
   * rest of its time at which a finished run is kept no more. Returns a word, first, next, whether
   * the run is finished, how the reader stands, the entries with at least so many events.
   */
  static final Script READ =
      new Script(
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
          local entries, count, from = {}, 0, string.format('%.0f-0', position + 1)
          while count < tonumber(ARGV[2]) do
            local part = redis.call('XRANGE', KEYS[2], from, '+', 'COUNT', 16)
            for _, entry in ipairs(part) do
              table.insert(entries, entry)
              count = count + #entry[2] / 2
              from = '(' .. entry[1]
            end
            if #part < 16 then break end
          end
          local stands = redis.call('HGET', KEYS[3], ARGV[3])
          return {'OK', first, next, run[3] and 1 or 0, stands or '', entries}
          """);

  /** Brings a reader's position up to date, if it is still attached: reader, position, process. */
  static final Script MOVED =
      new Script(
          """
          local stands = redis.call('HGET', KEYS[3], ARGV[1])
          local position = stands and string.match(stands, '^(%d+):')
          if position and tonumber(position) < tonumber(ARGV[2]) then
            redis.call('HSET', KEYS[3], ARGV[1], ARGV[2] .. ':' .. ARGV[3])
          end
          return 1
          """);

  /** All of these. */
  static final List<Script> ALL = List.of(APPEND, END, DROP, DETACH, READ, MOVED);

  private LogScripts() {}
}
