package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Stumbles.Square}.
 */
@Generated("dev.leat.processor")
final class Stumbles_SquareJson implements TypeCodec<Stumbles.Square> {
  /**
   * The codec.
   */
  public static final Stumbles_SquareJson CODEC = new Stumbles_SquareJson();

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
          "side": {
            "type": "number",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308
          }
        },
        "required": ["side"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "7edf50eb95831d43";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("side", "a number")
      .build();

  private Stumbles_SquareJson() {
  }

  @Override
  public Stumbles.Square read(JsonReader in) {
    int problems = in.problemCount();
    double side = 0;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> side = in.readDouble();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Stumbles.Square(side);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Stumbles.Square value) {
    out.beginObject();
    out.name("side").value(value.side());
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
