/** A store in an SQLite file: it outlives its processes, and several of them may share it. */
@NullMarked
package dev.leat.sqlite;

import org.jspecify.annotations.NullMarked;
