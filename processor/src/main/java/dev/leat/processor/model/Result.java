package dev.leat.processor.model;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.TypeName;
import java.util.Optional;

/** What becomes of the value that a tool's method returns. */
public sealed interface Result {
  /** Calls the method for this case. */
  <R> R accept(Visitor<R> visitor);

  /** One method per case. */
  interface Visitor<R> {
    /** There is none. */
    R nothing(Nothing result);

    /** It is a {@code ToolResult} already. */
    R direct(Direct result);

    /** It is told as text. */
    R text(Text result);

    /** It is an enum constant. */
    R constantName(ConstantName result);

    /** It is told as JSON. */
    R data(Data result);

    /** It comes later. */
    R awaited(Awaited result);

    /** It is a text that comes in parts. */
    R parts(Parts result);
  }

  /** The type of the value that is told, if its codec is needed for that. */
  default Optional<DataType> dataType() {
    return Optional.empty();
  }

  /** What is told as JSON in the end, if anything is. */
  default Optional<Data> json() {
    return Optional.empty();
  }

  /** There is none. */
  record Nothing() implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nothing(this);
    }
  }

  /** It is a {@code ToolResult} already. */
  record Direct() implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.direct(this);
    }
  }

  /**
   * It is told as text.
   *
   * @param required whether its author rules null out; else that is told as {@code null}
   */
  record Text(TypeName javaType, boolean required) implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** It is an enum constant, told by its name in JSON. */
  record ConstantName(ClassName javaType) implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constantName(this);
    }

    @Override
    public Optional<DataType> dataType() {
      return Optional.of(new DataType.Named(javaType));
    }
  }

  /**
   * It is told as JSON.
   *
   * @param description what {@code @return} says; empty: nothing
   */
  record Data(DataType type, String description) implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.data(this);
    }

    @Override
    public Optional<DataType> dataType() {
      return Optional.of(type);
    }

    @Override
    public Optional<Data> json() {
      return Optional.of(this);
    }
  }

  /** A {@code CompletionStage} of it is returned. */
  record Awaited(Result value) implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.awaited(this);
    }

    @Override
    public Optional<DataType> dataType() {
      return value.dataType();
    }

    @Override
    public Optional<Data> json() {
      return value.json();
    }
  }

  /** It is a text that comes in parts, each told as it comes. */
  record Parts(TypeName javaType) implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.parts(this);
    }
  }
}
