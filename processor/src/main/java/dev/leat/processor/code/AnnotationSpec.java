package dev.leat.processor.code;

import java.util.List;

/**
 * An annotation whose value is texts.
 *
 * @param values several are an array, each on a line
 */
public record AnnotationSpec(ClassName type, List<String> values) {
  /** Copies the values. */
  public AnnotationSpec {
    values = List.copyOf(values);
  }

  /** The annotation of that class with those values. */
  public static AnnotationSpec of(Class<?> type, String... values) {
    return new AnnotationSpec(ClassName.get(type), List.of(values));
  }

  /** Writes it, on lines of its own. */
  void writeTo(SourceWriter out) {
    out.text("@");
    out.type(type);
    if (values.size() == 1) {
      out.text("(" + JavaText.quoted(values.get(0)) + ")");
    } else if (values.size() > 1) {
      out.indent(2);
      String before = "({\n";
      for (String value : values) {
        out.text(before + JavaText.quoted(value));
        before = ",\n";
      }
      out.indent(-2);
      out.text("\n})");
    }
    out.text("\n");
  }
}
