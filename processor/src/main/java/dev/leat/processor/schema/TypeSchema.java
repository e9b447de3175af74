package dev.leat.processor.schema;

import dev.leat.processor.model.DataType;
import dev.leat.processor.model.ScalarKind;
import dev.leat.processor.model.TypeKey;
import dev.leat.processor.model.TypeTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schema of a type as it is used at one place. A declared type is only referred to, by its
 * qualified key; {@link SchemaComposer} puts the declarations in.
 */
final class TypeSchema implements DataType.Visitor<JsonValue.Members> {
  /** What every reference to a declared type begins with. */
  static final String REFERENCE = "#/$defs/";

  /**
   * Beyond the digits that the reader takes there must be a bound. This one is within the numbers
   * that JSON parsers on the way can hold.
   */
  private static final String BIG = "1e300";

  /** One UTF-16 unit. Validators count {@code maxLength} in code points, so it does not suffice. */
  static final String ONE_UNIT = "^[\\u0000-\\uFFFF]$";

  /** The bounds that types have by themselves, without their signs. */
  static final Set<String> BOUNDS =
      Set.of(
          "128",
          "127",
          "32768",
          "32767",
          "2147483648",
          "2147483647",
          "9223372036854775808",
          "9223372036854775807",
          "3.4028235E38",
          "1.7976931348623157E308",
          BIG);

  /** The schemas of scalars, each made once. */
  private static final Map<ScalarKind, JsonValue.Members> SCALARS = new ConcurrentHashMap<>();

  private final TypeTable types;

  TypeSchema(TypeTable types) {
    this.types = types;
  }

  static JsonValue.Members reference(DataType.Named type) {
    return JsonValue.Members.none().with("$ref", REFERENCE + TypeKey.qualified(type));
  }

  @Override
  public JsonValue.Members scalar(DataType.Scalar type) {
    return SCALARS.computeIfAbsent(type.kind(), TypeSchema::scalar);
  }

  private static JsonValue.Members scalar(ScalarKind kind) {
    JsonValue.Members schema = JsonValue.Members.none().with("type", kind.jsonType());
    return switch (kind) {
      case STRING, CHAR_SEQUENCE, BOOLEAN -> schema;
      case CHAR -> schema.with("maxLength", new JsonValue.Numeral("1")).with("pattern", ONE_UNIT);
      case BYTE -> bounds(schema, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> bounds(schema, Short.MIN_VALUE, Short.MAX_VALUE);
      case INT -> bounds(schema, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> bounds(schema, Long.MIN_VALUE, Long.MAX_VALUE);
      case FLOAT -> bounds(schema, "3.4028235E38");
      case DOUBLE -> bounds(schema, "1.7976931348623157E308");
      case BIG_INTEGER, BIG_DECIMAL -> bounds(schema, BIG);
    };
  }

  private static JsonValue.Members bounds(JsonValue.Members schema, long min, long max) {
    return schema
        .with("minimum", new JsonValue.Numeral(Long.toString(min)))
        .with("maximum", new JsonValue.Numeral(Long.toString(max)));
  }

  private static JsonValue.Members bounds(JsonValue.Members schema, String max) {
    return schema
        .with("minimum", new JsonValue.Numeral("-" + max))
        .with("maximum", new JsonValue.Numeral(max));
  }

  @Override
  public JsonValue.Members formed(DataType.Formed type) {
    JsonValue.Members schema = JsonValue.Members.none().with("type", "string");
    String format = type.kind().format();
    return (format.isEmpty() ? schema : schema.with("format", format))
        .with("pattern", type.kind().pattern());
  }

  @Override
  public JsonValue.Members sequence(DataType.Sequence type) {
    JsonValue.Members schema =
        JsonValue.Members.none().with("type", "array").with("items", type.element().accept(this));
    return type.kind() == DataType.SequenceKind.SET && types.hasExactEquality(type.element())
        ? schema.with("uniqueItems", new JsonValue.Bool(true))
        : schema;
  }

  @Override
  public JsonValue.Members mapping(DataType.Mapping type) {
    JsonValue.Members schema = JsonValue.Members.none().with("type", "object");
    JsonValue.Members keyed =
        type.key() instanceof DataType.Named || type.key() instanceof DataType.Constrained
            ? schema.with("propertyNames", type.key().accept(this))
            : schema;
    return keyed.with("additionalProperties", type.value().accept(this));
  }

  @Override
  public JsonValue.Members anything(DataType.Anything type) {
    return JsonValue.Members.none();
  }

  /** Here null is a value. Where a property may be absent, {@link #ofProperty} leaves it out. */
  @Override
  public JsonValue.Members maybe(DataType.Maybe type) {
    if (type.value() instanceof DataType.Anything) {
      return JsonValue.Members.none();
    }
    JsonValue nothing = JsonValue.Members.none().with("type", "null");
    return JsonValue.Members.none()
        .with("anyOf", new JsonValue.Array(List.of(type.value().accept(this), nothing)));
  }

  @Override
  public JsonValue.Members constrained(DataType.Constrained type) {
    return RuleSchema.narrowed(type.value().accept(this), type);
  }

  @Override
  public JsonValue.Members named(DataType.Named type) {
    return reference(type);
  }

  @Override
  public JsonValue.Members coded(DataType.Coded type) {
    return CodecSchema.parse(type.schema());
  }

  /** Anything. The comment keeps generic types apart that differ in their parameters alone. */
  @Override
  public JsonValue.Members variable(DataType.Variable type) {
    return JsonValue.Members.none().with("$comment", type.javaType().name());
  }

  /** The schema of a property that is there. */
  JsonValue.Members ofProperty(DataType type) {
    DataType present = type instanceof DataType.Maybe maybe ? maybe.value() : type;
    return present.accept(this);
  }
}
