/** The runs and conversations of a server, and who owns them. */
@NullMarked
package dev.leat.server.runs;

import org.jspecify.annotations.NullMarked;
