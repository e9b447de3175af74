package dev.leat.processor.doc;

import dev.leat.processor.code.Decimals;
import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the constants that {@code {@value}} refers to: those of the commented element's classes, of
 * classes beside it, and of classes with a qualified name. Imports cannot be seen from here.
 */
final class ConstantValues {
  /** A format, with or without quotes, and what it is for. */
  private static final Pattern VALUE =
      Pattern.compile("(?:\"?((?<=\")[^\"]*|%[^\\s\"]*+)\"?(?:\\s+|$))?(\\S*)");

  /** A width or precision of thousands, which a comment could fill all memory with. */
  private static final Pattern ENDLESS = Pattern.compile("%[^a-zA-Z]*?\\d{4}");

  private final Elements elements;
  private final Element commented;

  ConstantValues(Elements elements, Element commented) {
    this.elements = elements;
    this.commented = commented;
  }

  /**
   * The value of a constant, or, if there is no such constant, its name. Without a name it is the
   * commented field; before it may stand a format such as {@code %x}.
   */
  String find(String reference) {
    Matcher parts = VALUE.matcher(reference.strip());
    String format = parts.matches() && parts.group(1) != null ? parts.group(1) : "";
    String target = parts.matches() ? parts.group(2) : reference.strip();
    if (target.isEmpty()) {
      Object own = commented instanceof VariableElement field ? field.getConstantValue() : null;
      return own == null ? commented.getSimpleName().toString() : text(own, format);
    }
    int hash = target.indexOf('#');
    String name = target.substring(hash + 1);
    for (TypeElement type : candidates(hash > 0 ? target.substring(0, hash) : "")) {
      for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
        Object value = field.getConstantValue();
        if (field.getSimpleName().contentEquals(name) && value != null) {
          return text(value, format);
        }
      }
    }
    return name;
  }

  private static String text(Object value, String format) {
    if (format.isEmpty() || ENDLESS.matcher(format).find()) {
      return text(value);
    }
    try {
      return String.format(Locale.ROOT, format, value);
    } catch (IllegalFormatException e) {
      return text(value);
    }
  }

  private static String text(Object value) {
    return value instanceof Double || value instanceof Float
        ? Decimals.text((Number) value)
        : value.toString();
  }

  private List<TypeElement> candidates(String typeName) {
    List<TypeElement> types = new ArrayList<>();
    for (Element e = commented; e != null; e = e.getEnclosingElement()) {
      if (e instanceof TypeElement type) {
        add(
            types,
            typeName.isEmpty()
                ? type
                : elements.getTypeElement(type.getQualifiedName() + "." + typeName));
      }
    }
    if (!typeName.isEmpty()) {
      String here = elements.getPackageOf(commented).getQualifiedName().toString();
      add(types, elements.getTypeElement(here.isEmpty() ? typeName : here + "." + typeName));
      add(types, elements.getTypeElement(typeName));
      add(types, elements.getTypeElement("java.lang." + typeName));
    }
    return types;
  }

  private static void add(List<TypeElement> types, @Nullable TypeElement type) {
    if (type != null) {
      types.add(type);
    }
  }
}
