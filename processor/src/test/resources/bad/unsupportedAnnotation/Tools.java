import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
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

  /**
   * Stands for its value.
   *
   * @param value it
   */
  record Id(@JsonValue String value) {}

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

  /**
   * Takes what Jackson reads in another way.
   *
   * @param seen it
   * @param id one value
   * @param level of an enum
   * @param known of another enum
   */
  @Tool
  void takes(Seen seen, Id id, Level level, Known known) {}
}
