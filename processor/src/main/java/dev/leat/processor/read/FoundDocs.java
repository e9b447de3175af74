package dev.leat.processor.read;

import dev.leat.processor.model.Codec;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Property;
import dev.leat.processor.schema.JsonParser;
import dev.leat.processor.schema.JsonValue;
import java.util.Optional;

/**
 * What the companion of a generic type tells of its docs, for its source is not there. Other types
 * need none of this: their companion's schema is taken whole.
 */
final class FoundDocs {
  /** Of a type whose docs are read from its source, or that has none. */
  static final FoundDocs NONE = new FoundDocs(JsonValue.Members.none());

  private final JsonValue.Members schema;

  private FoundDocs(JsonValue.Members schema) {
    this.schema = schema;
  }

  static FoundDocs of(Optional<Declaration> template) {
    return template.map(Declaration::codec).orElse(new Codec.Nested()) instanceof Codec.Found found
            && JsonParser.parse(found.schema()) instanceof JsonValue.Members schema
        ? new FoundDocs(schema)
        : NONE;
  }

  /** The type's own docs, should {@code read} be empty. */
  String main(String read) {
    return read.isEmpty() ? schema.text("description") : read;
  }

  /** The property with its docs. */
  Property of(Property property) {
    boolean known =
        property.description().isEmpty()
            && schema.members().get("properties") instanceof JsonValue.Members;
    return known ? property.described(textOf(property.name())) : property;
  }

  private String textOf(String property) {
    return schema.members().get("properties") instanceof JsonValue.Members all
            && all.members().get(property) instanceof JsonValue.Members one
        ? one.text("description")
        : "";
  }
}
