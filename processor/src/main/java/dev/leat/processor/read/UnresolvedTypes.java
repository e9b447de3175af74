package dev.leat.processor.read;

import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the types that a class mentions and nobody has defined so far. Another processor may define
 * them in this round, so the class is looked at again in the next.
 */
public final class UnresolvedTypes {
  private final Set<TypeElement> seen = new HashSet<>();
  private final Set<TypeElement> beans = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private final Compilation compilation;

  private UnresolvedTypes(Compilation compilation) {
    this.compilation = compilation;
  }

  /** A problem for each unresolved type that the tools, or the data type, need. */
  public static List<Problem> of(Compilation compilation, TypeElement type) {
    Elements elements = compilation.elements();
    UnresolvedTypes search = new UnresolvedTypes(compilation);
    search.components(type);
    if (AnnotationUse.find(elements, type, AnnotationNames.TOOL_TYPE).isPresent()) {
      search.bean(type);
    }
    search.methods(elements, type);
    if (AnnotationUse.find(elements, type, AnnotationNames.TOOLBOX).isPresent()) {
      search.supertypes(elements, type);
    }
    return search.problems;
  }

  private void supertypes(Elements elements, TypeElement type) {
    List<TypeMirror> direct = new ArrayList<>(type.getInterfaces());
    direct.add(type.getSuperclass());
    for (TypeMirror supertype : direct) {
      visit(supertype, type);
      if (supertype.getKind() == TypeKind.DECLARED) {
        TypeElement element = (TypeElement) ((DeclaredType) supertype).asElement();
        methods(elements, element);
        supertypes(elements, element);
      }
    }
  }

  private void methods(Elements elements, TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (AnnotationUse.find(elements, method, AnnotationNames.TOOL).isPresent()) {
        visit(method.getReturnType(), method);
        for (VariableElement parameter : method.getParameters()) {
          visit(parameter.asType(), parameter);
        }
      }
    }
  }

  private void components(TypeElement type) {
    if (seen.add(type)) {
      for (RecordComponentElement component : type.getRecordComponents()) {
        visit(component.asType(), component);
      }
      type.getPermittedSubclasses().forEach(permitted -> visit(permitted, type));
      AnnotationUse.find(compilation.elements(), type, AnnotationNames.JSON_SUB_TYPES)
          .ifPresent(use -> subtypes(use, type));
    }
  }

  private void subtypes(AnnotationUse named, TypeElement type) {
    for (AnnotationUse subtype : named.annotations("value")) {
      Optional<TypeElement> variant = subtype.type("value");
      if (variant.isEmpty()) {
        report("a class in @JsonSubTypes", type);
      } else {
        visit(variant.get().asType(), type);
      }
    }
  }

  private void bean(TypeElement type) {
    if (BeanTypes.isBean(type, compilation) && compilation.hasSource(type) && beans.add(type)) {
      members(type);
    }
  }

  /** What a bean may have properties of. Other members may well wait for its own companion. */
  private void members(TypeElement type) {
    visit(type.getSuperclass(), type);
    for (Element member : type.getEnclosedElements()) {
      if (member.getModifiers().contains(Modifier.STATIC)) {
        continue;
      }
      if (member.getKind() == ElementKind.FIELD) {
        visit(member.asType(), member);
      } else if (member instanceof ExecutableElement method && isOfProperties(method)) {
        visit(method.getReturnType(), method);
        method.getParameters().forEach(parameter -> visit(parameter.asType(), parameter));
      }
    }
  }

  private static boolean isOfProperties(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        || AccessorName.ofGetter(method).isPresent()
        || AccessorName.ofSetter(method).isPresent();
  }

  private void visit(TypeMirror type, Element user) {
    if (type.getKind() == TypeKind.ERROR) {
      report(type.toString(), user);
    } else if (type instanceof ArrayType array) {
      visit(array.getComponentType(), user);
    } else if (type instanceof WildcardType wildcard) {
      visitBound(wildcard.getExtendsBound(), user);
      visitBound(wildcard.getSuperBound(), user);
    } else if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(argument -> visit(argument, user));
      components((TypeElement) declared.asElement());
      bean((TypeElement) declared.asElement());
    }
  }

  private void visitBound(@Nullable TypeMirror bound, Element user) {
    if (bound != null) {
      visit(bound, user);
    }
  }

  private void report(String type, Element user) {
    Element enclosing = user.getEnclosingElement();
    String owner = enclosing == null ? "" : " of '" + enclosing.getSimpleName() + "'";
    problems.add(
        Problem.error(
            ProblemId.UNRESOLVED_TYPE,
            SourcePlace.of(user),
            "'" + user.getSimpleName() + "'" + owner + " must have a type that exists",
            type + ", which neither the sources, the class path nor a processor defines",
            "import it, add its dependency, or put the processor that writes it on the path"));
  }
}
