package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.lang.Override;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Objects;

/**
 * Reads and writes {@link Names.Deep}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings({
    "exports",
    "deprecation",
    "removal"
})
public final class Names_DeepJson implements TypeCodec<Names.Deep> {
  /**
   * The codec.
   */
  public static final Names_DeepJson CODEC = new Names_DeepJson();

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
        "description": "A record whose components are named like the companion's own.",
        "properties": {
          "in": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "problems": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "property": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "e": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "value": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "Deep": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "schema": {
            "type": "string",
            "description": "one of some",
            "enum": ["a"]
          },
          "codec": {
            "type": "string",
            "description": "one of some",
            "enum": ["a"]
          }
        },
        "required": ["in", "problems", "property", "e", "value", "Deep", "schema", "codec"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "a7a8455afc24a6a5";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("in", "an integer")
      .required("problems", "an integer")
      .required("property", "an integer")
      .required("e", "an integer")
      .required("value", "an integer")
      .required("Deep", "an integer")
      .required("schema", "a string")
      .required("codec", "a string")
      .build();

  private static final Choices SCHEMA_VALUES = Choices.of("a");

  private static final Choices CODEC_VALUES = Choices.of("a");

  private Names_DeepJson() {
  }

  @Override
  public Names.Deep read(JsonReader in) {
    int problems = in.problemCount();
    int in_ = 0;
    int problems_ = 0;
    int property_ = 0;
    int e_ = 0;
    int value = 0;
    int Deep_ = 0;
    String schema = null;
    String codec = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> in_ = in.readInt();
          case 1 -> problems_ = in.readInt();
          case 2 -> property_ = in.readInt();
          case 3 -> e_ = in.readInt();
          case 4 -> value = in.readInt();
          case 5 -> Deep_ = in.readInt();
          case 6 -> schema = in.readChoiceText(SCHEMA_VALUES);
          case 7 -> codec = in.readChoiceText(CODEC_VALUES);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Names.Deep(in_, problems_, property_, e_, value, Deep_, schema, codec);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Names.Deep value) {
    out.beginObject();
    out.name("in").value(value.in());
    out.name("problems").value(value.problems());
    out.name("property").value(value.property());
    out.name("e").value(value.e());
    out.name("value").value(value.value());
    out.name("Deep").value(value.Deep());
    out.name("schema").value(Objects.requireNonNull(value.schema(), "schema"));
    out.name("codec").value(Objects.requireNonNull(value.codec(), "codec"));
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
