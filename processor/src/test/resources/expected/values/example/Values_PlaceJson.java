package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Values.Place}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_PlaceJson implements TypeCodec<Values.Place> {
  /**
   * The codec.
   */
  public static final Values_PlaceJson CODEC = new Values_PlaceJson();

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
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "24952afca351682c";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .build();

  private Values_PlaceJson() {
  }

  @Override
  public Values.Place read(JsonReader in) {
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
      return new Values.Place(name);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Values.Place value) {
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
