package dev.leat.processor.schema;

import dev.leat.processor.model.Presence;
import dev.leat.processor.model.Property;
import dev.leat.processor.model.TypeTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of an object whose properties are known: a record, or a tool's arguments. */
final class ObjectSchema {
  private final TypeSchema types;

  ObjectSchema(TypeTable types) {
    this.types = new TypeSchema(types);
  }

  JsonValue.Members of(String description, List<Property> properties) {
    Map<String, JsonValue> schemas = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Property property : properties) {
      schemas.put(property.name(), property(property));
      if (property.presence().isRequired()) {
        required.add(property.name());
      }
    }
    JsonValue.Members object =
        described(JsonValue.Members.none().with("type", "object"), description)
            .with("properties", new JsonValue.Members(schemas))
            .with("additionalProperties", new JsonValue.Bool(false));
    return KeyOrder.sort(
        required.isEmpty() ? object : object.with("required", JsonValue.Array.of(required)));
  }

  private JsonValue.Members property(Property property) {
    JsonValue.Members schema = described(types.ofProperty(property.type()), property.description());
    if (!property.allowed().isEmpty()) {
      schema = schema.with("enum", JsonValue.Array.of(property.allowed()));
    }
    if (property.presence() instanceof Presence.Default present) {
      schema = schema.with("default", present.value().accept(new ConstantJson()));
    }
    return KeyOrder.sort(Side.mark(schema, property.exposure()));
  }

  /** The schema of an object that first says which variant of a union it is. */
  static JsonValue.Members tagged(JsonValue.Members object, String property, String tag) {
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    properties.put(property, JsonValue.Members.none().with("type", "string").with("const", tag));
    if (object.members().get("properties") instanceof JsonValue.Members own) {
      properties.putAll(own.members());
    }
    List<JsonValue> required = new ArrayList<>(List.of(new JsonValue.Text(property)));
    if (object.members().get("required") instanceof JsonValue.Array own) {
      required.addAll(own.elements());
    }
    return KeyOrder.sort(
        object
            .with("properties", new JsonValue.Members(properties))
            .with("required", new JsonValue.Array(required)));
  }

  static JsonValue.Members described(JsonValue.Members schema, String description) {
    return description.isEmpty() ? schema : schema.with("description", description);
  }
}
