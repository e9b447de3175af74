package shop;

import java.util.List;
import java.util.Optional;

/**
 * A part of a longer list.
 *
 * @param <T> what is listed
 * @param items what is on the page
 * @param next names the page after this one
 */
public record Page<T>(List<T> items, Optional<String> next) {}
