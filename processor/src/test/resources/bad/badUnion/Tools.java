import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.leat.Tool;
import dev.leat.ToolType;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

class Tools {
  /** Has a variant that cannot be made. */
  sealed interface Open permits Class, Generic {}

  static final class Class implements Open {
    private Class() {}
  }

  record Generic<T>(T value) implements Open {}

  /** Has a component of the tag's name. */
  sealed interface Clash {}

  /**
   * A variant.
   *
   * @param type what the tag is called too
   */
  record Typed(String type) implements Clash {}

  /** Is told apart by what no schema tells. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  sealed interface Wrapped {}

  /** A variant. */
  record One() implements Wrapped {}

  /** Has two variants of one name. */
  sealed interface Twins {}

  /** Has none. */
  @JsonSubTypes({})
  interface Nothing {}

  /** Names itself and nothing else. */
  @JsonSubTypes(@JsonSubTypes.Type(Circle.class))
  abstract static class Circle {}

  /** Names what names it. */
  @JsonSubTypes(@JsonSubTypes.Type(Around.class))
  interface Round {}

  /** Names what names it, and one more. */
  @JsonSubTypes({@JsonSubTypes.Type(Round.class), @JsonSubTypes.Type(End.class)})
  interface Around extends Round {}

  /** The end. */
  record End() implements Around {}

  /** Has a variant that is read by itself. */
  sealed interface Coded {}

  /** Has a codec. */
  @ToolType(codec = SelfCodec.class)
  record Self() implements Coded {}

  /** Its codec. */
  static final class SelfCodec implements TypeCodec<Self> {
    static final String SCHEMA = "{\"type\":\"object\"}";

    public SelfCodec() {}

    @Override
    public Self read(JsonReader in) {
      in.skipValue();
      return new Self();
    }

    @Override
    public void write(JsonWriter out, Self value) {
      out.beginObject();
      out.endObject();
    }

    @Override
    public String schema() {
      return SCHEMA;
    }

    @Override
    public String fingerprint() {
      return "1";
    }
  }

  /** Holds one. */
  static final class Left {
    /** A twin. */
    record Twin() implements Twins {}
  }

  /** Holds another. */
  static final class Right {
    /** A twin. */
    record Twin() implements Twins {}
  }

  /**
   * Takes what has no JSON form.
   *
   * @param open not only records
   * @param clash a clash
   * @param wrapped wrapped
   * @param twins twins
   * @param nothing nothing
   * @param circle nothing but itself
   * @param round in a circle, with an end
   * @param coded one by itself
   */
  @Tool
  void takes(
      Open open,
      Clash clash,
      Wrapped wrapped,
      Twins twins,
      Nothing nothing,
      Circle circle,
      Round round,
      Coded coded) {}
}
