/** The chat page that a server shows at its root. */
@NullMarked
package dev.leat.server.page;

import org.jspecify.annotations.NullMarked;
