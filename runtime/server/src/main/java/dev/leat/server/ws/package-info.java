/**
 * Runs over a WebSocket. Exported because Jetty looks its listeners up in public; nothing here is
 * for programs.
 */
@NullMarked
package dev.leat.server.ws;

import org.jspecify.annotations.NullMarked;
