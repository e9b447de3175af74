package lib;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items the part
 * @param next where the next one begins
 */
public record Page<T>(List<T> items, Cursor next) {}

/**
 * A place in a list.
 *
 * @param index counted from 0
 */
record Cursor(int index) {}
