/** Tests of the dialects of schemas. */
@NullMarked
package dev.leat.schema;

import org.jspecify.annotations.NullMarked;
