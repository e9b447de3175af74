package dev.leat.json;

/** What constraints demand of the size of a list, set, array or map that was just read. */
public final class SizeRule {
  private SizeRule() {}

  /** Notes a number of elements that is not between {@code min} and {@code max}, inclusive. */
  public static void elements(JsonReader in, int size, int min, int max) {
    if (size < min || size > max) {
      in.note(Amounts.between(min, max, "element", "elements"), "" + size);
    }
  }

  /** Notes a number of entries that is not between {@code min} and {@code max}, inclusive. */
  public static void entries(JsonReader in, int size, int min, int max) {
    if (size < min || size > max) {
      in.note(Amounts.between(min, max, "entry", "entries"), "" + size);
    }
  }
}
