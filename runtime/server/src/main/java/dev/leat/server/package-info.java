/**
 * {@link dev.leat.server.AgentServer}: an agent behind HTTP, for browsers, scripts and programs.
 */
@NullMarked
package dev.leat.server;

import org.jspecify.annotations.NullMarked;
