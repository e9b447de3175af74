package lib;

/**
 * Not generic, so read in its own package.
 *
 * @param at where it is
 */
public record Plain(Cursor at) {}
