package dev.leat.processor.schema;

import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Rule;

/** The schema of a type, narrowed to the values that keep a rule, or to some of them. */
final class RuleSchema implements Rule.Visitor<JsonValue.Members> {
  private final DataType type;
  private final JsonValue.Members schema;

  private RuleSchema(DataType type, JsonValue.Members schema) {
    this.type = type;
    this.schema = schema;
  }

  /** {@code schema} is that of the type without its rule. */
  static JsonValue.Members narrowed(JsonValue.Members schema, DataType.Constrained type) {
    return type.rule().accept(new RuleSchema(type.value(), schema));
  }

  @Override
  public JsonValue.Members text(Rule.Text rule) {
    int min = rule.notBlank() ? Math.max(1, rule.min()) : rule.min();
    JsonValue.Members narrowed = amounts("Length", min, rule.max());
    if (rule.email()) {
      narrowed = narrowed.with("format", "email");
    }
    JsonValue.Members sized = narrowed;
    return TextPattern.of(rule).map(pattern -> sized.with("pattern", pattern)).orElse(sized);
  }

  @Override
  public JsonValue.Members number(Rule.Numeric rule) {
    JsonValue.Members narrowed =
        NumberBounds.narrowed(schema, rule, ((DataType.Scalar) type).kind());
    return rule.fraction() == 0 ? narrowed.with("type", "integer") : narrowed;
  }

  @Override
  public JsonValue.Members size(Rule.Size rule) {
    String what = type instanceof DataType.Mapping ? "Properties" : "Items";
    return amounts(what, rule.min(), rule.max());
  }

  private JsonValue.Members amounts(String what, int min, int max) {
    JsonValue.Members narrowed = schema;
    if (min > 0) {
      narrowed = narrowed.with("min" + what, new JsonValue.Numeral(Integer.toString(min)));
    }
    if (max < Integer.MAX_VALUE) {
      narrowed = narrowed.with("max" + what, new JsonValue.Numeral(Integer.toString(max)));
    }
    return narrowed;
  }

  @Override
  public JsonValue.Members truth(Rule.Truth rule) {
    return schema.with("const", new JsonValue.Bool(rule.value()));
  }

  /** The present is not known when compiled. */
  @Override
  public JsonValue.Members time(Rule.Time rule) {
    return schema;
  }
}
