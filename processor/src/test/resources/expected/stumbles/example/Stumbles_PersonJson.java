package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads and writes {@link Stumbles.Person}.
 */
@Generated("dev.leat.processor")
final class Stumbles_PersonJson implements TypeCodec<Stumbles.Person> {
  /**
   * The codec.
   */
  public static final Stumbles_PersonJson CODEC = new Stumbles_PersonJson();

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
          "children": {
            "type": "array",
            "items": {
              "$ref": "#"
            }
          }
        },
        "required": ["name", "children"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "76d46ef4b0fdd394";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .required("children", "an array")
      .build();

  private Stumbles_PersonJson() {
  }

  @Override
  public Stumbles.Person read(JsonReader in) {
    int problems = in.problemCount();
    String name = null;
    List<Stumbles.Person> children = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> name = in.readString();
          case 1 -> children = readListOfPerson(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Stumbles.Person(name, children);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Stumbles.Person value) {
    out.beginObject();
    out.name("name").value(Objects.requireNonNull(value.name(), "name"));
    out.name("children");
    writeListOfPerson(out, value.children());
    out.endObject();
  }

  private static List<Stumbles.Person> readListOfPerson(JsonReader in) {
    List<Stumbles.Person> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Stumbles_PersonJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfPerson(JsonWriter out, List<Stumbles.Person> items) {
    out.beginArray();
    for (Stumbles.Person item : items) {
      Stumbles_PersonJson.CODEC.write(out, item);
    }
    out.endArray();
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
