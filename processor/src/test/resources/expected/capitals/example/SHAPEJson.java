package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link example.SHAPE}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class SHAPEJson implements TypeCodec<example.SHAPE> {
  /**
   * The codec.
   */
  public static final SHAPEJson CODEC = new SHAPEJson();

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
        "description": "Has the name of a constant in its own companion, and is made by a method.",
        "properties": {
          "size": {
            "type": "integer",
            "description": "how large",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "required": ["size"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "17caf70a2d8eca80";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("size", "an integer")
      .build();

  private SHAPEJson() {
  }

  @Override
  public example.SHAPE read(JsonReader in) {
    int problems = in.problemCount();
    int size = 0;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> size = in.readInt();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return Objects.requireNonNull(example.SHAPE.of(size), "of returned null");
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, example.SHAPE value) {
    out.beginObject();
    out.name("size").value(value.getSize());
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
