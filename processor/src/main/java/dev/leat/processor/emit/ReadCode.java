package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Rule;
import dev.leat.processor.model.TypeTable;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The expression that reads a value from {@code in}. */
final class ReadCode implements DataType.Visitor<CodeBlock> {
  private final TypeTable types;
  private final Codecs codecs;
  private final ContainerMethods methods;
  private final RuleConstants rules;
  private final ReadMethods write = new ReadMethods(this);

  ReadCode(TypeTable types, Codecs codecs, ContainerMethods methods, RuleConstants rules) {
    this.types = types;
    this.codecs = codecs;
    this.methods = methods;
    this.rules = rules;
  }

  /** Tells what the variable is called that is read next. */
  ReadCode into(String variable) {
    rules.nameAfter(variable);
    return this;
  }

  boolean hasExactEquality(DataType type) {
    return types.hasExactEquality(type);
  }

  @Override
  public CodeBlock scalar(DataType.Scalar type) {
    String method = type.kind().readMethod();
    return type.kind().isOfAnySize()
        ? CodeBlock.of("$T.ANY.$L(in)", RuntimeTypes.NUMBER_RULE, method)
        : CodeBlock.of("in.$L()", method);
  }

  @Override
  public CodeBlock formed(DataType.Formed type) {
    return CodeBlock.of("$L.read(in)", RuntimeTypes.form(type.kind()));
  }

  @Override
  public CodeBlock sequence(DataType.Sequence type) {
    String name = methods.name("read", type, free -> write.sequence(free, type, Rule.Size.ANY));
    return CodeBlock.of("$L(in)", name);
  }

  @Override
  public CodeBlock mapping(DataType.Mapping type) {
    String name = methods.name("read", type, free -> write.map(free, type, Rule.Size.ANY));
    return CodeBlock.of("$L(in)", name);
  }

  @Override
  public CodeBlock anything(DataType.Anything type) {
    return type.raw()
        ? CodeBlock.of("new $T(in.readRaw())", type.javaType())
        : CodeBlock.of("$T.read(in)", RuntimeTypes.FREE_FORM);
  }

  /** The constant that checks values of a type. */
  String rule(DataType.Constrained type) {
    return rules.name(type);
  }

  /** The codec of a type with a name. */
  ClassName codec(DataType.Named type) {
    return codecs.of(type);
  }

  /** The statement that begins an array's elements: {@code in.beginArray()}, or more lenient. */
  CodeBlock begin(DataType element) {
    return element
        .accept(new SingleKind(types))
        .map(kind -> CodeBlock.of("in.beginArrayOr($T.$L)", RuntimeTypes.JSON_KIND, kind))
        .orElse(CodeBlock.of("in.beginArray()"));
  }

  /** Where null is a value; {@link #present} is for where it was ruled out before. */
  @Override
  public CodeBlock maybe(DataType.Maybe type) {
    return CodeBlock.of("in.skipNull() ? $L : $L", empty(type), present(type));
  }

  @Override
  public CodeBlock constrained(DataType.Constrained type) {
    return type.rule().accept(new CheckedReading(type, rules, methods, write));
  }

  @Override
  public CodeBlock named(DataType.Named type) {
    return CodeBlock.of("$T.CODEC.read(in)", codecs.of(type));
  }

  @Override
  public CodeBlock coded(DataType.Coded type) {
    return CodeBlock.of("$L.read(in)", Codecs.of(type));
  }

  @Override
  public CodeBlock variable(DataType.Variable type) {
    throw Codecs.unbound(type);
  }

  /** What stands for no value. */
  static CodeBlock empty(DataType.Maybe type) {
    return switch (type.kind()) {
      case NULLABLE -> CodeBlock.of("null");
      case OPTIONAL -> CodeBlock.of("$T.empty()", Optional.class);
      case OPTIONAL_INT -> CodeBlock.of("$T.empty()", OptionalInt.class);
      case OPTIONAL_LONG -> CodeBlock.of("$T.empty()", OptionalLong.class);
      case OPTIONAL_DOUBLE -> CodeBlock.of("$T.empty()", OptionalDouble.class);
    };
  }

  /** Reads a value that is not null; one that is refused reads as null, which is as good. */
  CodeBlock present(DataType.Maybe type) {
    return present(type, type.value().accept(this));
  }

  /** The value as its type holds it. */
  static CodeBlock present(DataType.Maybe type, CodeBlock value) {
    return switch (type.kind()) {
      case NULLABLE -> value;
      case OPTIONAL -> CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
      case OPTIONAL_INT -> CodeBlock.of("$T.of($L)", OptionalInt.class, value);
      case OPTIONAL_LONG -> CodeBlock.of("$T.of($L)", OptionalLong.class, value);
      case OPTIONAL_DOUBLE -> CodeBlock.of("$T.of($L)", OptionalDouble.class, value);
    };
  }
}
