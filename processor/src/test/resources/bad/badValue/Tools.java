import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.leat.Tool;
import dev.leat.ToolParam;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

class Tools {
  /** Two. */
  record Two(@JsonValue String one, @JsonValue String other) {}

  /** Nothing takes it. */
  record Untaken(int a, int b) {
    @JsonValue
    String text() {
      return a + "/" + b;
    }
  }

  /** Is an object when it is made. */
  record OfProperties(int a, int b) {
    @JsonValue
    String text() {
      return a + "/" + b;
    }

    @JsonCreator
    static OfProperties of(@JsonProperty("text") String text) {
      return new OfProperties(1, text.length());
    }
  }

  /** Two ways. */
  static class Twofold {
    @JsonValue final String text;

    @JsonCreator
    Twofold(String text) {
      this.text = text;
    }

    @JsonCreator
    static Twofold of(CharSequence text) {
      return new Twofold("" + text);
    }
  }

  /** Keeps it. */
  static class Hidden {
    @JsonValue private final String text;

    Hidden(String text) {
      this.text = text;
    }

    int length() {
      return text.length();
    }
  }

  /** Is what others make of it. */
  abstract static class Open {
    @JsonValue String text = "";
  }

  /** May be nothing. */
  record Missing(@JsonValue Optional<String> text) {}

  /** Knows one. */
  record Known(@JsonValue @ToolParam(defaultValue = "a") String text) {}

  /** One of a list. */
  record Listed(@JsonValue @ToolParam(allowed = {"a", "b"}) String text) {}

  /** Itself. */
  record Self(@JsonValue Self self) {}

  /** By way of another. */
  record Here(@JsonValue There there) {}

  /** And back. */
  record There(@JsonValue Here here) {}

  /** Throws. */
  record Throwing(String text) {
    @JsonValue
    String read() throws IOException {
      throw new IOException(text);
    }
  }

  /** Is an object of several. */
  sealed interface Shape {}

  /** Is none. */
  record Side(@JsonValue int length) implements Shape {}

  /** Is one. */
  record Circle(@ToolParam(description = "half") int radius) implements Shape {}

  /** A name. */
  record Name(@JsonValue String text) {}

  /**
   * Takes values.
   *
   * @param name one that has no default
   */
  @Tool
  void takes(
      Two two,
      Untaken untaken,
      OfProperties properties,
      Twofold twofold,
      Hidden hidden,
      Open open,
      Missing missing,
      Known known,
      Listed listed,
      Self self,
      Here here,
      Throwing throwing,
      Shape shape,
      @ToolParam(defaultValue = "x") Name name,
      @ToolParam(description = "by name") Map<Name, String> names) {}
}
