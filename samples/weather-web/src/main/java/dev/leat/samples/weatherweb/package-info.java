/** The weather agent in the browser. */
@NullMarked
package dev.leat.samples.weatherweb;

import org.jspecify.annotations.NullMarked;
