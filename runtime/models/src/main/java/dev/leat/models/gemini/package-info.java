/** Google's Gemini protocol, at AI Studio and at Vertex AI. */
@NullMarked
package dev.leat.models.gemini;

import org.jspecify.annotations.NullMarked;
