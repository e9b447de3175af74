package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Optional;

/**
 * Reads and writes {@link Echoes.Term.Literal}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Echoes_Term_LiteralJson implements TypeCodec<Echoes.Term.Literal> {
  /**
   * The codec.
   */
  public static final Echoes_Term_LiteralJson CODEC = new Echoes_Term_LiteralJson();

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
        "description": "A number.",
        "properties": {
          "value": {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "shade": {
            "$ref": "#/$defs/example.Echoes.Shade"
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "example.Echoes.Shade": {
            "type": "string",
            "description": "How light it is.",
            "enum": ["DARK", "very light"]
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "b2b2122fd418b0fc";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("value", "an integer")
      .optional("shade")
      .build();

  private Echoes_Term_LiteralJson() {
  }

  @Override
  public Echoes.Term.Literal read(JsonReader in) {
    int problems = in.problemCount();
    int value = 0;
    Optional<Echoes.Shade> shade = Optional.empty();
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = in.readInt();
          case 1 -> {
            if (!in.skipNull()) {
              shade = Optional.ofNullable(Echoes_ShadeJson.CODEC.read(in));
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Echoes.Term.Literal(value, shade);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Echoes.Term.Literal value) {
    out.beginObject();
    out.name("value").value(value.value());
    if (value.shade().isPresent()) {
      out.name("shade");
      Echoes_ShadeJson.CODEC.write(out, value.shade().get());
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
