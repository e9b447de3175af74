package dev.leat.processor.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The declared types that a class reaches, in the order in which they are met. Immutable. */
public final class TypeTable {
  private final Map<DataType.Named, Declaration> types;

  /** Copies {@code types}. */
  public TypeTable(Map<DataType.Named, Declaration> types) {
    this.types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
  }

  /** The declaration of a type that is in the table. */
  public Declaration get(DataType.Named name) {
    Declaration type = types.get(name);
    if (type == null) {
      throw new IllegalStateException("no declaration of " + name.javaType());
    }
    return type;
  }

  /** All declarations. */
  public Collection<Declaration> all() {
    return types.values();
  }

  /** Whether naming any of them is a deprecation warning. */
  public boolean hasDeprecated() {
    return types.values().stream().anyMatch(Declaration::isDeprecated);
  }

  /**
   * Whether two values of the type differ in Java exactly if their JSON does. Of a record that is
   * not known: its {@code equals} may be its own.
   */
  public boolean hasExactEquality(DataType type) {
    if (type instanceof DataType.Constrained constrained) {
      return hasExactEquality(constrained.value());
    }
    if (type instanceof DataType.Named named) {
      return get(named) instanceof Declaration.EnumType;
    }
    return type instanceof DataType.Scalar scalar && scalar.kind().hasExactEquality();
  }
}
