package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Beans.Dog}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_DogJson implements TypeCodec<Beans.Dog> {
  /**
   * The codec.
   */
  public static final Beans_DogJson CODEC = new Beans_DogJson();

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
        "description": "A dog.",
        "properties": {
          "name": {
            "type": "string",
            "description": "What it listens to."
          },
          "bites": {
            "type": "boolean",
            "description": "Whether it does.",
            "writeOnly": true
          }
        },
        "required": ["name"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "e85e1f3646fc796f";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .optional("bites")
      .build();

  private Beans_DogJson() {
  }

  @Override
  public Beans.Dog read(JsonReader in) {
    int problems = in.problemCount();
    String name = null;
    Boolean bites = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> name = in.readString();
          case 1 -> {
            if (!in.skipNull()) {
              bites = in.readBoolean();
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      Beans.Dog made = new Beans.Dog();
      made.name = name;
      if (bites != null) {
        made.setBites(bites);
      }
      return made;
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Beans.Dog value) {
    out.beginObject();
    out.name("name").value(Objects.requireNonNull(value.name, "name"));
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
