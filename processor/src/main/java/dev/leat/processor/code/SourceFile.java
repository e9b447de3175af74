package dev.leat.processor.code;

/** The source file of one class. */
public final class SourceFile {
  private SourceFile() {}

  /**
   * The file's text.
   *
   * @param importsJavaLang whether the classes of {@code java.lang} are imported, too: where a
   *     class of the package hides one of them, they must be
   */
  public static String of(ClassName name, TypeSpec type, boolean importsJavaLang) {
    Imports imports = new Imports(name, type);
    SourceWriter body = body(type, imports);
    if (imports.areWrong()) {
      imports = imports.again();
      body = body(type, imports);
    }
    return body.after(head(name, imports, importsJavaLang));
  }

  private static SourceWriter body(TypeSpec type, Imports imports) {
    SourceWriter out = new SourceWriter(imports);
    type.writeTo(out);
    return out;
  }

  private static String head(ClassName name, Imports imports, boolean importsJavaLang) {
    StringBuilder head = new StringBuilder();
    if (!name.packageName().isEmpty()) {
      head.append("package ").append(name.packageName()).append(";\n\n");
    }
    int start = head.length();
    for (ClassName imported : imports.sorted()) {
      if (importsJavaLang || !imported.packageName().equals("java.lang")) {
        head.append("import ").append(imported.canonicalName()).append(";\n");
      }
    }
    return head.length() > start ? head.append('\n').toString() : head.toString();
  }
}
