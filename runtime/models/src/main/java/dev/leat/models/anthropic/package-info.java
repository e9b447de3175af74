/** Anthropic's Messages protocol, which other providers speak too. */
@NullMarked
package dev.leat.models.anthropic;

import org.jspecify.annotations.NullMarked;
