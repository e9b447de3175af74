/**
 * What every implementation of an interface of Leat's must do, as JUnit tests to inherit: extend
 * one, say how yours is made, and run it. They need JUnit Jupiter on the class path.
 */
@NullMarked
package dev.leat.testing.contract;

import org.jspecify.annotations.NullMarked;
