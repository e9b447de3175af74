package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.lang.Boolean;
import java.lang.Override;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Objects;

/**
 * Reads and writes {@link Words.Field}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Words_FieldJson implements TypeCodec<Words.Field> {
  /**
   * The codec.
   */
  public static final Words_FieldJson CODEC = new Words_FieldJson();

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
        "description": "Its properties are called as Java's words are.",
        "properties": {
          "default": {
            "type": "boolean",
            "description": "Whether it is meant when none is named."
          },
          "package": {
            "type": "string",
            "description": "Where it is declared."
          },
          "model": {
            "type": "string",
            "description": "How it looks."
          },
          "other": {
            "type": "string",
            "description": "What else there is."
          }
        },
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "630f94f36a9f7f61";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .optional("default")
      .optional("package")
      .optional("model")
      .optional("other")
      .build();

  private Words_FieldJson() {
  }

  @Override
  public Words.Field read(JsonReader in) {
    int problems = in.problemCount();
    Boolean default_ = null;
    String package_ = null;
    String _3DModel = null;
    String __ = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              default_ = in.readBoolean();
            }
          }
          case 1 -> {
            if (!in.skipNull()) {
              package_ = in.readString();
            }
          }
          case 2 -> {
            if (!in.skipNull()) {
              _3DModel = in.readString();
            }
          }
          case 3 -> {
            if (!in.skipNull()) {
              __ = in.readString();
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      Words.Field made = new Words.Field();
      if (default_ != null) {
        made.setDefault(default_);
      }
      if (package_ != null) {
        made.setPackage(package_);
      }
      if (_3DModel != null) {
        made.set3DModel(_3DModel);
      }
      if (__ != null) {
        made.set_(__);
      }
      return made;
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Words.Field value) {
    out.beginObject();
    out.name("default").value(value.isDefault());
    String package_ = value.getPackage();
    if (package_ != null) {
      out.name("package").value(Objects.requireNonNull(package_, "package"));
    }
    String _3DModel = value.get3DModel();
    if (_3DModel != null) {
      out.name("model").value(Objects.requireNonNull(_3DModel, "model"));
    }
    String __ = value.get_();
    if (__ != null) {
      out.name("other").value(Objects.requireNonNull(__, "other"));
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
