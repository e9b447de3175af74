package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Stumbles.Dog}.
 */
@Generated("dev.leat.processor")
final class Stumbles_DogJson implements TypeCodec<Stumbles.Dog> {
  /**
   * The codec.
   */
  public static final Stumbles_DogJson CODEC = new Stumbles_DogJson();

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
        "properties": {
          "name": {
            "type": "string"
          },
          "age": {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "84cb0907d89d1873";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .optional("name")
      .optional("age")
      .build();

  private Stumbles_DogJson() {
  }

  @Override
  public Stumbles.Dog read(JsonReader in) {
    int problems = in.problemCount();
    String name = null;
    Integer age = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              name = in.readString();
            }
          }
          case 1 -> {
            if (!in.skipNull()) {
              age = in.readInt();
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      Stumbles.Dog made = new Stumbles.Dog();
      if (name != null) {
        made.setName(name);
      }
      if (age != null) {
        made.setAge(age);
      }
      return made;
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Stumbles.Dog value) {
    out.beginObject();
    String name = value.getName();
    if (name != null) {
      out.name("name").value(Objects.requireNonNull(name, "name"));
    }
    out.name("age").value(value.getAge());
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
