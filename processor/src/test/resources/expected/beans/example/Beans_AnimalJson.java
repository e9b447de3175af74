package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Beans.Animal}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_AnimalJson implements TypeCodec<Beans.Animal> {
  /**
   * The codec.
   */
  public static final Beans_AnimalJson CODEC = new Beans_AnimalJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "description": "An animal.",
        "oneOf": [
          {
            "type": "object",
            "description": "A cat.",
            "properties": {
              "kind": {
                "type": "string",
                "const": "cat"
              },
              "name": {
                "type": "string",
                "description": "What it listens to."
              },
              "lives": {
                "type": "integer",
                "description": "How many lives are left.",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["kind", "name"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "A dog.",
            "properties": {
              "kind": {
                "type": "string",
                "const": "dog"
              },
              "name": {
                "type": "string",
                "description": "What it listens to."
              },
              "bites": {
                "type": "boolean",
                "description": "Whether it does.",
                "writeOnly": true
              }
            },
            "required": ["kind", "name"],
            "additionalProperties": false
          }
        ]
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "602b44afc6422704";

  private static final Choices TAGS = Choices.of("cat", "dog");

  private Beans_AnimalJson() {
  }

  @Override
  public Beans.Animal read(JsonReader in) {
    return switch (in.readTag("kind", TAGS)) {
      case 0 -> Beans_CatJson.CODEC.read(in);
      case 1 -> Beans_DogJson.CODEC.read(in);
      default -> null;
    };
  }

  @Override
  public void write(JsonWriter out, Beans.Animal value) {
    if (value instanceof Beans.Cat variant) {
      out.tag("kind", "cat");
      Beans_CatJson.CODEC.write(out, variant);
    } else if (value instanceof Beans.Dog variant) {
      out.tag("kind", "dog");
      Beans_DogJson.CODEC.write(out, variant);
    } else {
      throw new IllegalArgumentException("no variant of Animal: " + value);
    }
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
