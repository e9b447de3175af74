package dev.leat.processor.read;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.model.Constant;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.DataType.MaybeKind;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.schema.JsonParser;
import dev.leat.processor.schema.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads defaults as the model would write them. What is no value of its type is refused with an
 * {@link IllegalArgumentException} whose message says what is one.
 */
final class DefaultReader implements DataType.Visitor<Constant> {
  private final DeclarationReader declarations;

  /** The value being read. Only {@link #read} sets it, around each visit. */
  private JsonValue value = new JsonValue.Null();

  DefaultReader(DeclarationReader declarations) {
    this.declarations = declarations;
  }

  Constant read(String text, DataType type) {
    return read(isText(type) ? new JsonValue.Text(text) : parse(text), type);
  }

  /** What is no JSON at all is null, which no type takes: each then says what it wants. */
  private static JsonValue parse(String text) {
    try {
      return JsonParser.parse(text);
    } catch (IllegalArgumentException e) {
      return new JsonValue.Null();
    }
  }

  private Constant read(JsonValue json, DataType type) {
    JsonValue outer = value;
    value = json;
    try {
      return type.accept(this);
    } finally {
      value = outer;
    }
  }

  /** Whether a default is the text itself, without quotes. */
  private boolean isText(DataType type) {
    if (type instanceof DataType.Maybe maybe) {
      return isText(maybe.value());
    }
    if (type instanceof DataType.Constrained constrained) {
      return isText(constrained.value());
    }
    if (type instanceof DataType.Named || type instanceof DataType.Formed) {
      return true;
    }
    return type instanceof DataType.Scalar scalar && scalar.kind().jsonType().equals("string");
  }

  @Override
  public Constant scalar(DataType.Scalar type) {
    return ScalarDefault.of(value, type.kind());
  }

  @Override
  public Constant formed(DataType.Formed type) {
    if (value instanceof JsonValue.Text text && FormedDefault.isValid(text.value(), type.kind())) {
      return new Constant.Text(text.value());
    }
    throw new IllegalArgumentException(type.kind().expectation());
  }

  @Override
  public Constant sequence(DataType.Sequence type) {
    if (!(value instanceof JsonValue.Array array)) {
      throw new IllegalArgumentException("a JSON array");
    }
    List<Constant> elements = new ArrayList<>();
    array.elements().forEach(element -> elements.add(read(element, type.element())));
    if (type.kind() == DataType.SequenceKind.SET
        && new HashSet<>(elements).size() < elements.size()) {
      throw new IllegalArgumentException("each element of the set once");
    }
    return new Constant.Elements(List.copyOf(elements));
  }

  @Override
  public Constant mapping(DataType.Mapping type) {
    if (value.equals(JsonValue.Members.none())) {
      return new Constant.NoEntries();
    }
    throw new IllegalArgumentException("{}, the only default that a map can have");
  }

  @Override
  public Constant anything(DataType.Anything type) {
    throw new IllegalArgumentException("no default: mark the parameter @Nullable instead");
  }

  @Override
  public Constant maybe(DataType.Maybe type) {
    if (type.kind() == MaybeKind.NULLABLE) {
      return type.value().accept(this);
    }
    throw new IllegalArgumentException(
        "no default: Optional has one already; or take the value itself");
  }

  @Override
  public Constant constrained(DataType.Constrained type) {
    Constant constant = type.value().accept(this);
    RuleCheck.require(type.rule(), constant);
    return constant;
  }

  @Override
  public Constant named(DataType.Named type) {
    ClassName name = type.name();
    Optional<Declaration.EnumType> enumeration = declarations.enumeration(name);
    if (enumeration.isEmpty()) {
      throw new IllegalArgumentException(
          "no default: of your own types only enums have one; mark the parameter @Nullable"
              + " instead");
    }
    List<Declaration.Constant> constants = enumeration.get().constants();
    for (Declaration.Constant constant : constants) {
      if (new JsonValue.Text(constant.name()).equals(value)) {
        return new Constant.EnumName(name, constant.javaName(), constant.name());
      }
    }
    List<String> names = constants.stream().map(Declaration.Constant::name).toList();
    throw new IllegalArgumentException("one of " + String.join(", ", names));
  }

  @Override
  public Constant coded(DataType.Coded type) {
    throw new IllegalArgumentException(
        "no default: only the codec knows its values; mark the parameter @Nullable instead");
  }

  @Override
  public Constant variable(DataType.Variable type) {
    throw new IllegalArgumentException(
        "no default: its type is not the same in each use; mark the component @Nullable instead");
  }
}
