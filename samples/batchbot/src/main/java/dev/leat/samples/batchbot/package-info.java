/** A sample: one model that answers many prompts at once, behind HTTP. */
@NullMarked
package dev.leat.samples.batchbot;

import org.jspecify.annotations.NullMarked;
