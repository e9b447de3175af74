package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.JavaText;
import dev.leat.processor.model.Constant;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A constant as the Java expression that a person would write for a variable of its type. */
final class ConstantCode implements DataType.Visitor<CodeBlock> {
  private final Constant constant;

  private ConstantCode(Constant constant) {
    this.constant = constant;
  }

  static CodeBlock of(Constant constant, DataType type) {
    return type.accept(new ConstantCode(constant));
  }

  @Override
  public CodeBlock scalar(DataType.Scalar type) {
    if (constant instanceof Constant.Text text) {
      return type.kind() == ScalarKind.CHAR
          ? JavaText.literal(text.value().charAt(0))
          : JavaText.literal(text.value());
    }
    if (constant instanceof Constant.Bool bool) {
      return CodeBlock.of("$L", bool.value());
    }
    return number(((Constant.Numeral) constant).json(), type.kind());
  }

  @Override
  public CodeBlock formed(DataType.Formed type) {
    CodeBlock text = JavaText.literal(((Constant.Text) constant).value());
    return CodeBlock.of("$L.parse($L)", RuntimeTypes.form(type.kind()), text);
  }

  private static CodeBlock number(String json, ScalarKind kind) {
    return switch (kind) {
      case INT -> CodeBlock.of("$L", json);
      case BYTE -> CodeBlock.of("(byte) $L", json);
      case SHORT -> CodeBlock.of("(short) $L", json);
      case LONG -> CodeBlock.of("$LL", json);
      case FLOAT -> CodeBlock.of("$Lf", json);
      case DOUBLE -> CodeBlock.of("$Ld", json);
      case BIG_INTEGER -> CodeBlock.of("new $T($L)", BigInteger.class, JavaText.literal(json));
      case BIG_DECIMAL -> CodeBlock.of("new $T($L)", BigDecimal.class, JavaText.literal(json));
      case STRING, CHAR_SEQUENCE, CHAR, BOOLEAN ->
          throw new IllegalArgumentException(kind + " is no number");
    };
  }

  @Override
  public CodeBlock sequence(DataType.Sequence type) {
    CodeBlock elements =
        ((Constant.Elements) constant)
            .values().stream()
                .map(element -> of(element, type.element()))
                .collect(CodeBlock.joining(", "));
    return switch (type.kind()) {
      case ARRAY -> CodeBlock.of("new $T {$L}", type.javaType(), elements);
      case LIST, SET -> Containers.copy(type, elements);
    };
  }

  @Override
  public CodeBlock mapping(DataType.Mapping type) {
    return Containers.empty(type);
  }

  @Override
  public CodeBlock anything(DataType.Anything type) {
    throw new IllegalArgumentException("no constant is of any form");
  }

  @Override
  public CodeBlock maybe(DataType.Maybe type) {
    return type.value().accept(this);
  }

  @Override
  public CodeBlock constrained(DataType.Constrained type) {
    return type.value().accept(this);
  }

  @Override
  public CodeBlock named(DataType.Named type) {
    return CodeBlock.of("$T.$L", type.name(), ((Constant.EnumName) constant).javaName());
  }

  @Override
  public CodeBlock coded(DataType.Coded type) {
    throw new IllegalArgumentException("no constant is read by a codec");
  }

  @Override
  public CodeBlock variable(DataType.Variable type) {
    throw Codecs.unbound(type);
  }
}
