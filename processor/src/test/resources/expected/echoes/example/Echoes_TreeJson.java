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
import java.util.Optional;

/**
 * Reads and writes {@link Echoes.Tree}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Echoes_TreeJson implements TypeCodec<Echoes.Tree> {
  /**
   * The codec.
   */
  public static final Echoes_TreeJson CODEC = new Echoes_TreeJson();

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
            "type": "string"
          },
          "children": {
            "type": "array",
            "items": {
              "$ref": "#"
            }
          },
          "twin": {
            "$ref": "#"
          }
        },
        "required": ["name", "children"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "978d54aa0f7be847";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .required("children", "an array")
      .optional("twin")
      .build();

  private Echoes_TreeJson() {
  }

  @Override
  public Echoes.Tree read(JsonReader in) {
    int problems = in.problemCount();
    String name = null;
    List<Echoes.Tree> children = null;
    Optional<Echoes.Tree> twin = Optional.empty();
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> name = in.readString();
          case 1 -> children = readListOfTree(in);
          case 2 -> {
            if (!in.skipNull()) {
              twin = Optional.ofNullable(Echoes_TreeJson.CODEC.read(in));
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Echoes.Tree(name, children, twin);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Echoes.Tree value) {
    out.beginObject();
    out.name("name").value(Objects.requireNonNull(value.name(), "name"));
    out.name("children");
    writeListOfTree(out, value.children());
    if (value.twin().isPresent()) {
      out.name("twin");
      Echoes_TreeJson.CODEC.write(out, value.twin().get());
    }
    out.endObject();
  }

  private static List<Echoes.Tree> readListOfTree(JsonReader in) {
    List<Echoes.Tree> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Echoes_TreeJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfTree(JsonWriter out, List<Echoes.Tree> items) {
    out.beginArray();
    for (Echoes.Tree item : items) {
      Echoes_TreeJson.CODEC.write(out, item);
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
