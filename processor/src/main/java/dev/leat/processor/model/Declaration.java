package dev.leat.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** A data type with a name: what its JSON looks like and who reads it. */
public sealed interface Declaration {
  /** The type. */
  DataType.Named type();

  /** Its class. */
  default ClassName name() {
    return type().name();
  }

  /**
   * Whether it is a generic type by itself, of which no values are read or written. Its companion
   * carries the docs for those who compile against it.
   */
  default boolean isTemplate() {
    return !type().arguments().isEmpty() && !(codec() instanceof Codec.Nested);
  }

  /** Its main documentation; empty: none. */
  String description();

  /** Who reads and writes it. */
  Codec codec();

  /** Whether any other package can name it. */
  boolean isPublic();

  /** Whether using it is a deprecation warning. */
  boolean isDeprecated();

  /** Where it is declared, or, without its source, where it is used. */
  Origin origin();

  /** Calls the method for this case. */
  <R> R accept(Visitor<R> visitor);

  /** One method per case. */
  interface Visitor<R> {
    /** A record. */
    R recordType(RecordType type);

    /** An enum. */
    R enumType(EnumType type);

    /** One of several records. */
    R unionType(UnionType type);
  }

  /** A record. */
  record RecordType(
      DataType.Named type,
      String description,
      Codec codec,
      boolean isPublic,
      boolean isDeprecated,
      List<Property> properties,
      Origin origin)
      implements Declaration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recordType(this);
    }
  }

  /** An enum. */
  record EnumType(
      DataType.Named type,
      String description,
      Codec codec,
      boolean isPublic,
      boolean isDeprecated,
      List<Constant> constants,
      Origin origin)
      implements Declaration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumType(this);
    }
  }

  /**
   * An interface whose values are records of several types.
   *
   * @param property the name of the property that tells which
   */
  record UnionType(
      DataType.Named type,
      String description,
      Codec codec,
      boolean isPublic,
      boolean isDeprecated,
      String property,
      List<Variant> variants,
      Origin origin)
      implements Declaration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unionType(this);
    }
  }

  /**
   * One of the records that a union may be.
   *
   * @param tag what its discriminating property says
   */
  record Variant(String tag, DataType.Named type) {}

  /**
   * A constant of an enum.
   *
   * @param name how the model writes it
   * @param description empty: none
   */
  record Constant(String javaName, String name, String description, Origin origin) {}
}
