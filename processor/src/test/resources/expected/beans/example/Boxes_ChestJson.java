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
 * Reads and writes {@link Boxes.Chest}.
 */
@Generated("dev.leat.processor")
final class Boxes_ChestJson implements TypeCodec<Boxes.Chest> {
  /**
   * The codec.
   */
  public static final Boxes_ChestJson CODEC = new Boxes_ChestJson();

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
        "description": "A box with a lid.",
        "properties": {
          "best": {
            "type": "string",
            "description": "The best of it."
          },
          "content": {
            "type": "array",
            "description": "What it holds.",
            "items": {
              "type": "string"
            }
          },
          "closed": {
            "type": "boolean",
            "description": "Whether it is closed."
          }
        },
        "required": ["best"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "4a09ad86a98e175a";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("best", "a string")
      .optional("content")
      .optional("closed")
      .build();

  private Boxes_ChestJson() {
  }

  @Override
  public Boxes.Chest read(JsonReader in) {
    int problems = in.problemCount();
    String best = null;
    List<String> content = null;
    Boolean closed = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> best = in.readString();
          case 1 -> {
            if (!in.skipNull()) {
              content = readListOfString(in);
            }
          }
          case 2 -> {
            if (!in.skipNull()) {
              closed = in.readBoolean();
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      Boxes.Chest made = new Boxes.Chest(best);
      if (content != null) {
        made.setContent(content);
      }
      if (closed != null) {
        made.closed = closed;
      }
      return made;
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Boxes.Chest value) {
    out.beginObject();
    out.name("best").value(Objects.requireNonNull(value.getBest(), "best"));
    List<String> content = value.getContent();
    if (content != null) {
      out.name("content");
      writeListOfString(out, content);
    }
    out.name("closed").value(value.closed);
    out.endObject();
  }

  private static List<String> readListOfString(JsonReader in) {
    List<String> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(in.readString());
      }
    }
    return items;
  }

  private static void writeListOfString(JsonWriter out, List<String> items) {
    out.beginArray();
    for (String item : items) {
      out.value(Objects.requireNonNull(item, "item"));
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
