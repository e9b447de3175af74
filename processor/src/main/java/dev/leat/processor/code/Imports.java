package dev.leat.processor.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What classes are called in one file. The first of each simple name that the file names is
 * imported, unless the name is that of a class of the package that the file names as well. Where
 * such a class is met after the import, the file must be written again.
 */
final class Imports {
  private final ClassName host;
  private final List<String> nested;

  /** The simple names of classes that fields of the file are called, and hide in expressions. */
  private final Set<String> fields;

  /** The simple names of the package's own classes that are named, which no import may hide. */
  private final Set<String> unimported;

  /** What each simple name means: the file's own classes where they are seen, and imports. */
  private final Map<String, ClassName> meanings = new HashMap<>();

  private final Map<String, ClassName> imports = new LinkedHashMap<>();

  /** Whether a class was named that an import had hidden. */
  private boolean wrong;

  /** The names of a file with that class. */
  Imports(ClassName host, TypeSpec type) {
    this(host, type.nested(), type.fields(), new HashSet<>());
  }

  private Imports(ClassName host, List<String> nested, Set<String> fields, Set<String> unimported) {
    this.host = host;
    this.nested = nested;
    this.fields = fields;
    this.unimported = unimported;
    meanings.put(host.simpleName(), host);
  }

  /** Lets the following see the nested classes: before the body begins nothing does. */
  void enterBody() {
    nested.forEach(name -> meanings.put(name, host.nestedClass(name)));
  }

  /** What the class is called. */
  String name(ClassName type) {
    ClassName meaning = null;
    String tail = "";
    for (ClassName c = type; c != null; c = c.enclosingClass()) {
      meaning = meanings.get(c.simpleName());
      if (c.equals(meaning)) {
        return tail.isEmpty() ? c.simpleName() : c.simpleName().concat(tail);
      }
      tail = ".".concat(c.simpleName()).concat(tail);
    }
    // The name of its outermost class may mean another one here.
    return meaning == null ? unseen(type, tail) : hidden(type, meaning);
  }

  /** The name of a class whose outermost class's simple name means nothing yet. */
  private String unseen(ClassName type, String name) {
    ClassName outermost = type.outermostClass();
    String simple = outermost.simpleName();
    if (isOwn(type)) {
      unimported.add(simple);
      return fields.contains(simple) ? type.canonicalName() : type.nameInPackage();
    }
    if (type.packageName().isEmpty() || fields.contains(simple) || unimported.contains(simple)) {
      return type.canonicalName();
    }
    imports.put(simple, outermost);
    meanings.put(simple, outermost);
    return name.substring(1);
  }

  /** The name of a class whose outermost class's simple name means another. */
  private String hidden(ClassName type, ClassName other) {
    String simple = type.outermostClass().simpleName();
    if (isOwn(type) && other.equals(imports.get(simple))) {
      wrong |= unimported.add(simple);
    }
    return type.canonicalName();
  }

  private boolean isOwn(ClassName type) {
    return type.packageName().equals(host.packageName());
  }

  /** Whether the file must be written again, with {@link #again}. */
  boolean areWrong() {
    return wrong;
  }

  /** The names of the same file, with what was learned. */
  Imports again() {
    return new Imports(host, nested, fields, unimported);
  }

  /** All imports, sorted. */
  List<ClassName> sorted() {
    List<ClassName> sorted = new ArrayList<>(imports.values());
    Collections.sort(sorted);
    return sorted;
  }
}
