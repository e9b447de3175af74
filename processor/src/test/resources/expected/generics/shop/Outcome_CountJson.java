package shop;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Outcome.Count}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Outcome_CountJson implements TypeCodec<Outcome.Count> {
  /**
   * The codec.
   */
  public static final Outcome_CountJson CODEC = new Outcome_CountJson();

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
          "number": {
            "type": "integer",
            "description": "which",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "required": ["number"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "f64e31dbb0a6560a";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("number", "an integer")
      .build();

  private Outcome_CountJson() {
  }

  @Override
  public Outcome.Count read(JsonReader in) {
    int problems = in.problemCount();
    int number = 0;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> number = in.readInt();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Outcome.Count(number);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Outcome.Count value) {
    out.beginObject();
    out.name("number").value(value.number());
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
