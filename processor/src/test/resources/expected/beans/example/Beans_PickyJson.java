package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Beans.Picky}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_PickyJson implements TypeCodec<Beans.Picky> {
  /**
   * The codec.
   */
  public static final Beans_PickyJson CODEC = new Beans_PickyJson();

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
        "description": "Does not take everything.",
        "properties": {
          "name": {
            "type": "string",
            "description": "has letters"
          },
          "version": {
            "type": "integer",
            "description": "Not negative.",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "inner": {
            "$ref": "#",
            "description": "One inside."
          }
        },
        "required": ["name"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "810aa1ad8f8b8d15";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .optional("version")
      .optional("inner")
      .build();

  private Beans_PickyJson() {
  }

  @Override
  public Beans.Picky read(JsonReader in) {
    int problems = in.problemCount();
    String name = null;
    Integer version = null;
    Beans.Picky inner = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> name = in.readString();
          case 1 -> {
            if (!in.skipNull()) {
              version = in.readInt();
            }
          }
          case 2 -> {
            if (!in.skipNull()) {
              inner = Beans_PickyJson.CODEC.read(in);
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      Beans.Picky made = new Beans.Picky(name);
      if (version != null) {
        made.setVersion(version);
      }
      if (inner != null) {
        made.inner = inner;
      }
      return made;
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Beans.Picky value) {
    out.beginObject();
    out.name("name").value(Objects.requireNonNull(value.getName(), "name"));
    out.name("version").value(value.getVersion());
    Beans.Picky inner = value.inner;
    if (inner != null) {
      out.name("inner");
      Beans_PickyJson.CODEC.write(out, inner);
    }
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
