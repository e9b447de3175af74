package example;

import dev.leat.Generated;
import dev.leat.json.FreeForm;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.RawJson;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes {@link Collections.Free}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Collections_FreeJson implements TypeCodec<Collections.Free> {
  /**
   * The codec.
   */
  public static final Collections_FreeJson CODEC = new Collections_FreeJson();

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
        "description": "Values of any form.",
        "properties": {
          "value": {},
          "map": {
            "type": "object",
            "additionalProperties": {}
          },
          "list": {
            "type": "array",
            "items": {}
          },
          "raw": {},
          "raws": {
            "type": "array",
            "items": {}
          },
          "perhaps": {},
          "maybe": {},
          "rawOrNull": {}
        },
        "required": ["value", "map", "list", "raw", "raws"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "541044b9dd225ccc";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("value", "a value")
      .required("map", "an object")
      .required("list", "an array")
      .required("raw", "a value")
      .required("raws", "an array")
      .optional("perhaps")
      .optional("maybe")
      .optional("rawOrNull")
      .build();

  private Collections_FreeJson() {
  }

  @Override
  public Collections.Free read(JsonReader in) {
    int problems = in.problemCount();
    Object value = null;
    Map<String, Object> map = null;
    List<Object> list = null;
    RawJson raw = null;
    List<RawJson> raws = null;
    Object perhaps = null;
    Optional<Object> maybe = Optional.empty();
    RawJson rawOrNull = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = FreeForm.read(in);
          case 1 -> map = readMapOfObject(in);
          case 2 -> list = readListOfObject(in);
          case 3 -> raw = new RawJson(in.readRaw());
          case 4 -> raws = readListOfRawJson(in);
          case 5 -> {
            if (!in.skipNull()) {
              perhaps = FreeForm.read(in);
            }
          }
          case 6 -> {
            if (!in.skipNull()) {
              maybe = Optional.ofNullable(FreeForm.read(in));
            }
          }
          case 7 -> {
            if (!in.skipNull()) {
              rawOrNull = new RawJson(in.readRaw());
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Collections.Free(value, map, list, raw, raws, perhaps, maybe, rawOrNull);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Collections.Free value) {
    out.beginObject();
    out.name("value");
    FreeForm.write(out, value.value());
    out.name("map");
    FreeForm.write(out, Objects.requireNonNull(value.map(), "map"));
    out.name("list");
    FreeForm.write(out, Objects.requireNonNull(value.list(), "list"));
    out.name("raw");
    out.raw(Objects.requireNonNull(value.raw(), "raw").text());
    out.name("raws");
    writeListOfRawJson(out, value.raws());
    if (value.perhaps() != null) {
      out.name("perhaps");
      FreeForm.write(out, value.perhaps());
    }
    if (value.maybe().isPresent()) {
      out.name("maybe");
      FreeForm.write(out, value.maybe().get());
    }
    if (value.rawOrNull() != null) {
      out.name("rawOrNull");
      out.raw(Objects.requireNonNull(value.rawOrNull(), "rawOrNull").text());
    }
    out.endObject();
  }

  private static Map<String, Object> readMapOfObject(JsonReader in) {
    Map<String, Object> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, FreeForm.read(in));
      }
    }
    return entries;
  }

  private static List<Object> readListOfObject(JsonReader in) {
    List<Object> items = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextElement()) {
        items.add(FreeForm.read(in));
      }
    }
    return items;
  }

  private static List<RawJson> readListOfRawJson(JsonReader in) {
    List<RawJson> items = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextElement()) {
        items.add(new RawJson(in.readRaw()));
      }
    }
    return items;
  }

  private static void writeListOfRawJson(JsonWriter out, List<RawJson> items) {
    out.beginArray();
    for (RawJson item : items) {
      out.raw(Objects.requireNonNull(item, "item").text());
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
