package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.NumberRule;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads and writes {@link Constraints.Numbers}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Constraints_NumbersJson implements TypeCodec<Constraints.Numbers> {
  /**
   * The codec.
   */
  public static final Constraints_NumbersJson CODEC = new Constraints_NumbersJson();

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
        "description": "All of numbers.",
        "properties": {
          "days": {
            "type": "integer",
            "minimum": 1,
            "maximum": 16
          },
          "tiny": {
            "type": "integer",
            "minimum": -5,
            "maximum": 127
          },
          "small": {
            "type": "integer",
            "minimum": 0,
            "maximum": 32767
          },
          "big": {
            "type": "integer",
            "minimum": 1,
            "maximum": 9
          },
          "positive": {
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647
          },
          "negative": {
            "type": "integer",
            "minimum": -1e300,
            "maximum": -1
          },
          "low": {
            "type": "number",
            "minimum": -3.4028235E38,
            "maximum": 0
          },
          "ratio": {
            "type": "number",
            "minimum": 0.10000000000000002,
            "maximum": 0.3,
            "exclusiveMinimum": 0.1
          },
          "above": {
            "type": "number",
            "minimum": 4.9E-324,
            "maximum": 1.7976931348623157E308,
            "exclusiveMinimum": 0
          },
          "money": {
            "type": "number",
            "minimum": -1.5,
            "exclusiveMaximum": 2.5
          },
          "whole": {
            "type": "integer",
            "exclusiveMinimum": -1000,
            "exclusiveMaximum": 1000
          },
          "two": {
            "type": "integer",
            "minimum": -99,
            "maximum": 99
          }
        },
        "required": [
          "days",
          "tiny",
          "small",
          "big",
          "positive",
          "negative",
          "low",
          "ratio",
          "above",
          "money",
          "whole",
          "two"
        ],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "1d1a2dd4c61b9137";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("days", "an integer")
      .required("tiny", "an integer")
      .required("small", "an integer")
      .required("big", "an integer")
      .required("positive", "an integer")
      .required("negative", "an integer")
      .required("low", "a number")
      .required("ratio", "a number")
      .required("above", "a number")
      .required("money", "a number")
      .required("whole", "a number")
      .required("two", "an integer")
      .build();

  private static final NumberRule DAYS_RULE = NumberRule.ANY.atLeast("1").atMost("16");

  private static final NumberRule TINY_RULE = NumberRule.ANY.atLeast("-5");

  private static final NumberRule SMALL_RULE = NumberRule.ANY.atLeast("0");

  private static final NumberRule BIG_RULE = NumberRule.ANY.atLeast("1").atMost("9");

  private static final NumberRule POSITIVE_RULE = NumberRule.ANY.atLeast("1");

  private static final NumberRule NEGATIVE_RULE = NumberRule.ANY.atMost("-1");

  private static final NumberRule LOW_RULE = NumberRule.ANY.atMost("0");

  private static final NumberRule RATIO_RULE = NumberRule.ANY.moreThan("0.1").atMost("0.3");

  private static final NumberRule ABOVE_RULE = NumberRule.ANY.moreThan("0");

  private static final NumberRule MONEY_RULE = NumberRule.ANY.atLeast("-1.5").lessThan("2.5");

  private static final NumberRule WHOLE_RULE = NumberRule.ANY.moreThan("-1000").lessThan("1000").fraction(0);

  private static final NumberRule TWO_RULE = NumberRule.ANY.atLeast("-99").atMost("99");

  private Constraints_NumbersJson() {
  }

  @Override
  public Constraints.Numbers read(JsonReader in) {
    int problems = in.problemCount();
    int days = 0;
    byte tiny = 0;
    short small = 0;
    long big = 0;
    Integer positive = null;
    BigInteger negative = null;
    float low = 0;
    double ratio = 0;
    Double above = null;
    BigDecimal money = null;
    BigDecimal whole = null;
    int two = 0;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> days = DAYS_RULE.readInt(in);
          case 1 -> tiny = TINY_RULE.readByte(in);
          case 2 -> small = SMALL_RULE.readShort(in);
          case 3 -> big = BIG_RULE.readLong(in);
          case 4 -> positive = POSITIVE_RULE.readInt(in);
          case 5 -> negative = NEGATIVE_RULE.readBigInteger(in);
          case 6 -> low = LOW_RULE.readFloat(in);
          case 7 -> ratio = RATIO_RULE.readDouble(in);
          case 8 -> above = ABOVE_RULE.readDouble(in);
          case 9 -> money = MONEY_RULE.readBigDecimal(in);
          case 10 -> whole = WHOLE_RULE.readBigDecimal(in);
          case 11 -> two = TWO_RULE.readInt(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Constraints.Numbers(days, tiny, small, big, positive, negative, low, ratio, above, money, whole, two);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Constraints.Numbers value) {
    out.beginObject();
    out.name("days").value(value.days());
    out.name("tiny").value(value.tiny());
    out.name("small").value(value.small());
    out.name("big").value(value.big());
    out.name("positive").value(value.positive());
    out.name("negative").value(NumberRule.written(value.negative(), "negative"));
    out.name("low").value(value.low());
    out.name("ratio").value(value.ratio());
    out.name("above").value(value.above());
    out.name("money").value(NumberRule.written(value.money(), "money"));
    out.name("whole").value(NumberRule.written(value.whole(), "whole"));
    out.name("two").value(value.two());
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
