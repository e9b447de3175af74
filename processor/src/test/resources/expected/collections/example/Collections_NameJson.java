package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Collections.Name}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Collections_NameJson implements TypeCodec<Collections.Name> {
  /**
   * The codec.
   */
  public static final Collections_NameJson CODEC = new Collections_NameJson();

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
        "description": "A name.",
        "properties": {
          "text": {
            "type": "string"
          }
        },
        "required": ["text"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "7cb8ecce6fe03e94";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("text", "a string")
      .build();

  private Collections_NameJson() {
  }

  @Override
  public Collections.Name read(JsonReader in) {
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
      return new Collections.Name(text);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Collections.Name value) {
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
