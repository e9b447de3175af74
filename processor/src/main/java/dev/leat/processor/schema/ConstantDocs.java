package dev.leat.processor.schema;

import dev.leat.processor.model.Declaration;
import java.util.regex.Pattern;

/** The docs of an enum's constants, as a list at the end of its description. */
final class ConstantDocs {
  private static final Pattern LINE_END = Pattern.compile("\\s*\n\\s*");

  private ConstantDocs() {}

  static String describe(Declaration.EnumType type) {
    StringBuilder text = new StringBuilder(type.description());
    for (Declaration.Constant constant : type.constants()) {
      if (!constant.description().isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n").append(item(constant.name()));
        text.append(LINE_END.matcher(constant.description()).replaceAll(" "));
      }
    }
    return text.toString();
  }

  private static String item(String name) {
    return "- " + name + ": ";
  }

  /**
   * The description of a property whose type is {@code declared}: its own, with the list of the
   * type's constants. The list is found in the text because class files carry nothing else of it.
   */
  static String merge(String own, JsonValue.Members declared) {
    String list = listIn(declared);
    return list.isEmpty() ? own : own + "\n" + list;
  }

  private static String listIn(JsonValue.Members declared) {
    if (!(declared.members().get("enum") instanceof JsonValue.Array constants)) {
      return "";
    }
    String text = "\n" + declared.text("description");
    int start = text.length();
    for (JsonValue constant : constants.elements()) {
      if (constant instanceof JsonValue.Text name) {
        int at = text.indexOf("\n" + item(name.value()));
        start = at < 0 ? start : Math.min(start, at);
      }
    }
    return start == text.length() ? "" : text.substring(start + 1);
  }
}
