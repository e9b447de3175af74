package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Beans.Cat}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_CatJson implements TypeCodec<Beans.Cat> {
  /**
   * The codec.
   */
  public static final Beans_CatJson CODEC = new Beans_CatJson();

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
        "description": "A cat.",
        "properties": {
          "name": {
            "type": "string",
            "description": "What it listens to."
          },
          "lives": {
            "type": "integer",
            "description": "How many lives are left.",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "required": ["name"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "21a4cf192d0e87ff";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .optional("lives")
      .build();

  private Beans_CatJson() {
  }

  @Override
  public Beans.Cat read(JsonReader in) {
    int problems = in.problemCount();
    String name = null;
    Integer lives = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> name = in.readString();
          case 1 -> {
            if (!in.skipNull()) {
              lives = in.readInt();
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      Beans.Cat made = new Beans.Cat();
      made.name = name;
      if (lives != null) {
        made.lives = lives;
      }
      return made;
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Beans.Cat value) {
    out.beginObject();
    out.name("name").value(Objects.requireNonNull(value.name, "name"));
    out.name("lives").value(value.lives);
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
