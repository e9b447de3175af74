package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Values.Store}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_StoreJson implements TypeCodec<Values.Store> {
  /**
   * The codec.
   */
  public static final Values_StoreJson CODEC = new Values_StoreJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "$ref": "#/$defs/example.Values.Place",
        "description": "Where something is stored.",
        "$defs": {
          "example.Values.Place": {
            "type": "object",
            "description": "A place.",
            "properties": {
              "name": {
                "type": "string",
                "description": "how it is called"
              }
            },
            "required": ["name"],
            "additionalProperties": false
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "412548f86a5a4ecd";

  private Values_StoreJson() {
  }

  @Override
  public Values.Store read(JsonReader in) {
    int problems = in.problemCount();
    Values.Place value = Values_PlaceJson.CODEC.read(in);
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Values.Store(value);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Values.Store value) {
    Values.Place inner = value.place();
    Values_PlaceJson.CODEC.write(out, inner);
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
