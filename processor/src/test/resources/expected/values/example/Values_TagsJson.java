package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.SizeRule;
import dev.leat.json.TextRule;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads and writes {@link Values.Tags}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_TagsJson implements TypeCodec<Values.Tags> {
  /**
   * The codec.
   */
  public static final Values_TagsJson CODEC = new Values_TagsJson();

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
        "description": "Words that belong together.",
        "items": {
          "type": "string",
          "minLength": 1
        },
        "maxItems": 3
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "3894c20692351d4d";

  private static final TextRule VALUE_RULE = TextRule.ANY.size(1, Integer.MAX_VALUE);

  private Values_TagsJson() {
  }

  @Override
  public Values.Tags read(JsonReader in) {
    int problems = in.problemCount();
    List<String> value = readCheckedListOfCheckedString(in);
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Values.Tags(value);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Values.Tags value) {
    List<String> inner = value.all();
    writeListOfString(out, inner);
  }

  private static List<String> readCheckedListOfCheckedString(JsonReader in) {
    List<String> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(VALUE_RULE.read(in));
      }
      SizeRule.elements(in, items.size(), 0, 3);
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
