package dev.leat.processor.code;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Names the compiler's types. */
final class TypeNames {
  private TypeNames() {}

  static TypeName of(TypeMirror type) {
    return switch (type.getKind()) {
      case VOID -> PrimitiveName.VOID;
      case BOOLEAN -> PrimitiveName.BOOLEAN;
      case BYTE -> PrimitiveName.BYTE;
      case SHORT -> PrimitiveName.SHORT;
      case INT -> PrimitiveName.INT;
      case LONG -> PrimitiveName.LONG;
      case CHAR -> PrimitiveName.CHAR;
      case FLOAT -> PrimitiveName.FLOAT;
      case DOUBLE -> PrimitiveName.DOUBLE;
      case ARRAY -> ArrayTypeName.of(of(((ArrayType) type).getComponentType()));
      case DECLARED, ERROR -> declared((DeclaredType) type);
      case TYPEVAR ->
          TypeVariableName.get(((TypeVariable) type).asElement().getSimpleName().toString());
      case WILDCARD -> wildcard((WildcardType) type);
      default -> throw new IllegalArgumentException("no source code names the type " + type);
    };
  }

  private static TypeName declared(DeclaredType type) {
    ClassName raw = ClassName.get((TypeElement) type.asElement());
    ParameterizedTypeName owner = owner(type);
    List<TypeName> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      arguments.add(of(argument));
    }
    return arguments.isEmpty() && owner == null
        ? raw
        : new ParameterizedTypeName(owner, raw, arguments);
  }

  /** The generic type that it is an inner class of; null if it is of none. */
  private static @Nullable ParameterizedTypeName owner(DeclaredType type) {
    TypeMirror enclosing = type.getEnclosingType();
    boolean inner =
        enclosing.getKind() == TypeKind.DECLARED
            && !type.asElement().getModifiers().contains(Modifier.STATIC);
    return inner && of(enclosing) instanceof ParameterizedTypeName generic ? generic : null;
  }

  private static TypeName wildcard(WildcardType type) {
    TypeMirror lower = type.getSuperBound();
    if (lower != null) {
      return WildcardTypeName.supertypeOf(of(lower));
    }
    TypeMirror upper = type.getExtendsBound();
    return WildcardTypeName.subtypeOf(upper == null ? ClassName.OBJECT : of(upper));
  }
}
