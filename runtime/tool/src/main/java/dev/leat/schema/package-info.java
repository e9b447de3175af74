/** The schemas of tools in the dialects that providers take. */
@NullMarked
package dev.leat.schema;

import org.jspecify.annotations.NullMarked;
