package dev.leat.processor.check;

import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.TypeTable;
import java.util.ArrayList;
import java.util.List;

/** The names inside a declared type. */
final class DeclarationCheck implements Declaration.Visitor<List<Problem>> {
  private final TypeTable types;

  DeclarationCheck(TypeTable types) {
    this.types = types;
  }

  @Override
  public List<Problem> objectType(Declaration.ObjectType type) {
    List<Problem> problems =
        new ArrayList<>(NameCheck.properties(type.kind().word(), type.properties()));
    problems.addAll(DuplicateCheck.properties(type.properties()));
    return problems;
  }

  @Override
  public List<Problem> unionType(Declaration.UnionType type) {
    List<Problem> problems =
        new ArrayList<>(NameCheck.of("Property", type.property(), type.origin()));
    problems.addAll(DuplicateCheck.variants(type));
    for (Declaration.Variant variant : type.variants()) {
      if (types.get(variant.type()) instanceof Declaration.ObjectType object) {
        problems.addAll(DuplicateCheck.tag(type.property(), object));
      }
    }
    return problems;
  }

  @Override
  public List<Problem> valueType(Declaration.ValueType type) {
    return List.of();
  }

  @Override
  public List<Problem> enumType(Declaration.EnumType type) {
    return DuplicateCheck.constants(type.constants());
  }
}
