package dev.leat.processor.read;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.doc.DocReader;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** What this run of the compiler knows, and which types it has the source of. */
public final class Compilation {
  /** The classes of {@code java.lang} that generated code names. */
  private static final List<String> JAVA_LANG =
      List.of(
          "Boolean",
          "Byte",
          "CharSequence",
          "Character",
          "Double",
          "Exception",
          "Float",
          "IllegalArgumentException",
          "Integer",
          "Iterable",
          "Long",
          "Object",
          "Override",
          "RuntimeException",
          "Short",
          "String",
          "SuppressWarnings");

  private final ProcessingEnvironment environment;
  private final DocReader docs;

  /** The outermost types whose source is compiled, those that processors wrote included. */
  private final Set<String> sources = new HashSet<>();

  /** What is known of the packages of this round: the next may have more classes. */
  private final Map<PackageElement, Boolean> shadowing = new HashMap<>();

  /** A compilation whose sources are yet to be added. */
  public Compilation(ProcessingEnvironment environment) {
    this.environment = environment;
    this.docs = new DocReader(environment.getElementUtils());
  }

  /** Adds the sources of a round. */
  public void addSources(Iterable<? extends Element> roots) {
    shadowing.clear();
    for (Element root : roots) {
      if (root instanceof TypeElement type) {
        sources.add(type.getQualifiedName().toString());
      }
    }
  }

  /** The compiler's view of elements. */
  public Elements elements() {
    return environment.getElementUtils();
  }

  /** The type of that name that {@code from} uses, as it is in this round. */
  public TypeElement named(ClassName name, TypeElement from) {
    TypeElement seen = beside(from, name.canonicalName());
    TypeElement type = seen == null ? elements().getTypeElement(name.canonicalName()) : seen;
    if (type == null) {
      throw new IllegalStateException(name + " is gone");
    }
    return type;
  }

  /**
   * The class of that name as the module of {@code type} sees it; null if there is none. Left to
   * itself, javac would look for a class that is missing in every module of the JDK.
   */
  @Nullable TypeElement beside(TypeElement type, String canonicalName) {
    ModuleElement module = elements().getModuleOf(type);
    return module == null
        ? elements().getTypeElement(canonicalName)
        : elements().getTypeElement(module, canonicalName);
  }

  Types types() {
    return environment.getTypeUtils();
  }

  DocReader docs() {
    return docs;
  }

  /** Whether the element's source is in this compilation. */
  public boolean hasSource(Element element) {
    Element outermost = element;
    while (!(outermost.getEnclosingElement() == null
        || outermost.getEnclosingElement() instanceof PackageElement)) {
      outermost = outermost.getEnclosingElement();
    }
    return outermost instanceof TypeElement type
        && sources.contains(type.getQualifiedName().toString());
  }

  /** Whether the source of that outermost type is in this compilation. */
  boolean hasSource(String canonicalName) {
    return sources.contains(canonicalName);
  }

  /** Whether the type's class file lies where this compilation writes its own. */
  boolean isOwnOutput(TypeElement type) {
    ClassName name = ClassName.get(type);
    String file = String.join("$", name.simpleNames()) + ".class";
    try (InputStream in =
        environment
            .getFiler()
            .getResource(StandardLocation.CLASS_OUTPUT, name.packageName(), file)
            .openInputStream()) {
      return in.read() >= 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Whether a class of the type's package hides one of {@code java.lang} that generated code names,
   * so that an import must bring it back.
   */
  public boolean shadowsJavaLang(TypeElement type) {
    return shadowing.computeIfAbsent(
        elements().getPackageOf(type), owner -> shadowsJavaLang(type, owner));
  }

  private boolean shadowsJavaLang(TypeElement type, PackageElement owner) {
    String prefix = owner.isUnnamed() ? "" : owner.getQualifiedName() + ".";
    return JAVA_LANG.stream().anyMatch(name -> beside(type, prefix + name) != null);
  }

  /** Whether the type has the annotation of that name. */
  public boolean isAnnotated(TypeElement type, String annotation) {
    return AnnotationUse.find(elements(), type, annotation).isPresent();
  }

  /**
   * Whether the type's tools wait for a toolbox that names its type parameters: it has some, and
   * there is no instance of the type itself.
   */
  public boolean isTemplate(TypeElement type) {
    boolean isAbstract =
        type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT);
    return isAbstract
        && !type.getTypeParameters().isEmpty()
        && !isAnnotated(type, AnnotationNames.TOOLBOX);
  }

  /** Where a class is declared. */
  public Origin place(TypeElement type) {
    return SourcePlace.of(type);
  }

  /** What to say when the processor itself fails on a type. */
  public Problem internalError(TypeElement type, RuntimeException cause) {
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    StackTraceElement[] trace = cause.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return Problem.error(
        ProblemId.INTERNAL,
        SourcePlace.of(type),
        "Class '" + type.getSimpleName() + "' must not break the processor",
        (cause.getClass().getSimpleName() + message + where).replaceAll("\\s+", " "),
        "report it to the Leat project with this message");
  }

  /** What to say when two types would have one generated class. */
  public Problem nameTaken(TypeElement type, String generated, String other) {
    return Problem.error(
        ProblemId.NAME_TAKEN,
        SourcePlace.of(type),
        "Class '" + type.getSimpleName() + "' must have its generated class's name to itself",
        generated + " is that of " + other,
        "rename one of them");
  }

  /** What to say when a type leads further than the compiler's stack. */
  public Problem nestedTooDeep(TypeElement type) {
    return Problem.error(
        ProblemId.UNSUPPORTED_TYPE,
        SourcePlace.of(type),
        "Class '" + type.getSimpleName() + "' must have types that are nested less deep",
        "more types in each other than the compiler's stack holds",
        "split them, or give the compiler a larger stack, as by -J-Xss8m");
  }

  /** Whether every package can name the type. */
  static boolean isPublic(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** Whether naming the type is a deprecation warning. */
  boolean isDeprecated(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (elements().isDeprecated(e)) {
        return true;
      }
    }
    return false;
  }

  /** Whether not even the type's own package can name it. */
  static boolean isPrivate(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }
}
