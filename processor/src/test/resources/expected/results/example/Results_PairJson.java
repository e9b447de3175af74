package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Results.Pair}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Results_PairJson implements TypeCodec<Results.Pair> {
  /**
   * The codec.
   */
  public static final Results_PairJson CODEC = new Results_PairJson();

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
        "description": "A pair.",
        "properties": {
          "left": {
            "type": "string",
            "description": "the left one"
          },
          "right": {
            "type": "integer",
            "description": "the right one",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "required": ["left", "right"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "0d61c1fb2f8e5d9b";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("left", "a string")
      .required("right", "an integer")
      .build();

  private Results_PairJson() {
  }

  @Override
  public Results.Pair read(JsonReader in) {
    int problems = in.problemCount();
    String left = null;
    int right = 0;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> left = in.readString();
          case 1 -> right = in.readInt();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Results.Pair(left, right);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Results.Pair value) {
    out.beginObject();
    out.name("left").value(Objects.requireNonNull(value.left(), "left"));
    out.name("right").value(value.right());
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
