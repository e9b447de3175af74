package dev.leat.processor.model;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.ParameterizedTypeName;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.code.TypeVariableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Java type that has a JSON form, as it is used at one place. */
public sealed interface DataType {
  /** The type of a variable that holds such a value. */
  TypeName javaType();

  /** Calls the method for this case. */
  <R> R accept(Visitor<R> visitor);

  /** One method per case. */
  interface Visitor<R> {
    /** A string, number or boolean. */
    R scalar(Scalar type);

    /** A string of one form. */
    R formed(Formed type);

    /** An array or collection. */
    R sequence(Sequence type);

    /** A map from strings or enum constants. */
    R mapping(Mapping type);

    /** Anything at all. */
    R anything(Anything type);

    /** A value that may be missing. */
    R maybe(Maybe type);

    /** A type of which constraints leave some values only. */
    R constrained(Constrained type);

    /** A declared type. */
    R named(Named type);

    /** A type that a codec of the user's reads. */
    R coded(Coded type);

    /** A type parameter. */
    R variable(Variable type);
  }

  /** A string, number or boolean. */
  record Scalar(ScalarKind kind, TypeName javaType) implements DataType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }
  }

  /** A string of one form, as dates and addresses are. */
  record Formed(FormKind kind, TypeName javaType) implements DataType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.formed(this);
    }
  }

  /** What holds the elements of a sequence. */
  enum SequenceKind {
    /** A Java array. */
    ARRAY,
    /** A list, or what a list can be passed for. */
    LIST,
    /** A set. */
    SET
  }

  /** An array or collection. */
  record Sequence(SequenceKind kind, DataType element, TypeName javaType) implements DataType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sequence(this);
    }
  }

  /**
   * A map.
   *
   * @param key a string, which constraints may narrow, or an enum
   */
  record Mapping(DataType key, DataType value, TypeName javaType) implements DataType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mapping(this);
    }
  }

  /**
   * A value of any form.
   *
   * @param raw whether Java has it as its text
   */
  record Anything(boolean raw, TypeName javaType) implements DataType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.anything(this);
    }
  }

  /** How Java tells that a value is missing. */
  enum MaybeKind {
    /** By null. */
    NULLABLE,
    /** By {@code Optional}. */
    OPTIONAL,
    /** By {@code OptionalInt}. */
    OPTIONAL_INT,
    /** By {@code OptionalLong}. */
    OPTIONAL_LONG,
    /** By {@code OptionalDouble}. */
    OPTIONAL_DOUBLE
  }

  /** A value that may be missing; {@code value} is itself never one of these. */
  record Maybe(MaybeKind kind, DataType value, TypeName javaType) implements DataType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.maybe(this);
    }
  }

  /**
   * A type of which constraints leave some values only; {@code value} is neither one of these nor a
   * {@link Maybe}.
   */
  record Constrained(DataType value, Rule rule) implements DataType {
    @Override
    public TypeName javaType() {
      return value.javaType();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constrained(this);
    }
  }

  /**
   * A type that a {@link Declaration} describes. One that is generic is another type for each list
   * of arguments.
   */
  record Named(ClassName name, List<DataType> arguments) implements DataType {
    /** Written out, as types are looked up often: a cold JVM is slow with what records have. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Named named
          && name.equals(named.name)
          && arguments.equals(named.arguments);
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + arguments.hashCode();
    }

    /** Copies {@code arguments}. */
    public Named {
      arguments = List.copyOf(arguments);
    }

    /** A type without parameters. */
    public Named(ClassName name) {
      this(name, List.of());
    }

    @Override
    public TypeName javaType() {
      if (arguments.isEmpty()) {
        return name;
      }
      return ParameterizedTypeName.get(
          name,
          arguments.stream().map(argument -> argument.javaType().box()).toArray(TypeName[]::new));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.named(this);
    }
  }

  /** A type parameter, as it stands in a generic type of which no arguments are known. */
  record Variable(TypeVariableName javaType) implements DataType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.variable(this);
    }
  }

  /**
   * A type that a codec of the user's reads.
   *
   * @param constant whether the codec has a constant {@code CODEC}; else each use makes one
   * @param isDeprecated whether naming the codec is a deprecation warning
   * @param schema its schema as JSON
   */
  record Coded(
      ClassName codec, boolean constant, boolean isDeprecated, String schema, TypeName javaType)
      implements DataType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.coded(this);
    }
  }
}
