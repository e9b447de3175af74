package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;

/**
 * Reads and writes {@link Values.UserId}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_UserIdJson implements TypeCodec<Values.UserId> {
  /**
   * The codec.
   */
  public static final Values_UserIdJson CODEC = new Values_UserIdJson();

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
        "description": "The number of a user.",
        "minimum": -9223372036854775808,
        "maximum": 9223372036854775807
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "b62ed0b3d22ec2c8";

  private Values_UserIdJson() {
  }

  @Override
  public Values.UserId read(JsonReader in) {
    int problems = in.problemCount();
    Long value = in.readLong();
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Values.UserId(value);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Values.UserId value) {
    Long inner = value.value();
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
