package dev.leat.json;

/** What constraints demand of a boolean. */
public enum BooleanRule {
  /** It is true. */
  TRUE(true),
  /** It is false. */
  FALSE(false);

  private final boolean demanded;

  BooleanRule(boolean demanded) {
    this.demanded = demanded;
  }

  /** A boolean; the other one is noted. */
  public boolean read(JsonReader in) {
    int problems = in.problemCount();
    boolean value = in.readBoolean();
    if (value != demanded && in.problemCount() == problems) {
      in.note(String.valueOf(demanded), String.valueOf(value));
    }
    return value;
  }
}
