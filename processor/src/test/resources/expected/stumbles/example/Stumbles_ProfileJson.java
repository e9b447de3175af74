package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads and writes {@link Stumbles.Profile}.
 */
@Generated("dev.leat.processor")
final class Stumbles_ProfileJson implements TypeCodec<Stumbles.Profile> {
  /**
   * The codec.
   */
  public static final Stumbles_ProfileJson CODEC = new Stumbles_ProfileJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "type": "object",
        "properties": {
          "nick": {
            "type": "string"
          },
          "age": {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "parent": {
            "$ref": "#/$defs/example.Stumbles.Person"
          }
        },
        "additionalProperties": false,
        "$defs": {
          "example.Stumbles.Person": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              },
              "children": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/example.Stumbles.Person"
                }
              }
            },
            "required": ["name", "children"],
            "additionalProperties": false
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "70ff8765febd4a53";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .optional("nick")
      .optional("age")
      .optional("parent")
      .build();

  private Stumbles_ProfileJson() {
  }

  @Override
  public Stumbles.Profile read(JsonReader in) {
    int problems = in.problemCount();
    Optional<String> nick = Optional.empty();
    OptionalInt age = OptionalInt.empty();
    Optional<Stumbles.Person> parent = Optional.empty();
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              nick = Optional.ofNullable(in.readString());
            }
          }
          case 1 -> {
            if (!in.skipNull()) {
              age = OptionalInt.of(in.readInt());
            }
          }
          case 2 -> {
            if (!in.skipNull()) {
              parent = Optional.ofNullable(Stumbles_PersonJson.CODEC.read(in));
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Stumbles.Profile(nick, age, parent);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Stumbles.Profile value) {
    out.beginObject();
    if (value.nick().isPresent()) {
      out.name("nick").value(Objects.requireNonNull(value.nick().get(), "nick"));
    }
    if (value.age().isPresent()) {
      out.name("age").value(value.age().getAsInt());
    }
    if (value.parent().isPresent()) {
      out.name("parent");
      Stumbles_PersonJson.CODEC.write(out, value.parent().get());
    }
    out.endObject();
  }

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public String fingerprint() {
    return FINGERPRINT;
  }
}
