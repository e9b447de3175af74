package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Types.Street}.
 */
@Generated("dev.leat.processor")
final class Types_StreetJson implements TypeCodec<Types.Street> {
  /**
   * The codec.
   */
  public static final Types_StreetJson CODEC = new Types_StreetJson();

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
        "description": "An address.",
        "properties": {
          "name": {
            "type": "string",
            "description": "what the street is called"
          }
        },
        "required": ["name"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "dfa67d2fb66075a8";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .build();

  private Types_StreetJson() {
  }

  @Override
  public Types.Street read(JsonReader in) {
    int problems = in.problemCount();
    String name = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> name = in.readString();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Types.Street(name);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Types.Street value) {
    out.beginObject();
    out.name("name").value(Objects.requireNonNull(value.name(), "name"));
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
