/**
 * What several protocols have in common: JSON under caps, calls put together from their pieces,
 * counts.
 */
@NullMarked
package dev.leat.models.wire;

import org.jspecify.annotations.NullMarked;
