/** The native protocol: a run's events as server-sent events, frames or plain text. */
@NullMarked
package dev.leat.server.sse;

import org.jspecify.annotations.NullMarked;
