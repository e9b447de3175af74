/** Runs over a WebSocket. */
@NullMarked
package dev.leat.server.ws;

import org.jspecify.annotations.NullMarked;
