import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.leat.Tool;
import java.time.LocalDate;

class Tools {
  /** Is seen through. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  static class Seen {
    /** A day. */
    @JsonFormat(pattern = "dd.MM.yyyy")
    public LocalDate day;

    /** Parts of this. */
    @JsonUnwrapped public Point point;

    @JsonAnySetter
    void any(String name, String value) {}
  }

  /** Names of one's own. */
  static class Backwards extends PropertyNamingStrategies.NamingBase {
    private static final long serialVersionUID = 1;

    @Override
    public String translate(String name) {
      return new StringBuilder(name).reverse().toString();
    }
  }

  /**
   * A point.
   *
   * @param x across
   */
  @JsonNaming(Backwards.class)
  record Point(@JsonDeserialize(as = Integer.class) int x) {}

  /** Stands for its value, and is one of several things. */
  sealed interface Id {
    /** What it stands for. */
    @JsonValue
    String value();
  }

  /**
   * One of them.
   *
   * @param of what
   */
  record Number(int of) implements Id {
    @Override
    public String value() {
      return "" + of;
    }
  }

  /** Has names that are made. */
  enum Level {
    LOW,
    HIGH;

    @JsonValue
    String level() {
      return name().toLowerCase();
    }
  }

  /** Has names of its own, which are the same. */
  enum Known {
    @JsonProperty("low")
    LOW,
    @JsonProperty("high")
    HIGH;

    @JsonValue
    String level() {
      return name().toLowerCase();
    }
  }

  /** Is read by a class of Jackson's. */
  @JsonDeserialize(as = Square.class)
  sealed interface Shape {}

  /**
   * A variant.
   *
   * @param side its length
   */
  record Square(int side) implements Shape {}

  /** Has properties with rules of their own. */
  static class Ruled {
    /** Its nulls are skipped, as all are. */
    @JsonSetter(nulls = Nulls.SKIP)
    public String skipped;

    /** Must not be null. */
    @JsonSetter(nulls = Nulls.FAIL)
    public String failing;

    /** A square without its side. */
    @JsonIgnoreProperties("side")
    public Square bare;

    /** A square that takes more. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public Square open;
  }

  /**
   * Is made in another way.
   *
   * @param value it
   */
  record Made(int value) {
    @JsonCreator
    static Made of(String text) {
      return new Made(text.length());
    }
  }

  /**
   * Is made as all records are, and says so.
   *
   * @param value it
   */
  record Plain(int value) {
    @JsonCreator
    Plain {}

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    static Plain of(String text) {
      return new Plain(text.length());
    }
  }

  /**
   * Has more than its components.
   *
   * @param first the first
   */
  record More(@JsonProperty("one") String first) {
    @JsonProperty("one")
    public String first() {
      return first;
    }

    @JsonProperty
    String getLast() {
      return first;
    }
  }

  /** Has other names. */
  enum Aliased {
    @JsonAlias("first")
    ONE
  }

  /**
   * Takes what Jackson reads in another way.
   *
   * @param seen it
   * @param id one value
   * @param level of an enum
   * @param known of another enum
   * @param shape one of several
   * @param ruled by property
   * @param made by a factory
   * @param plain by its constructor
   * @param aliased by other names
   * @param more with a method
   */
  @Tool
  void takes(
      Seen seen,
      Id id,
      Level level,
      Known known,
      Shape shape,
      Ruled ruled,
      Made made,
      Plain plain,
      Aliased aliased,
      More more) {}
}
