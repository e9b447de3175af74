package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes {@link Values.Tree}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_TreeJson implements TypeCodec<Values.Tree> {
  /**
   * The codec.
   */
  public static final Values_TreeJson CODEC = new Values_TreeJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "type": "array",
        "description": "A tree that is written as its branches.",
        "items": {
          "$ref": "#"
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "192730a52376b329";

  private Values_TreeJson() {
  }

  @Override
  public Values.Tree read(JsonReader in) {
    int problems = in.problemCount();
    List<Values.Tree> value = readListOfTree(in);
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Values.Tree(value);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Values.Tree value) {
    List<Values.Tree> inner = value.branches();
    writeListOfTree(out, inner);
  }

  private static List<Values.Tree> readListOfTree(JsonReader in) {
    List<Values.Tree> items = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextElement()) {
        items.add(Values_TreeJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfTree(JsonWriter out, List<Values.Tree> items) {
    out.beginArray();
    for (Values.Tree item : items) {
      Values_TreeJson.CODEC.write(out, item);
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
