import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.leat.Tool;

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
   */
  @Tool
  void takes(Open open, Clash clash, Wrapped wrapped, Twins twins, Nothing nothing) {}
}
