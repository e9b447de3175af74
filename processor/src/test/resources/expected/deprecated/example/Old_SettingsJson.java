package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Old.Settings}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Old_SettingsJson implements TypeCodec<Old.Settings> {
  /**
   * The codec.
   */
  public static final Old_SettingsJson CODEC = new Old_SettingsJson();

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
        "description": "Set up by methods.",
        "properties": {
          "unit": {
            "type": "string",
            "description": "In which unit."
          }
        },
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "60927239464f852e";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .optional("unit")
      .build();

  private Old_SettingsJson() {
  }

  @Override
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  public Old.Settings read(JsonReader in) {
    int problems = in.problemCount();
    String unit = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              unit = in.readString();
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      Old.Settings made = new Old.Settings();
      if (unit != null) {
        made.setUnit(unit);
      }
      return made;
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  public void write(JsonWriter out, Old.Settings value) {
    out.beginObject();
    String unit = value.getUnit();
    if (unit != null) {
      out.name("unit").value(Objects.requireNonNull(unit, "unit"));
    }
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
