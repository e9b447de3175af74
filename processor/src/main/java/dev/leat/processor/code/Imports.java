package dev.leat.processor.code;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What classes are called in one file. The file is written twice: first to learn which classes it
 * names, of which the first of each simple name is then imported.
 */
final class Imports {
  private final ClassName host;
  private final List<String> nested;

  /** What each simple name means: the file's own classes where they are seen, and imports. */
  private final Map<String, ClassName> meanings = new HashMap<>();

  private final Map<String, ClassName> imports = new LinkedHashMap<>();

  /** The simple names of the package's own classes that are named, which no import may hide. */
  private final Set<String> unimported = new HashSet<>();

  /** The simple names of classes that fields of the file are called, and hide in expressions. */
  private final Set<String> hidden = new HashSet<>();

  /** Whether imports are still collected. */
  private boolean collecting = true;

  /**
   * @param host the class of the file
   * @param nested the simple names of the classes in it
   */
  Imports(ClassName host, List<String> nested) {
    this.host = host;
    this.nested = nested;
    meanings.put(host.simpleName(), host);
  }

  /** Lets the following see the nested classes: before the body begins nothing does. */
  void enterBody() {
    nested.forEach(name -> meanings.put(name, host.nestedClass(name)));
  }

  boolean isCollecting() {
    return collecting;
  }

  /** What the class is called. */
  String name(ClassName type) {
    ClassName meaning = null;
    String tail = "";
    for (ClassName c = type; c != null; c = c.enclosingClass()) {
      meaning = meanings.get(c.simpleName());
      if (c.equals(meaning)) {
        return c.simpleName().concat(tail);
      }
      tail = ".".concat(c.simpleName()).concat(tail);
    }
    // The name of its outermost class may mean another one here.
    return meaning == null ? unseen(type) : type.canonicalName();
  }

  private String unseen(ClassName type) {
    ClassName outermost = type.outermostClass();
    if (type.packageName().equals(host.packageName())) {
      unimported.add(outermost.simpleName());
      return hidden.contains(outermost.simpleName()) ? type.canonicalName() : type.nameInPackage();
    }
    if (collecting && !type.packageName().isEmpty()) {
      imports.putIfAbsent(outermost.simpleName(), outermost);
    }
    return type.canonicalName();
  }

  /**
   * Ends the collecting, and gives all imports, sorted.
   *
   * @param fields the names of the file's fields; a class of that name is written out
   */
  Collection<ClassName> close(Set<String> fields) {
    collecting = false;
    fields.stream().filter(unimported::contains).forEach(hidden::add);
    imports.keySet().removeAll(unimported);
    imports.keySet().removeAll(fields);
    nested.forEach(meanings::remove);
    meanings.putAll(imports);
    return new TreeSet<>(imports.values());
  }
}
