package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Beans.Plain}.
 */
@Generated("dev.leat.processor")
final class Beans_PlainJson implements TypeCodec<Beans.Plain> {
  /**
   * The codec.
   */
  public static final Beans_PlainJson CODEC = new Beans_PlainJson();

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
        "description": "Seen in this package only, made of fields.",
        "properties": {
          "number": {
            "type": "integer",
            "description": "A number.",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "longer": {
            "type": "integer",
            "description": "A longer one.",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "which": {
            "type": "string",
            "description": "Which.",
            "enum": ["a", "b"]
          },
          "next": {
            "$ref": "#",
            "description": "One of its kind."
          }
        },
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "20a5212d800ce6e1";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .optional("number")
      .optional("longer")
      .optional("which")
      .optional("next")
      .build();

  private static final Choices CHOICE_VALUES = Choices.of("a", "b");

  private Beans_PlainJson() {
  }

  @Override
  public Beans.Plain read(JsonReader in) {
    int problems = in.problemCount();
    Integer number = null;
    Long longer = null;
    String choice = null;
    Beans.Plain next = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              number = in.readInt();
            }
          }
          case 1 -> {
            if (!in.skipNull()) {
              longer = in.readLong();
            }
          }
          case 2 -> {
            if (!in.skipNull()) {
              choice = in.readChoiceText(CHOICE_VALUES);
            }
          }
          case 3 -> {
            if (!in.skipNull()) {
              next = Beans_PlainJson.CODEC.read(in);
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      Beans.Plain made = new Beans.Plain();
      if (number != null) {
        made.number = number;
      }
      if (longer != null) {
        made.longer = longer;
      }
      if (choice != null) {
        made.choice = choice;
      }
      if (next != null) {
        made.next = next;
      }
      return made;
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Beans.Plain value) {
    out.beginObject();
    out.name("number").value(value.number);
    Long longer = value.longer;
    if (longer != null) {
      out.name("longer").value(longer);
    }
    String choice = value.choice;
    if (choice != null) {
      out.name("which").value(Objects.requireNonNull(choice, "which"));
    }
    Beans.Plain next = value.next;
    if (next != null) {
      out.name("next");
      Beans_PlainJson.CODEC.write(out, next);
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
