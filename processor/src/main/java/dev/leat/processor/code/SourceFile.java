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
    Imports imports = new Imports(name, type.nested());
    type.writeTo(new SourceWriter(imports));
    StringBuilder list = new StringBuilder();
    for (ClassName imported : imports.close(type.fields())) {
      if (importsJavaLang || !imported.packageName().equals("java.lang")) {
        list.append("import ").append(imported).append(";\n");
      }
    }
    SourceWriter out = new SourceWriter(imports);
    if (!name.packageName().isEmpty()) {
      out.text("package " + name.packageName() + ";\n\n");
    }
    if (!list.isEmpty()) {
      out.text(list.append('\n').toString());
    }
    type.writeTo(out);
    return out.toString();
  }
}
