package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.NumberRule;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Values.Money}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_MoneyJson implements TypeCodec<Values.Money> {
  /**
   * The codec.
   */
  public static final Values_MoneyJson CODEC = new Values_MoneyJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "type": "integer",
        "description": "how many",
        "minimum": 0,
        "maximum": 2147483647
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "cd66bc2af758de32";

  private static final NumberRule VALUE_RULE = NumberRule.ANY.atLeast("0");

  private Values_MoneyJson() {
  }

  @Override
  public Values.Money read(JsonReader in) {
    int problems = in.problemCount();
    int value = VALUE_RULE.readInt(in);
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Values.Money(value);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Values.Money value) {
    int inner = value.cents();
    out.value(inner);
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
