/** The protocol of Ollama itself: a line of JSON for each piece of an answer. */
@NullMarked
package dev.leat.models.ollama;

import org.jspecify.annotations.NullMarked;
