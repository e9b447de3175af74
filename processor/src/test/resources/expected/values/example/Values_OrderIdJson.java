package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TextRule;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Values.OrderId}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_OrderIdJson implements TypeCodec<Values.OrderId> {
  /**
   * The codec.
   */
  public static final Values_OrderIdJson CODEC = new Values_OrderIdJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "type": "string",
        "description": "The number of an order, as printed on it.",
        "pattern": "^[A-Z]-[0-9]+$"
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "d37a94f709eacbd9";

  private static final TextRule VALUE_RULE = TextRule.ANY.pattern("[A-Z]-[0-9]+", 0);

  private Values_OrderIdJson() {
  }

  @Override
  public Values.OrderId read(JsonReader in) {
    int problems = in.problemCount();
    String value = VALUE_RULE.read(in);
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Values.OrderId(value);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Values.OrderId value) {
    String inner = value.text();
    out.value(Objects.requireNonNull(inner, "text"));
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
