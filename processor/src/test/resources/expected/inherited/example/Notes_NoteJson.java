package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Notes.Note}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Notes_NoteJson implements TypeCodec<Notes.Note> {
  /**
   * The codec.
   */
  public static final Notes_NoteJson CODEC = new Notes_NoteJson();

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
        "description": "A note.",
        "properties": {
          "text": {
            "type": "string",
            "description": "what it says"
          }
        },
        "required": ["text"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "0967dbdf0fe59c18";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("text", "a string")
      .build();

  private Notes_NoteJson() {
  }

  @Override
  public Notes.Note read(JsonReader in) {
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
      return new Notes.Note(text);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Notes.Note value) {
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
