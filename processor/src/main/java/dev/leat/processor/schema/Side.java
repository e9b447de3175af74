package dev.leat.processor.schema;

import dev.leat.processor.model.Exposure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who reads a schema. The schema of a declared type says of a property whether only one side knows
 * it; the other side's schema leaves it out. Constraints are for arguments.
 */
enum Side {
  /** Who gives arguments. */
  ARGUMENTS("readOnly"),
  /** Who reads results. */
  RESULTS("writeOnly");

  private final String foreign;

  Side(String foreign) {
    this.foreign = foreign;
  }

  /** The schema of a property, with the mark of the side that alone knows it. */
  static JsonValue.Members mark(JsonValue.Members property, Exposure exposure) {
    return switch (exposure) {
      case READ_ONLY -> property.with("readOnly", new JsonValue.Bool(true));
      case WRITE_ONLY -> property.with("writeOnly", new JsonValue.Bool(true));
      case BOTH, HIDDEN -> property;
    };
  }

  /** The schema of a declared type as this side sees it, without marks. */
  JsonValue.Members of(JsonValue.Members declared) {
    return known(this == RESULTS ? Loosened.of(declared) : declared);
  }

  private JsonValue.Members known(JsonValue.Members declared) {
    if (declared.members().get("oneOf") instanceof JsonValue.Array variants) {
      List<JsonValue> seen =
          variants.elements().stream()
              .map(variant -> variant instanceof JsonValue.Members object ? known(object) : variant)
              .toList();
      return declared.with("oneOf", new JsonValue.Array(seen));
    }
    if (declared.members().get("properties") instanceof JsonValue.Members properties) {
      Map<String, JsonValue> known = new LinkedHashMap<>();
      properties.members().forEach((name, property) -> addKnown(name, property, known));
      return with(known, declared);
    }
    return declared;
  }

  private void addKnown(String name, JsonValue property, Map<String, JsonValue> into) {
    if (!(property instanceof JsonValue.Members schema)) {
      into.put(name, property);
    } else if (!schema.members().containsKey(foreign)) {
      into.put(name, schema.without(ARGUMENTS.foreign).without(RESULTS.foreign));
    }
  }

  private static JsonValue.Members with(
      Map<String, JsonValue> properties, JsonValue.Members declared) {
    JsonValue.Members object = declared.with("properties", new JsonValue.Members(properties));
    if (!(declared.members().get("required") instanceof JsonValue.Array required)) {
      return object;
    }
    List<JsonValue> left =
        required.elements().stream()
            .filter(
                name -> name instanceof JsonValue.Text text && properties.containsKey(text.value()))
            .toList();
    return left.isEmpty()
        ? object.without("required")
        : object.with("required", new JsonValue.Array(left));
  }
}
