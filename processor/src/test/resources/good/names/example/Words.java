package example;

import dev.leat.Tool;
import dev.leat.ToolParam;

/** Names that are no variables, methods or replacements in Java. */
public class Words {
  /** Its properties are called as Java's words are. */
  public static class Field {
    private boolean isDefault;
    private String pack = "";
    private String model = "";
    private String other = "";

    /** Whether it is meant when none is named. */
    public boolean isDefault() {
      return isDefault;
    }

    public void setDefault(boolean isDefault) {
      this.isDefault = isDefault;
    }

    /** Where it is declared. */
    public String getPackage() {
      return pack;
    }

    public void setPackage(String pack) {
      this.pack = pack;
    }

    /** How it looks. */
    @ToolParam(name = "model")
    public String get3DModel() {
      return model;
    }

    public void set3DModel(String model) {
      this.model = model;
    }

    /** What else there is. */
    @ToolParam(name = "other")
    public String get_() {
      return other;
    }

    public void set_(String other) {
      this.other = other;
    }
  }

  /**
   * Yields.
   *
   * @param field a field
   */
  @Tool
  public Field yield(Field field) {
    return field;
  }

  /**
   * Has a group's reference for a name.
   *
   * @param $unit one of two
   */
  @Tool
  public void set(@ToolParam(name = "unit", allowed = {"c", "f"}) String $unit) {}
}
