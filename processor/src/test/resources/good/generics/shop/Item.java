package shop;

/**
 * Something to buy.
 *
 * @param name what it is called
 * @param price in cents
 */
public record Item(String name, int price) {}
