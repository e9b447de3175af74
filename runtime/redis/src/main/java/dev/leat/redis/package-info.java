/** A store in Redis or Valkey: processes on any number of machines share it. */
@NullMarked
package dev.leat.redis;

import org.jspecify.annotations.NullMarked;
