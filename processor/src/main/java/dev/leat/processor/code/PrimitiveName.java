package dev.leat.processor.code;

import java.util.function.Function;

/** A primitive type, or none. */
public enum PrimitiveName implements TypeName {
  /** No value. */
  VOID("void", "Void"),
  /** True or false. */
  BOOLEAN("boolean", "Boolean"),
  /** 8 bits. */
  BYTE("byte", "Byte"),
  /** 16 bits. */
  SHORT("short", "Short"),
  /** 32 bits. */
  INT("int", "Integer"),
  /** 64 bits. */
  LONG("long", "Long"),
  /** A UTF-16 unit. */
  CHAR("char", "Character"),
  /** 32 bits with a point. */
  FLOAT("float", "Float"),
  /** 64 bits with a point. */
  DOUBLE("double", "Double");

  private final String keyword;
  private final String boxed;

  PrimitiveName(String keyword, String boxed) {
    this.keyword = keyword;
    this.boxed = boxed;
  }

  @Override
  public String in(Function<ClassName, String> names) {
    return keyword;
  }

  @Override
  public boolean isPrimitive() {
    return this != VOID;
  }

  @Override
  public TypeName box() {
    return ClassName.get("java.lang", boxed);
  }

  @Override
  public String toString() {
    return keyword;
  }
}
