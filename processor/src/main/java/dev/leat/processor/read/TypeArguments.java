package dev.leat.processor.read;

import dev.leat.processor.code.ArrayTypeName;
import dev.leat.processor.code.ParameterizedTypeName;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.code.TypeVariableName;
import dev.leat.processor.model.DataType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What the parameters of generic types stand for. */
final class TypeArguments {
  private TypeArguments() {}

  /** The type's own parameters, as its arguments. */
  static List<DataType> variables(TypeElement type) {
    return type.getTypeParameters().stream()
        .<DataType>map(parameter -> new DataType.Variable(TypeVariableName.get(name(parameter))))
        .toList();
  }

  /** Each parameter's argument, by the parameter's name. */
  static Map<String, DataType> byName(TypeElement type, List<DataType> arguments) {
    Map<String, DataType> names = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      names.put(name(type.getTypeParameters().get(i)), arguments.get(i));
    }
    return names;
  }

  private static String name(TypeParameterElement parameter) {
    return parameter.getSimpleName().toString();
  }

  /** How deep type arguments and array components are nested in the type. */
  static int depth(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return 1 + depth(array.componentType());
    }
    return type instanceof ParameterizedTypeName generic
        ? 1 + generic.typeArguments().stream().mapToInt(TypeArguments::depth).max().orElse(0)
        : 0;
  }

  /** The arguments that a subtype gives to its supertype; empty if it is none of the kind. */
  static Optional<List<? extends TypeMirror>> given(
      Types types, TypeMirror subtype, TypeElement supertype) {
    if (subtype instanceof DeclaredType declared && declared.asElement().equals(supertype)) {
      return Optional.of(declared.getTypeArguments());
    }
    return types.directSupertypes(subtype).stream()
        .flatMap(parent -> given(types, parent, supertype).stream())
        .findFirst();
  }

  /**
   * The arguments of a subtype that follow from those of its supertype.
   *
   * @param given what the subtype gives to its supertype, of which {@code arguments} are the same
   * @return empty if the supertype leaves one of them open
   */
  static Optional<List<DataType>> infer(
      TypeElement subtype, List<? extends TypeMirror> given, List<DataType> arguments) {
    Map<String, DataType> known = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).getKind() == TypeKind.TYPEVAR) {
        known.put(given.get(i).toString(), arguments.get(i));
      }
    }
    List<DataType> inferred = new ArrayList<>();
    for (TypeParameterElement parameter : subtype.getTypeParameters()) {
      DataType argument = known.get(name(parameter));
      if (argument == null) {
        return Optional.empty();
      }
      inferred.add(argument);
    }
    return Optional.of(inferred);
  }
}
