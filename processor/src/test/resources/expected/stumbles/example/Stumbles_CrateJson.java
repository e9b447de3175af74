package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads and writes {@link Stumbles.Crate}.
 */
@Generated("dev.leat.processor")
final class Stumbles_CrateJson implements TypeCodec<Stumbles.Crate> {
  /**
   * The codec.
   */
  public static final Stumbles_CrateJson CODEC = new Stumbles_CrateJson();

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
        "properties": {
          "person": {
            "$ref": "#/$defs/example.Stumbles.Box-example.Stumbles.Person"
          },
          "labels": {
            "$ref": "#/$defs/example.Stumbles.Box-java.util.List-java.lang.String"
          }
        },
        "required": ["person", "labels"],
        "additionalProperties": false,
        "$defs": {
          "example.Stumbles.Box-example.Stumbles.Person": {
            "type": "object",
            "properties": {
              "value": {
                "$ref": "#/$defs/example.Stumbles.Person"
              }
            },
            "required": ["value"],
            "additionalProperties": false
          },
          "example.Stumbles.Box-java.util.List-java.lang.String": {
            "type": "object",
            "properties": {
              "value": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            },
            "required": ["value"],
            "additionalProperties": false
          },
          "example.Stumbles.Person": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              },
              "children": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/example.Stumbles.Person"
                }
              }
            },
            "required": ["name", "children"],
            "additionalProperties": false
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "2ca6191aedcb4c52";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("person", "an object")
      .required("labels", "an object")
      .build();

  private Stumbles_CrateJson() {
  }

  @Override
  public Stumbles.Crate read(JsonReader in) {
    int problems = in.problemCount();
    Stumbles.Box<Stumbles.Person> person = null;
    Stumbles.Box<List<String>> labels = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> person = Stumbles_BoxOfPersonJson.CODEC.read(in);
          case 1 -> labels = Stumbles_BoxOfListOfStringJson.CODEC.read(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Stumbles.Crate(person, labels);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Stumbles.Crate value) {
    out.beginObject();
    out.name("person");
    Stumbles_BoxOfPersonJson.CODEC.write(out, value.person());
    out.name("labels");
    Stumbles_BoxOfListOfStringJson.CODEC.write(out, value.labels());
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

  /**
   * Reads and writes {@link Stumbles.Box}.
   */
  private static final class Stumbles_BoxOfPersonJson implements TypeCodec<Stumbles.Box<Stumbles.Person>> {
    /**
     * The codec.
     */
    public static final Stumbles_BoxOfPersonJson CODEC = new Stumbles_BoxOfPersonJson();

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
          "properties": {
            "value": {
              "$ref": "#/$defs/example.Stumbles.Person"
            }
          },
          "required": ["value"],
          "additionalProperties": false,
          "$defs": {
            "example.Stumbles.Person": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string"
                },
                "children": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/example.Stumbles.Person"
                  }
                }
              },
              "required": ["name", "children"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "a41e267d0830a0f2";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("value", "an object")
        .build();

    private Stumbles_BoxOfPersonJson() {
    }

    @Override
    public Stumbles.Box<Stumbles.Person> read(JsonReader in) {
      int problems = in.problemCount();
      Stumbles.Person value = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> value = Stumbles_PersonJson.CODEC.read(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Stumbles.Box<Stumbles.Person>(value);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Stumbles.Box<Stumbles.Person> value) {
      out.beginObject();
      out.name("value");
      Stumbles_PersonJson.CODEC.write(out, value.value());
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

  /**
   * Reads and writes {@link Stumbles.Box}.
   */
  private static final class Stumbles_BoxOfListOfStringJson implements TypeCodec<Stumbles.Box<List<String>>> {
    /**
     * The codec.
     */
    public static final Stumbles_BoxOfListOfStringJson CODEC = new Stumbles_BoxOfListOfStringJson();

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
          "properties": {
            "value": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "required": ["value"],
          "additionalProperties": false
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "a0c257364f06a67d";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("value", "an array")
        .build();

    private Stumbles_BoxOfListOfStringJson() {
    }

    @Override
    public Stumbles.Box<List<String>> read(JsonReader in) {
      int problems = in.problemCount();
      List<String> value = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> value = readListOfString(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Stumbles.Box<List<String>>(value);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Stumbles.Box<List<String>> value) {
      out.beginObject();
      out.name("value");
      writeListOfString(out, value.value());
      out.endObject();
    }

    private static List<String> readListOfString(JsonReader in) {
      List<String> items = new ArrayList<>();
      if (in.beginArrayOr(JsonKind.STRING)) {
        while (in.nextElement()) {
          items.add(in.readString());
        }
      }
      return items;
    }

    private static void writeListOfString(JsonWriter out, List<String> items) {
      out.beginArray();
      for (String item : items) {
        out.value(Objects.requireNonNull(item, "item"));
      }
      out.endArray();
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
}
