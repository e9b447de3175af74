package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Values.Length}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_LengthJson implements TypeCodec<Values.Length> {
  /**
   * The codec.
   */
  public static final Values_LengthJson CODEC = new Values_LengthJson();

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
        "description": "A length, made of what it is measured in.",
        "properties": {
          "amount": {
            "type": "number",
            "description": "how many",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308,
            "writeOnly": true
          },
          "unit": {
            "type": "number",
            "description": "of which length in metres",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308,
            "default": 1,
            "writeOnly": true
          },
          "metres": {
            "type": "number",
            "description": "how long it is",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308,
            "readOnly": true
          }
        },
        "required": ["amount"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "0743fee84e4e3104";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("amount", "a number")
      .optional("unit")
      .ignored("metres")
      .build();

  private Values_LengthJson() {
  }

  @Override
  public Values.Length read(JsonReader in) {
    int problems = in.problemCount();
    double amount = 0;
    double unit = 1d;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> amount = in.readDouble();
          case 1 -> {
            if (!in.skipNull()) {
              unit = in.readDouble();
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return Objects.requireNonNull(Values.Length.of(amount, unit), "of returned null");
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Values.Length value) {
    out.beginObject();
    out.name("metres").value(value.metres());
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
