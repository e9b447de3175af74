/** One request and its answer: who may ask, what was asked, how it is refused. */
@NullMarked
package dev.leat.server.http;

import org.jspecify.annotations.NullMarked;
