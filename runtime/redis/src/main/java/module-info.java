/** Runs, conversations and checkpoints in Redis, for the processes of many machines. */
module dev.leat.redis {
  requires transitive dev.leat.core;
  requires static transitive org.jspecify;
  requires org.slf4j;
  requires redis.clients.jedis;

  exports dev.leat.redis;
}
