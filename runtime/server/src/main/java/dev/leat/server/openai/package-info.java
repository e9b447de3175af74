/** What clients of OpenAI's chat completions expect of a server. */
@NullMarked
package dev.leat.server.openai;

import org.jspecify.annotations.NullMarked;
