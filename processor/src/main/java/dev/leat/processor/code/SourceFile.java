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
    String body = body(type, imports);
    if (imports.areWrong()) {
      imports = imports.again();
      body = body(type, imports);
    }
    StringBuilder file = new StringBuilder(body.length() + 2048);
    if (!name.packageName().isEmpty()) {
      file.append("package ").append(name.packageName()).append(";\n\n");
    }
    int head = file.length();
    for (ClassName imported : imports.sorted()) {
      if (importsJavaLang || !imported.packageName().equals("java.lang")) {
        file.append("import ").append(imported).append(";\n");
      }
    }
    if (file.length() > head) {
      file.append('\n');
    }
    return file.append(body).toString();
  }

  private static String body(TypeSpec type, Imports imports) {
    SourceWriter out = new SourceWriter(imports);
    type.writeTo(out);
    return out.toString();
  }
}
