/** Compares descriptors with a committed file. */
@NullMarked
package dev.leat.processor.lock;

import org.jspecify.annotations.NullMarked;
