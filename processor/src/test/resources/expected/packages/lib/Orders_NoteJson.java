package lib;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Orders.Note}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Orders_NoteJson implements TypeCodec<Orders.Note> {
  /**
   * The codec.
   */
  public static final Orders_NoteJson CODEC = new Orders_NoteJson();

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
        "description": "Used by no tool.",
        "properties": {
          "text": {
            "type": "string",
            "description": "a text"
          }
        },
        "required": ["text"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "60b8bb4542e60cc9";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("text", "a string")
      .build();

  private Orders_NoteJson() {
  }

  @Override
  public Orders.Note read(JsonReader in) {
    int problems = in.problemCount();
    String text = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> text = in.readString();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Orders.Note(text);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Orders.Note value) {
    out.beginObject();
    out.name("text").value(Objects.requireNonNull(value.text(), "text"));
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
