package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.NumberRule;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * Reads and writes {@link Echoes.Scalars}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Echoes_ScalarsJson implements TypeCodec<Echoes.Scalars> {
  /**
   * The codec.
   */
  public static final Echoes_ScalarsJson CODEC = new Echoes_ScalarsJson();

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
        "description": "All scalars.",
        "properties": {
          "text": {
            "type": "string"
          },
          "sequence": {
            "type": "string"
          },
          "letter": {
            "type": "string",
            "maxLength": 1,
            "pattern": "^[\\\\u0000-\\\\uFFFF]$"
          },
          "boxedLetter": {
            "type": "string",
            "maxLength": 1,
            "pattern": "^[\\\\u0000-\\\\uFFFF]$"
          },
          "flag": {
            "type": "boolean"
          },
          "boxedFlag": {
            "type": "boolean"
          },
          "tiny": {
            "type": "integer",
            "minimum": -128,
            "maximum": 127
          },
          "small": {
            "type": "integer",
            "minimum": -32768,
            "maximum": 32767
          },
          "count": {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "big": {
            "type": "integer",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "boxed": {
            "type": "integer",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "huge": {
            "type": "integer",
            "minimum": -1e300,
            "maximum": 1e300
          },
          "ratio": {
            "type": "number",
            "minimum": -3.4028235E38,
            "maximum": 3.4028235E38
          },
          "exact": {
            "type": "number",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308
          },
          "boxedRatio": {
            "type": "number",
            "minimum": -3.4028235E38,
            "maximum": 3.4028235E38
          },
          "money": {
            "type": "number",
            "minimum": -1e300,
            "maximum": 1e300
          },
          "shade": {
            "$ref": "#/$defs/example.Echoes.Shade"
          }
        },
        "required": [
          "text",
          "sequence",
          "letter",
          "boxedLetter",
          "flag",
          "boxedFlag",
          "tiny",
          "small",
          "count",
          "big",
          "boxed",
          "huge",
          "ratio",
          "exact",
          "boxedRatio",
          "money",
          "shade"
        ],
        "additionalProperties": false,
        "$defs": {
          "example.Echoes.Shade": {
            "type": "string",
            "description": "How light it is.",
            "enum": ["DARK", "very light"]
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "082e1fa3569dc45c";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("text", "a string")
      .required("sequence", "a string")
      .required("letter", "a string of one character")
      .required("boxedLetter", "a string of one character")
      .required("flag", "true or false")
      .required("boxedFlag", "true or false")
      .required("tiny", "an integer")
      .required("small", "an integer")
      .required("count", "an integer")
      .required("big", "an integer")
      .required("boxed", "an integer")
      .required("huge", "an integer")
      .required("ratio", "a number")
      .required("exact", "a number")
      .required("boxedRatio", "a number")
      .required("money", "a number")
      .required("shade", "one of DARK, very light")
      .build();

  private Echoes_ScalarsJson() {
  }

  @Override
  public Echoes.Scalars read(JsonReader in) {
    int problems = in.problemCount();
    String text = null;
    CharSequence sequence = null;
    char letter = 0;
    Character boxedLetter = null;
    boolean flag = false;
    Boolean boxedFlag = null;
    byte tiny = 0;
    short small = 0;
    int count = 0;
    long big = 0;
    Long boxed = null;
    BigInteger huge = null;
    float ratio = 0;
    double exact = 0;
    Float boxedRatio = null;
    BigDecimal money = null;
    Echoes.Shade shade = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> text = in.readString();
          case 1 -> sequence = in.readString();
          case 2 -> letter = in.readChar();
          case 3 -> boxedLetter = in.readChar();
          case 4 -> flag = in.readBoolean();
          case 5 -> boxedFlag = in.readBoolean();
          case 6 -> tiny = in.readByte();
          case 7 -> small = in.readShort();
          case 8 -> count = in.readInt();
          case 9 -> big = in.readLong();
          case 10 -> boxed = in.readLong();
          case 11 -> huge = NumberRule.ANY.readBigInteger(in);
          case 12 -> ratio = in.readFloat();
          case 13 -> exact = in.readDouble();
          case 14 -> boxedRatio = in.readFloat();
          case 15 -> money = NumberRule.ANY.readBigDecimal(in);
          case 16 -> shade = Echoes_ShadeJson.CODEC.read(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Echoes.Scalars(text, sequence, letter, boxedLetter, flag, boxedFlag, tiny, small, count, big, boxed, huge, ratio, exact, boxedRatio, money, shade);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Echoes.Scalars value) {
    out.beginObject();
    out.name("text").value(Objects.requireNonNull(value.text(), "text"));
    out.name("sequence").value(value.sequence().toString());
    out.name("letter").value(Character.toString(value.letter()));
    out.name("boxedLetter").value(Character.toString(value.boxedLetter()));
    out.name("flag").value(value.flag());
    out.name("boxedFlag").value(value.boxedFlag());
    out.name("tiny").value(value.tiny());
    out.name("small").value(value.small());
    out.name("count").value(value.count());
    out.name("big").value(value.big());
    out.name("boxed").value(value.boxed());
    out.name("huge").value(NumberRule.written(value.huge(), "huge"));
    out.name("ratio").value(value.ratio());
    out.name("exact").value(value.exact());
    out.name("boxedRatio").value(value.boxedRatio());
    out.name("money").value(NumberRule.written(value.money(), "money"));
    out.name("shade");
    Echoes_ShadeJson.CODEC.write(out, value.shade());
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
