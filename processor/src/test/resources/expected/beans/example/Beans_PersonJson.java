package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes {@link Beans.Person}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_PersonJson implements TypeCodec<Beans.Person> {
  /**
   * The codec.
   */
  public static final Beans_PersonJson CODEC = new Beans_PersonJson();

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
        "description": "A record with Jackson's names.",
        "properties": {
          "first-name": {
            "type": "string",
            "description": "the first"
          },
          "surname": {
            "type": "string",
            "description": "the last"
          }
        },
        "required": ["first-name", "surname"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "3e86f5b171d09724";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("first-name", "a string")
      .alias("givenName")
      .required("surname", "a string")
      .build();

  private Beans_PersonJson() {
  }

  @Override
  public Beans.Person read(JsonReader in) {
    int problems = in.problemCount();
    String firstName = null;
    String lastName = null;
    Optional<String> hidden = Optional.empty();
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> firstName = in.readString();
          case 1 -> lastName = in.readString();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Beans.Person(firstName, lastName, hidden);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Beans.Person value) {
    out.beginObject();
    out.name("first-name").value(Objects.requireNonNull(value.firstName(), "first-name"));
    out.name("surname").value(Objects.requireNonNull(value.lastName(), "surname"));
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
