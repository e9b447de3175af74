package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Docs.Place}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Docs_PlaceJson implements TypeCodec<Docs.Place> {
  /**
   * The codec.
   */
  public static final Docs_PlaceJson CODEC = new Docs_PlaceJson();

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
        "description": "A place.\\n1. First.\\n2. Second ♥.",
        "properties": {
          "x": {
            "type": "integer",
            "description": "its distance, 10^3 m",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "required": ["x"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "00436ef2af509748";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("x", "an integer")
      .build();

  private Docs_PlaceJson() {
  }

  @Override
  public Docs.Place read(JsonReader in) {
    int problems = in.problemCount();
    int x = 0;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> x = in.readInt();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Docs.Place(x);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Docs.Place value) {
    out.beginObject();
    out.name("x").value(value.x());
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
