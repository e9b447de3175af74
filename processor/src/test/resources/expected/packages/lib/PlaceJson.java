package lib;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Place}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class PlaceJson implements TypeCodec<Place> {
  /**
   * The codec.
   */
  public static final PlaceJson CODEC = new PlaceJson();

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
        "description": "A place on the map.",
        "properties": {
          "city": {
            "type": "string",
            "description": "a city"
          }
        },
        "required": ["city"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "8d33640cfcbcbf92";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("city", "a string")
      .build();

  private PlaceJson() {
  }

  @Override
  public Place read(JsonReader in) {
    int problems = in.problemCount();
    String city = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> city = in.readString();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Place(city);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Place value) {
    out.beginObject();
    out.name("city").value(Objects.requireNonNull(value.city(), "city"));
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
