package dev.leat.processor.model;

import dev.leat.processor.code.ClassName;
import java.util.ArrayList;
import java.util.Comparator;
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
    /** A record or bean that is an object. */
    R objectType(ObjectType type);

    /** An enum. */
    R enumType(EnumType type);

    /** One of several objects. */
    R unionType(UnionType type);

    /** A class around one value. */
    R valueType(ValueType type);
  }

  /** What kind of class an object is of. */
  enum ObjectKind {
    /** A record: its components are its properties. */
    RECORD("Component"),
    /** Any other class. */
    BEAN("Property");

    private final String word;

    ObjectKind(String word) {
      this.word = word;
    }

    /** What a message calls its properties. */
    public String word() {
      return word;
    }
  }

  /**
   * A record or bean.
   *
   * @param creator what makes one
   * @param members its properties, in the order of the schema
   */
  record ObjectType(
      DataType.Named type,
      ObjectKind kind,
      String description,
      Codec codec,
      boolean isPublic,
      boolean isDeprecated,
      Creator creator,
      List<Member> members,
      Origin origin)
      implements Declaration {
    /** The members that what creates the object takes, in its order. */
    public List<Member> arguments() {
      return members.stream()
          .filter(member -> member.filling() instanceof Member.Argument)
          .sorted(Comparator.comparingInt(member -> ((Member.Argument) member.filling()).index()))
          .toList();
    }

    /** The properties that JSON knows. */
    public List<Property> properties() {
      List<Property> properties = new ArrayList<>();
      for (Member member : members) {
        if (member.property().exposure() != Exposure.HIDDEN) {
          properties.add(member.property());
        }
      }
      return properties;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.objectType(this);
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
   * An interface or abstract class whose values are objects of several types.
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
   * A class whose JSON is that of one value.
   *
   * @param value its type; never a {@link DataType.Maybe}
   * @param creator what makes an object of the value
   * @param reading how the value is taken from an object
   */
  record ValueType(
      DataType.Named type,
      String description,
      Codec codec,
      boolean isPublic,
      boolean isDeprecated,
      DataType value,
      Creator creator,
      Member.Reading reading,
      Origin origin)
      implements Declaration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.valueType(this);
    }
  }

  /**
   * One of the objects that a union may be.
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
