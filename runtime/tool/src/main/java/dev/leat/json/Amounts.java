package dev.leat.json;

/** How messages tell how many there should be of something. */
final class Amounts {
  private Amounts() {}

  static String between(int min, int max, String one, String several) {
    if (min == max) {
      return min + " " + (min == 1 ? one : several);
    }
    if (max == Integer.MAX_VALUE) {
      return "at least " + min + " " + (min == 1 ? one : several);
    }
    return (min == 0 ? "at most " : min + " to ") + max + " " + (max == 1 ? one : several);
  }
}
