package lib;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Orders.Item}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Orders_ItemJson implements TypeCodec<Orders.Item> {
  /**
   * The codec.
   */
  public static final Orders_ItemJson CODEC = new Orders_ItemJson();

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
        "description": "What is ordered.",
        "properties": {
          "name": {
            "type": "string",
            "description": "what it is called"
          },
          "count": {
            "type": "integer",
            "description": "how many",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "required": ["name", "count"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "a557d6f6684ab4b8";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .required("count", "an integer")
      .build();

  private Orders_ItemJson() {
  }

  @Override
  public Orders.Item read(JsonReader in) {
    int problems = in.problemCount();
    String name = null;
    int count = 0;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> name = in.readString();
          case 1 -> count = in.readInt();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Orders.Item(name, count);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Orders.Item value) {
    out.beginObject();
    out.name("name").value(Objects.requireNonNull(value.name(), "name"));
    out.name("count").value(value.count());
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
