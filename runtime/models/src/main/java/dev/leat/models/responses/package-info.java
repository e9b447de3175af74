/** The Responses protocol of OpenAI and of the servers that speak it too. */
@NullMarked
package dev.leat.models.responses;

import org.jspecify.annotations.NullMarked;
