/**
 * Many callers, one model that answers many prompts at once: {@link dev.leat.batch.BatchingModel}
 * gathers their requests and gives each its own stream.
 */
@NullMarked
package dev.leat.batch;

import org.jspecify.annotations.NullMarked;
