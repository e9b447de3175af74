package dev.leat.processor.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Finds the {@code $ref}s of a schema, and gives them other targets. */
final class References {
  private final UnaryOperator<String> rename;

  References(UnaryOperator<String> rename) {
    this.rename = rename;
  }

  JsonValue.Members rename(JsonValue.Members schema) {
    Map<String, JsonValue> renamed = new LinkedHashMap<>();
    schema.members().forEach((name, value) -> renamed.put(name, rename(value)));
    JsonValue.Members result = new JsonValue.Members(renamed);
    String target = schema.text("$ref");
    return target.isEmpty() ? result : result.with("$ref", rename.apply(target));
  }

  private JsonValue rename(JsonValue value) {
    if (value instanceof JsonValue.Members members) {
      return rename(members);
    }
    if (value instanceof JsonValue.Array array) {
      List<JsonValue> elements = array.elements().stream().map(this::rename).toList();
      return new JsonValue.Array(elements);
    }
    return value;
  }

  /** Whether there are any. */
  static boolean areIn(JsonValue value) {
    if (value instanceof JsonValue.Array array) {
      return anyIn(array.elements());
    }
    return value instanceof JsonValue.Members schema
        && (!schema.text("$ref").isEmpty() || anyIn(schema.members().values()));
  }

  private static boolean anyIn(Collection<JsonValue> values) {
    for (JsonValue value : values) {
      if (areIn(value)) {
        return true;
      }
    }
    return false;
  }

  /** Calls {@code action} with each target, in the order of the text. */
  static void forEach(JsonValue value, Consumer<String> action) {
    if (value instanceof JsonValue.Array array) {
      array.elements().forEach(element -> forEach(element, action));
    } else if (value instanceof JsonValue.Members schema) {
      schema.members().values().forEach(member -> forEach(member, action));
      String target = schema.text("$ref");
      if (!target.isEmpty()) {
        action.accept(target);
      }
    }
  }
}
