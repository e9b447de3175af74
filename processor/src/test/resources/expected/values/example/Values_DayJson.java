package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TimeForms;
import dev.leat.json.TypeCodec;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Reads and writes {@link Values.Day}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Values_DayJson implements TypeCodec<Values.Day> {
  /**
   * The codec.
   */
  public static final Values_DayJson CODEC = new Values_DayJson();

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
        "description": "A day that a field has.",
        "format": "date",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "5ce7876250656366";

  private Values_DayJson() {
  }

  @Override
  public Values.Day read(JsonReader in) {
    int problems = in.problemCount();
    LocalDate value = TimeForms.LOCAL_DATE.read(in);
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return Objects.requireNonNull(Values.Day.valueOf(value), "valueOf returned null");
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Values.Day value) {
    LocalDate inner = value.getDate();
    TimeForms.LOCAL_DATE.write(out, inner);
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
