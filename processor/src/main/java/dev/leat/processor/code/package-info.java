/** Java source: the names of types, pieces of code, and the classes that are made of them. */
@NullMarked
package dev.leat.processor.code;

import org.jspecify.annotations.NullMarked;
