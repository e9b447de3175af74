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
 * Reads and writes {@link Tree}.
 */
@Generated("dev.leat.processor")
final class TreeJson implements TypeCodec<Tree> {
  /**
   * The codec.
   */
  public static final TreeJson CODEC = new TreeJson();

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
        "description": "A tree.",
        "properties": {
          "name": {
            "type": "string",
            "description": "what it is called"
          },
          "children": {
            "type": "array",
            "description": "the trees below",
            "items": {
              "$ref": "#"
            }
          },
          "twin": {
            "$ref": "#",
            "description": "one like it"
          }
        },
        "required": ["name", "children"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "3eea5b1d0f761baa";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .required("children", "an array")
      .optional("twin")
      .build();

  private TreeJson() {
  }

  @Override
  public Tree read(JsonReader in) {
    int problems = in.problemCount();
    String name = null;
    List<Tree> children = null;
    Tree twin = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> name = in.readString();
          case 1 -> children = readListOfTree(in);
          case 2 -> {
            if (!in.skipNull()) {
              twin = TreeJson.CODEC.read(in);
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Tree(name, children, twin);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Tree value) {
    out.beginObject();
    out.name("name").value(Objects.requireNonNull(value.name(), "name"));
    out.name("children");
    writeListOfTree(out, value.children());
    if (value.twin() != null) {
      out.name("twin");
      TreeJson.CODEC.write(out, value.twin());
    }
    out.endObject();
  }

  private static List<Tree> readListOfTree(JsonReader in) {
    List<Tree> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(TreeJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfTree(JsonWriter out, List<Tree> items) {
    out.beginArray();
    for (Tree item : items) {
      TreeJson.CODEC.write(out, item);
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
