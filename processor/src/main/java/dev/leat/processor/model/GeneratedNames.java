package dev.leat.processor.model;

import dev.leat.processor.code.ClassName;

/** What the generated classes are called. */
public final class GeneratedNames {
  private GeneratedNames() {}

  /** The bindings of a class with tools. */
  public static ClassName bindings(ClassName tools) {
    return beside(tools, "Bindings");
  }

  /** The codec of a data type in a class that needs it for itself. */
  public static String nestedCodec(ClassName type, String arguments) {
    return joined(type) + arguments + "Json";
  }

  /** The companion of a data type. */
  public static ClassName companion(ClassName type) {
    return beside(type, "Json");
  }

  /** A class beside the outermost one that would have the same companion. */
  public static ClassName flat(ClassName type) {
    return beside(type, "");
  }

  private static ClassName beside(ClassName type, String suffix) {
    return ClassName.get(type.packageName(), joined(type) + suffix);
  }

  private static String joined(ClassName type) {
    return String.join("_", type.simpleNames());
  }
}
