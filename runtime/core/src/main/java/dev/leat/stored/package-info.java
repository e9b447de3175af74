/** The JSON of what is kept outside the process. Not exported. */
@NullMarked
package dev.leat.stored;

import org.jspecify.annotations.NullMarked;
