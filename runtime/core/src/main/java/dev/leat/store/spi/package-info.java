/**
 * What stores outside this process's memory have in common: waiting, reading ahead, acknowledging.
 * For whoever writes a store; programs use {@link dev.leat.store}.
 */
@NullMarked
package dev.leat.store.spi;

import org.jspecify.annotations.NullMarked;
