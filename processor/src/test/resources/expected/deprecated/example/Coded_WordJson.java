package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.BitSet;
import java.util.Objects;

/**
 * Reads and writes {@link Coded.Word}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings({
    "deprecation",
    "removal"
})
final class Coded_WordJson implements TypeCodec<Coded.Word> {
  /**
   * The codec.
   */
  public static final Coded_WordJson CODEC = new Coded_WordJson();

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
        "description": "Holds some.",
        "properties": {
          "bits": {
            "type": "integer",
            "description": "what it holds",
            "minimum": 0,
            "maximum": 255
          }
        },
        "required": ["bits"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "0fe80e9af8136cef";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("bits", "an integer")
      .build();

  private Coded_WordJson() {
  }

  @Override
  public Coded.Word read(JsonReader in) {
    int problems = in.problemCount();
    BitSet bits = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> bits = new BitsCodec().read(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Coded.Word(bits);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Coded.Word value) {
    out.beginObject();
    out.name("bits");
    new BitsCodec().write(out, Objects.requireNonNull(value.bits(), "bits"));
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
