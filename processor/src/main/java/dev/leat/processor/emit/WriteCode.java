package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.JavaText;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.DataType.MaybeKind;
import dev.leat.processor.model.Unconstrained;
import java.util.Objects;

/** The statements that write a value to {@code out}; the value is an expression. */
final class WriteCode {
  private final Codecs codecs;
  private final ContainerMethods methods;
  private final WriteMethods write = new WriteMethods(this);

  WriteCode(Codecs codecs, ContainerMethods methods) {
    this.codecs = codecs;
    this.methods = methods;
  }

  /** Writes the value as what comes next; {@code what} names it should it be null. */
  CodeBlock value(DataType type, CodeBlock value, String what) {
    return Unconstrained.of(type).accept(new Statements("out", value, what));
  }

  /** Writes a property whose value is there. */
  CodeBlock property(String name, DataType constrained, CodeBlock value) {
    DataType type = Unconstrained.of(constrained);
    CodeBlock named = CodeBlock.of("out.name($L)", JavaText.literal(name));
    if (type instanceof DataType.Scalar) {
      return type.accept(new Statements(named.toString(), value, name));
    }
    return CodeBlock.builder().addStatement(named).add(value(type, value, name)).build();
  }

  /** What a constant is called in JSON. */
  CodeBlock name(DataType.Named type, CodeBlock constant) {
    return CodeBlock.of("$T.CODEC.name($L)", codecs.of(type), constant);
  }

  /** Whether there is a value. */
  static CodeBlock isPresent(DataType.Maybe type, CodeBlock value) {
    return type.kind() == MaybeKind.NULLABLE
        ? CodeBlock.of("$L != null", value)
        : CodeBlock.of("$L.isPresent()", value);
  }

  /** The same where an {@code Optional} may never have been set. */
  static CodeBlock isSetAndPresent(DataType.Maybe type, CodeBlock value) {
    return type.kind() == MaybeKind.NULLABLE
        ? isPresent(type, value)
        : CodeBlock.of("$L != null && $L", value, isPresent(type, value));
  }

  /** The value that there is. */
  static CodeBlock present(DataType.Maybe type, CodeBlock value) {
    return switch (type.kind()) {
      case NULLABLE -> value;
      case OPTIONAL -> CodeBlock.of("$L.get()", value);
      case OPTIONAL_INT -> CodeBlock.of("$L.getAsInt()", value);
      case OPTIONAL_LONG -> CodeBlock.of("$L.getAsLong()", value);
      case OPTIONAL_DOUBLE -> CodeBlock.of("$L.getAsDouble()", value);
    };
  }

  /** One value's statements; {@code out} is what the writing method is called on. */
  private final class Statements implements DataType.Visitor<CodeBlock> {
    private final String out;
    private final CodeBlock value;
    private final String what;

    Statements(String out, CodeBlock value, String what) {
      this.out = out;
      this.value = value;
      this.what = what;
    }

    @Override
    public CodeBlock scalar(DataType.Scalar type) {
      return statement(
          "$L.value($L)",
          out,
          switch (type.kind()) {
            case STRING ->
                CodeBlock.of(
                    "$T.requireNonNull($L, $L)", Objects.class, value, JavaText.literal(what));
            case BIG_INTEGER, BIG_DECIMAL ->
                CodeBlock.of(
                    "$T.written($L, $L)", RuntimeTypes.NUMBER_RULE, value, JavaText.literal(what));
            case CHAR_SEQUENCE -> CodeBlock.of("$L.toString()", value);
            case CHAR -> CodeBlock.of("$T.toString($L)", Character.class, value);
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> value;
          });
    }

    @Override
    public CodeBlock formed(DataType.Formed type) {
      return statement("$L.write(out, $L)", RuntimeTypes.form(type.kind()), value);
    }

    @Override
    public CodeBlock sequence(DataType.Sequence type) {
      if (isFree(type.element())) {
        return freeForm();
      }
      String name = methods.name("write", type, free -> write.sequence(free, type));
      return statement("$L(out, $L)", name, value);
    }

    @Override
    public CodeBlock mapping(DataType.Mapping type) {
      if (isFree(type.value()) && type.key() instanceof DataType.Scalar) {
        return freeForm();
      }
      String name = methods.name("write", type, free -> write.map(free, type));
      return statement("$L(out, $L)", name, value);
    }

    /** All at once, so that what cannot be written is told with its place in the whole. */
    private CodeBlock freeForm() {
      return statement(
          "$T.write(out, $T.requireNonNull($L, $L))",
          RuntimeTypes.FREE_FORM,
          Objects.class,
          value,
          JavaText.literal(what));
    }

    @Override
    public CodeBlock anything(DataType.Anything type) {
      return type.raw()
          ? statement(
              "out.raw($T.requireNonNull($L, $L).text())",
              Objects.class,
              value,
              JavaText.literal(what))
          : statement("$T.write(out, $L)", RuntimeTypes.FREE_FORM, value);
    }

    @Override
    public CodeBlock maybe(DataType.Maybe type) {
      return CodeBlock.builder()
          .beginControlFlow("if ($L)", isPresent(type, value))
          .add(WriteCode.this.value(type.value(), present(type, value), what))
          .nextControlFlow("else")
          .addStatement("out.nullValue()")
          .endControlFlow()
          .build();
    }

    @Override
    public CodeBlock constrained(DataType.Constrained type) {
      return type.value().accept(this);
    }

    @Override
    public CodeBlock named(DataType.Named type) {
      return statement("$T.CODEC.write(out, $L)", codecs.of(type), value);
    }

    @Override
    public CodeBlock coded(DataType.Coded type) {
      return statement(
          "$L.write(out, $T.requireNonNull($L, $L))",
          Codecs.of(type),
          Objects.class,
          value,
          JavaText.literal(what));
    }

    @Override
    public CodeBlock variable(DataType.Variable type) {
      throw Codecs.unbound(type);
    }
  }

  private static boolean isFree(DataType type) {
    return type instanceof DataType.Anything anything && !anything.raw();
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }
}
