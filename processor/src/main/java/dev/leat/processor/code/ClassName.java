package dev.leat.processor.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A class, interface, record or enum. */
public final class ClassName implements TypeName, Comparable<ClassName> {
  /** The class of all objects. */
  public static final ClassName OBJECT = get("java.lang", "Object");

  /**
   * Those of loaded classes, which generated code names again and again. Not a {@code ClassValue}:
   * that would keep the processor's class loader alive in classes of the JDK.
   */
  private static final Map<Class<?>, ClassName> LOADED = new ConcurrentHashMap<>();

  private final String packageName;
  private final @Nullable ClassName enclosing;
  private final String simpleName;
  private final String canonicalName;

  private ClassName(String packageName, @Nullable ClassName enclosing, String simpleName) {
    this.packageName = packageName;
    this.enclosing = enclosing;
    this.simpleName = simpleName;
    String owner = enclosing == null ? packageName : enclosing.canonicalName;
    this.canonicalName = owner.isEmpty() ? simpleName : owner.concat(".").concat(simpleName);
  }

  /** A class of a package, which is empty for the unnamed one. */
  public static ClassName get(String packageName, String simpleName) {
    return new ClassName(packageName, null, simpleName);
  }

  /** A class that is loaded. */
  public static ClassName get(Class<?> loaded) {
    return LOADED.computeIfAbsent(loaded, ClassName::named);
  }

  private static ClassName named(Class<?> loaded) {
    Class<?> owner = loaded.getEnclosingClass();
    return owner == null
        ? get(loaded.getPackageName(), loaded.getSimpleName())
        : named(owner).nestedClass(loaded.getSimpleName());
  }

  /** A class that is compiled or on the class path. */
  public static ClassName get(TypeElement type) {
    String simpleName = type.getSimpleName().toString();
    Element owner = type.getEnclosingElement();
    if (owner instanceof TypeElement outer) {
      return get(outer).nestedClass(simpleName);
    }
    return get(
        owner instanceof PackageElement home ? home.getQualifiedName().toString() : "", simpleName);
  }

  /** A class inside this one. */
  public ClassName nestedClass(String name) {
    return new ClassName(packageName, this, name);
  }

  /** Empty for the unnamed package. */
  public String packageName() {
    return packageName;
  }

  /** The name without package and enclosing classes. */
  public String simpleName() {
    return simpleName;
  }

  /** The name with package and enclosing classes, between dots. */
  public String canonicalName() {
    return canonicalName;
  }

  /** The simple names of the enclosing classes, outermost first, and its own. */
  public List<String> simpleNames() {
    List<String> names = enclosing == null ? new ArrayList<>() : enclosing.simpleNames();
    names.add(simpleName);
    return names;
  }

  /** The class that it is nested in; null if it is in none. */
  @Nullable ClassName enclosingClass() {
    return enclosing;
  }

  /** The outermost class around it, or itself. */
  ClassName outermostClass() {
    return enclosing == null ? this : enclosing.outermostClass();
  }

  /** Its name from the outermost class on. */
  String nameInPackage() {
    return packageName.isEmpty()
        ? canonicalName
        : canonicalName.substring(packageName.length() + 1);
  }

  @Override
  public String in(Function<ClassName, String> names) {
    return names.apply(this);
  }

  @Override
  public int compareTo(ClassName other) {
    return canonicalName.compareTo(other.canonicalName);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClassName name && canonicalName.equals(name.canonicalName);
  }

  @Override
  public int hashCode() {
    return canonicalName.hashCode();
  }

  @Override
  public String toString() {
    return canonicalName;
  }
}
