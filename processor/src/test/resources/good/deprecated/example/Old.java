package example;

import dev.leat.Effect;
import dev.leat.Tool;
import dev.leat.ToolParam;

/** All that may be deprecated, in use: what its author was told is not told again. */
public final class Old {
  /** A scale. */
  public enum Unit {
    CELSIUS,
    @Deprecated
    KELVIN
  }

  /** A type that will be gone. */
  @Deprecated(forRemoval = true)
  public enum Mode {
    FAST
  }

  /** What the run has. */
  @Deprecated
  public static final class Session {}

  /** One of two shapes. */
  public sealed interface Shape permits Square, Circle {}

  /**
   * A square.
   *
   * @param side how long
   */
  public record Square(double side) implements Shape {
    @Deprecated(forRemoval = true)
    public Square {}

    @Deprecated(forRemoval = true)
    @Override
    public double side() {
      return side;
    }
  }

  /**
   * A circle.
   *
   * @param radius how far out
   */
  @Deprecated(forRemoval = true)
  public record Circle(double radius) implements Shape {}

  /** Set up by methods. */
  public static final class Settings {
    private String unit = "";

    /** Out of use. */
    @Deprecated(forRemoval = true)
    public Settings() {}

    /** In which unit. */
    @Deprecated(forRemoval = true)
    public String getUnit() {
      return unit;
    }

    @Deprecated
    public void setUnit(String unit) {
      this.unit = unit;
    }
  }

  /**
   * Is out of use.
   *
   * @param mode how
   */
  @Deprecated(forRemoval = true)
  @Tool(effect = Effect.WRITE)
  public void old(Mode mode) {}

  /**
   * Uses them.
   *
   * @param unit in which unit
   * @param shape which shape
   * @param settings how it is set up
   */
  @Tool
  public void uses(
      @ToolParam(defaultValue = "KELVIN") Unit unit,
      Shape shape,
      Settings settings,
      @ToolParam(injected = true) Session session) {}
}
