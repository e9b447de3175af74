package example;

import dev.leat.Generated;
import dev.leat.json.FreeForm;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Reads and writes {@link Collections.Keys}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Collections_KeysJson implements TypeCodec<Collections.Keys> {
  /**
   * The codec.
   */
  public static final Collections_KeysJson CODEC = new Collections_KeysJson();

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
        "description": "Maps from constants.",
        "properties": {
          "shades": {
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/example.Collections.Shade"
            },
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "grid": {
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/example.Collections.Shade"
            },
            "additionalProperties": {
              "type": "object",
              "propertyNames": {
                "$ref": "#/$defs/example.Collections.Shade"
              },
              "additionalProperties": {
                "anyOf": [
                  {
                    "$ref": "#/$defs/example.Collections.Name"
                  },
                  {
                    "type": "null"
                  }
                ]
              }
            }
          },
          "any": {
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/example.Collections.Shade"
            },
            "additionalProperties": {}
          }
        },
        "required": ["shades", "grid", "any"],
        "additionalProperties": false,
        "$defs": {
          "example.Collections.Name": {
            "type": "object",
            "description": "A name.",
            "properties": {
              "text": {
                "type": "string"
              }
            },
            "required": ["text"],
            "additionalProperties": false
          },
          "example.Collections.Shade": {
            "type": "string",
            "description": "A colour.\\n- DARK: Like the night.",
            "enum": ["DARK", "very light"]
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "1b3887c624cb03a7";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("shades", "an object")
      .required("grid", "an object")
      .required("any", "an object")
      .build();

  private Collections_KeysJson() {
  }

  @Override
  public Collections.Keys read(JsonReader in) {
    int problems = in.problemCount();
    Map<Collections.Shade, Integer> shades = null;
    Map<Collections.Shade, Map<Collections.Shade, Collections.Name>> grid = null;
    Map<Collections.Shade, ?> any = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> shades = readMapOfShadeToInteger(in);
          case 1 -> grid = readMapOfShadeToMapOfShadeToNullableName(in);
          case 2 -> any = readMapOfShadeToObject(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Collections.Keys(shades, grid, any);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Collections.Keys value) {
    out.beginObject();
    out.name("shades");
    writeMapOfShadeToInteger(out, value.shades());
    out.name("grid");
    writeMapOfShadeToMapOfShadeToNullableName(out, value.grid());
    out.name("any");
    writeMapOfShadeToObject(out, value.any());
    out.endObject();
  }

  private static Map<Collections.Shade, Integer> readMapOfShadeToInteger(JsonReader in) {
    Map<Collections.Shade, Integer> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String name = in.nextKey(); name != null; name = in.nextKey()) {
        Collections.Shade key = Collections_ShadeJson.CODEC.readName(in, name);
        if (key == null) {
          in.skipValue();
          continue;
        }
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, in.readInt());
      }
    }
    return entries;
  }

  private static Map<Collections.Shade, Collections.Name> readMapOfShadeToNullableName(
      JsonReader in) {
    Map<Collections.Shade, Collections.Name> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String name = in.nextKey(); name != null; name = in.nextKey()) {
        Collections.Shade key = Collections_ShadeJson.CODEC.readName(in, name);
        if (key == null) {
          in.skipValue();
          continue;
        }
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, in.skipNull() ? null : Collections_NameJson.CODEC.read(in));
      }
    }
    return entries;
  }

  private static Map<Collections.Shade, Map<Collections.Shade, Collections.Name>> readMapOfShadeToMapOfShadeToNullableName(
      JsonReader in) {
    Map<Collections.Shade, Map<Collections.Shade, Collections.Name>> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String name = in.nextKey(); name != null; name = in.nextKey()) {
        Collections.Shade key = Collections_ShadeJson.CODEC.readName(in, name);
        if (key == null) {
          in.skipValue();
          continue;
        }
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, readMapOfShadeToNullableName(in));
      }
    }
    return entries;
  }

  private static Map<Collections.Shade, Object> readMapOfShadeToObject(JsonReader in) {
    Map<Collections.Shade, Object> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String name = in.nextKey(); name != null; name = in.nextKey()) {
        Collections.Shade key = Collections_ShadeJson.CODEC.readName(in, name);
        if (key == null) {
          in.skipValue();
          continue;
        }
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, FreeForm.read(in));
      }
    }
    return entries;
  }

  private static void writeMapOfShadeToInteger(JsonWriter out,
      Map<Collections.Shade, Integer> entries) {
    out.beginObject();
    for (Map.Entry<Collections.Shade, Integer> entry : entries.entrySet()) {
      out.name(Collections_ShadeJson.CODEC.name(Objects.requireNonNull(entry.getKey())));
      Integer value = entry.getValue();
      out.value(value);
    }
    out.endObject();
  }

  private static void writeMapOfShadeToNullableName(JsonWriter out,
      Map<Collections.Shade, Collections.Name> entries) {
    out.beginObject();
    for (Map.Entry<Collections.Shade, Collections.Name> entry : entries.entrySet()) {
      out.name(Collections_ShadeJson.CODEC.name(Objects.requireNonNull(entry.getKey())));
      Collections.Name value = entry.getValue();
      if (value != null) {
        Collections_NameJson.CODEC.write(out, value);
      } else {
        out.nullValue();
      }
    }
    out.endObject();
  }

  private static void writeMapOfShadeToMapOfShadeToNullableName(JsonWriter out,
      Map<Collections.Shade, Map<Collections.Shade, Collections.Name>> entries) {
    out.beginObject();
    for (Map.Entry<Collections.Shade, Map<Collections.Shade, Collections.Name>> entry : entries.entrySet()) {
      out.name(Collections_ShadeJson.CODEC.name(Objects.requireNonNull(entry.getKey())));
      Map<Collections.Shade, Collections.Name> value = entry.getValue();
      writeMapOfShadeToNullableName(out, value);
    }
    out.endObject();
  }

  private static void writeMapOfShadeToObject(JsonWriter out, Map<Collections.Shade, ?> entries) {
    out.beginObject();
    for (Map.Entry<Collections.Shade, ?> entry : entries.entrySet()) {
      out.name(Collections_ShadeJson.CODEC.name(Objects.requireNonNull(entry.getKey())));
      Object value = entry.getValue();
      FreeForm.write(out, value);
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
