package app;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Tools.Item2}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Tools_Item2Json implements TypeCodec<Tools.Item2> {
  /**
   * The codec.
   */
  public static final Tools_Item2Json CODEC = new Tools_Item2Json();

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
        "description": "An item here.",
        "properties": {
          "name": {
            "type": "string",
            "description": "its name"
          }
        },
        "required": ["name"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "e07444adcbdbde79";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .build();

  private Tools_Item2Json() {
  }

  @Override
  public Tools.Item2 read(JsonReader in) {
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
      return new Tools.Item2(name);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Tools.Item2 value) {
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
