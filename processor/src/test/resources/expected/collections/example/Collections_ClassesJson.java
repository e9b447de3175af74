package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads and writes {@link Collections.Classes}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Collections_ClassesJson implements TypeCodec<Collections.Classes> {
  /**
   * The codec.
   */
  public static final Collections_ClassesJson CODEC = new Collections_ClassesJson();

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
        "description": "All classes of collections.",
        "properties": {
          "array": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "linked": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "hash": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "uniqueItems": true
          },
          "ordered": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/example.Collections.Shade"
            },
            "uniqueItems": true
          },
          "sorted": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "uniqueItems": true
          },
          "navigable": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/example.Collections.Shade"
            },
            "uniqueItems": true
          },
          "tree": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "uniqueItems": true
          },
          "queue": {
            "type": "array",
            "items": {
              "anyOf": [
                {
                  "type": "string"
                },
                {
                  "type": "null"
                }
              ]
            }
          },
          "deque": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "arrayDeque": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "enumSet": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/example.Collections.Shade"
            },
            "uniqueItems": true
          },
          "hashMap": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "orderedMap": {
            "type": "object",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "sortedMap": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "navigableMap": {
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
          "treeMap": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/$defs/example.Collections.Name"
            }
          },
          "enumMap": {
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/example.Collections.Shade"
            },
            "additionalProperties": {
              "type": "string"
            }
          },
          "defaulted": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "uniqueItems": true,
            "default": [3, 1]
          },
          "none": {
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/example.Collections.Shade"
            },
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "default": {}
          },
          "dark": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/example.Collections.Shade"
            },
            "uniqueItems": true,
            "default": ["DARK"]
          },
          "unshaded": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/example.Collections.Shade"
            },
            "uniqueItems": true,
            "default": []
          }
        },
        "required": [
          "array",
          "linked",
          "hash",
          "ordered",
          "sorted",
          "navigable",
          "tree",
          "queue",
          "deque",
          "arrayDeque",
          "enumSet",
          "hashMap",
          "orderedMap",
          "sortedMap",
          "navigableMap",
          "treeMap",
          "enumMap"
        ],
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
  public static final String FINGERPRINT = "a16b97a26b06815a";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("array", "an array")
      .required("linked", "an array")
      .required("hash", "an array")
      .required("ordered", "an array")
      .required("sorted", "an array")
      .required("navigable", "an array")
      .required("tree", "an array")
      .required("queue", "an array")
      .required("deque", "an array")
      .required("arrayDeque", "an array")
      .required("enumSet", "an array")
      .required("hashMap", "an object")
      .required("orderedMap", "an object")
      .required("sortedMap", "an object")
      .required("navigableMap", "an object")
      .required("treeMap", "an object")
      .required("enumMap", "an object")
      .optional("defaulted")
      .optional("none")
      .optional("dark")
      .optional("unshaded")
      .build();

  private Collections_ClassesJson() {
  }

  @Override
  public Collections.Classes read(JsonReader in) {
    int problems = in.problemCount();
    ArrayList<String> array = null;
    LinkedList<Integer> linked = null;
    HashSet<String> hash = null;
    LinkedHashSet<Collections.Shade> ordered = null;
    SortedSet<Integer> sorted = null;
    NavigableSet<Collections.Shade> navigable = null;
    TreeSet<String> tree = null;
    Queue<String> queue = null;
    Deque<Integer> deque = null;
    ArrayDeque<String> arrayDeque = null;
    EnumSet<Collections.Shade> enumSet = null;
    HashMap<String, Integer> hashMap = null;
    LinkedHashMap<String, List<String>> orderedMap = null;
    SortedMap<String, Integer> sortedMap = null;
    NavigableMap<Collections.Shade, Integer> navigableMap = null;
    TreeMap<String, Collections.Name> treeMap = null;
    EnumMap<Collections.Shade, String> enumMap = null;
    TreeSet<Integer> defaulted = new TreeSet<>(List.of(3, 1));
    EnumMap<Collections.Shade, Integer> none = new EnumMap<>(Collections.Shade.class);
    EnumSet<Collections.Shade> dark = EnumSet.of(Collections.Shade.DARK);
    EnumSet<Collections.Shade> unshaded = EnumSet.noneOf(Collections.Shade.class);
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> array = readArrayListOfString(in);
          case 1 -> linked = readLinkedListOfInteger(in);
          case 2 -> hash = readHashSetOfString(in);
          case 3 -> ordered = readLinkedHashSetOfShade(in);
          case 4 -> sorted = readSortedSetOfInteger(in);
          case 5 -> navigable = readNavigableSetOfShade(in);
          case 6 -> tree = readTreeSetOfString(in);
          case 7 -> queue = readQueueOfNullableString(in);
          case 8 -> deque = readDequeOfInteger(in);
          case 9 -> arrayDeque = readArrayDequeOfString(in);
          case 10 -> enumSet = readEnumSetOfShade(in);
          case 11 -> hashMap = readHashMapOfInteger(in);
          case 12 -> orderedMap = readLinkedHashMapOfListOfString(in);
          case 13 -> sortedMap = readSortedMapOfInteger(in);
          case 14 -> navigableMap = readNavigableMapOfShadeToInteger(in);
          case 15 -> treeMap = readTreeMapOfName(in);
          case 16 -> enumMap = readEnumMapOfShadeToString(in);
          case 17 -> {
            if (!in.skipNull()) {
              defaulted = readTreeSetOfInteger(in);
            }
          }
          case 18 -> {
            if (!in.skipNull()) {
              none = readEnumMapOfShadeToInteger(in);
            }
          }
          case 19 -> {
            if (!in.skipNull()) {
              dark = readEnumSetOfShade(in);
            }
          }
          case 20 -> {
            if (!in.skipNull()) {
              unshaded = readEnumSetOfShade(in);
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Collections.Classes(array, linked, hash, ordered, sorted, navigable, tree, queue, deque, arrayDeque, enumSet, hashMap, orderedMap, sortedMap, navigableMap, treeMap, enumMap, defaulted, none, dark, unshaded);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Collections.Classes value) {
    out.beginObject();
    out.name("array");
    writeArrayListOfString(out, value.array());
    out.name("linked");
    writeLinkedListOfInteger(out, value.linked());
    out.name("hash");
    writeHashSetOfString(out, value.hash());
    out.name("ordered");
    writeLinkedHashSetOfShade(out, value.ordered());
    out.name("sorted");
    writeSortedSetOfInteger(out, value.sorted());
    out.name("navigable");
    writeNavigableSetOfShade(out, value.navigable());
    out.name("tree");
    writeTreeSetOfString(out, value.tree());
    out.name("queue");
    writeQueueOfNullableString(out, value.queue());
    out.name("deque");
    writeDequeOfInteger(out, value.deque());
    out.name("arrayDeque");
    writeArrayDequeOfString(out, value.arrayDeque());
    out.name("enumSet");
    writeEnumSetOfShade(out, value.enumSet());
    out.name("hashMap");
    writeHashMapOfInteger(out, value.hashMap());
    out.name("orderedMap");
    writeLinkedHashMapOfListOfString(out, value.orderedMap());
    out.name("sortedMap");
    writeSortedMapOfInteger(out, value.sortedMap());
    out.name("navigableMap");
    writeNavigableMapOfShadeToInteger(out, value.navigableMap());
    out.name("treeMap");
    writeTreeMapOfName(out, value.treeMap());
    out.name("enumMap");
    writeEnumMapOfShadeToString(out, value.enumMap());
    out.name("defaulted");
    writeTreeSetOfInteger(out, value.defaulted());
    out.name("none");
    writeEnumMapOfShadeToInteger(out, value.none());
    out.name("dark");
    writeEnumSetOfShade(out, value.dark());
    out.name("unshaded");
    writeEnumSetOfShade(out, value.unshaded());
    out.endObject();
  }

  private static ArrayList<String> readArrayListOfString(JsonReader in) {
    ArrayList<String> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(in.readString());
      }
    }
    return items;
  }

  private static LinkedList<Integer> readLinkedListOfInteger(JsonReader in) {
    LinkedList<Integer> items = new LinkedList<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(in.readInt());
      }
    }
    return items;
  }

  private static HashSet<String> readHashSetOfString(JsonReader in) {
    HashSet<String> items = new LinkedHashSet<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        String item = in.readString();
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
    }
    return items;
  }

  private static LinkedHashSet<Collections.Shade> readLinkedHashSetOfShade(JsonReader in) {
    LinkedHashSet<Collections.Shade> items = new LinkedHashSet<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        Collections.Shade item = Collections_ShadeJson.CODEC.read(in);
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
    }
    return items;
  }

  private static SortedSet<Integer> readSortedSetOfInteger(JsonReader in) {
    SortedSet<Integer> items = new TreeSet<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        Integer item = in.readInt();
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
    }
    return items;
  }

  private static NavigableSet<Collections.Shade> readNavigableSetOfShade(JsonReader in) {
    NavigableSet<Collections.Shade> items = new TreeSet<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        Collections.Shade item = Collections_ShadeJson.CODEC.read(in);
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
    }
    return items;
  }

  private static TreeSet<String> readTreeSetOfString(JsonReader in) {
    TreeSet<String> items = new TreeSet<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        String item = in.readString();
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
    }
    return items;
  }

  private static Queue<String> readQueueOfNullableString(JsonReader in) {
    Queue<String> items = new LinkedList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(in.skipNull() ? null : in.readString());
      }
    }
    return items;
  }

  private static Deque<Integer> readDequeOfInteger(JsonReader in) {
    Deque<Integer> items = new LinkedList<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(in.readInt());
      }
    }
    return items;
  }

  private static ArrayDeque<String> readArrayDequeOfString(JsonReader in) {
    ArrayDeque<String> items = new ArrayDeque<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        String item = in.readString();
        if (in.problemCount() == problems) {
          items.add(item);
        }
      }
    }
    return items;
  }

  private static EnumSet<Collections.Shade> readEnumSetOfShade(JsonReader in) {
    EnumSet<Collections.Shade> items = EnumSet.noneOf(Collections.Shade.class);
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        Collections.Shade item = Collections_ShadeJson.CODEC.read(in);
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
    }
    return items;
  }

  private static HashMap<String, Integer> readHashMapOfInteger(JsonReader in) {
    HashMap<String, Integer> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, in.readInt());
      }
    }
    return entries;
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

  private static LinkedHashMap<String, List<String>> readLinkedHashMapOfListOfString(
      JsonReader in) {
    LinkedHashMap<String, List<String>> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, readListOfString(in));
      }
    }
    return entries;
  }

  private static SortedMap<String, Integer> readSortedMapOfInteger(JsonReader in) {
    SortedMap<String, Integer> entries = new TreeMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, in.readInt());
      }
    }
    return entries;
  }

  private static NavigableMap<Collections.Shade, Integer> readNavigableMapOfShadeToInteger(
      JsonReader in) {
    NavigableMap<Collections.Shade, Integer> entries = new TreeMap<>();
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

  private static TreeMap<String, Collections.Name> readTreeMapOfName(JsonReader in) {
    TreeMap<String, Collections.Name> entries = new TreeMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, Collections_NameJson.CODEC.read(in));
      }
    }
    return entries;
  }

  private static EnumMap<Collections.Shade, String> readEnumMapOfShadeToString(JsonReader in) {
    EnumMap<Collections.Shade, String> entries = new EnumMap<>(Collections.Shade.class);
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
        entries.put(key, in.readString());
      }
    }
    return entries;
  }

  private static TreeSet<Integer> readTreeSetOfInteger(JsonReader in) {
    TreeSet<Integer> items = new TreeSet<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        Integer item = in.readInt();
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
    }
    return items;
  }

  private static EnumMap<Collections.Shade, Integer> readEnumMapOfShadeToInteger(JsonReader in) {
    EnumMap<Collections.Shade, Integer> entries = new EnumMap<>(Collections.Shade.class);
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

  private static void writeArrayListOfString(JsonWriter out, ArrayList<String> items) {
    out.beginArray();
    for (String item : items) {
      out.value(Objects.requireNonNull(item, "item"));
    }
    out.endArray();
  }

  private static void writeLinkedListOfInteger(JsonWriter out, LinkedList<Integer> items) {
    out.beginArray();
    for (Integer item : items) {
      out.value(item);
    }
    out.endArray();
  }

  private static void writeHashSetOfString(JsonWriter out, HashSet<String> items) {
    out.beginArray();
    for (String item : items) {
      out.value(Objects.requireNonNull(item, "item"));
    }
    out.endArray();
  }

  private static void writeLinkedHashSetOfShade(JsonWriter out,
      LinkedHashSet<Collections.Shade> items) {
    out.beginArray();
    for (Collections.Shade item : items) {
      Collections_ShadeJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static void writeSortedSetOfInteger(JsonWriter out, SortedSet<Integer> items) {
    out.beginArray();
    for (Integer item : items) {
      out.value(item);
    }
    out.endArray();
  }

  private static void writeNavigableSetOfShade(JsonWriter out,
      NavigableSet<Collections.Shade> items) {
    out.beginArray();
    for (Collections.Shade item : items) {
      Collections_ShadeJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static void writeTreeSetOfString(JsonWriter out, TreeSet<String> items) {
    out.beginArray();
    for (String item : items) {
      out.value(Objects.requireNonNull(item, "item"));
    }
    out.endArray();
  }

  private static void writeQueueOfNullableString(JsonWriter out, Queue<String> items) {
    out.beginArray();
    for (String item : items) {
      if (item != null) {
        out.value(Objects.requireNonNull(item, "item"));
      } else {
        out.nullValue();
      }
    }
    out.endArray();
  }

  private static void writeDequeOfInteger(JsonWriter out, Deque<Integer> items) {
    out.beginArray();
    for (Integer item : items) {
      out.value(item);
    }
    out.endArray();
  }

  private static void writeArrayDequeOfString(JsonWriter out, ArrayDeque<String> items) {
    out.beginArray();
    for (String item : items) {
      out.value(Objects.requireNonNull(item, "item"));
    }
    out.endArray();
  }

  private static void writeEnumSetOfShade(JsonWriter out, EnumSet<Collections.Shade> items) {
    out.beginArray();
    for (Collections.Shade item : items) {
      Collections_ShadeJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static void writeHashMapOfInteger(JsonWriter out, HashMap<String, Integer> entries) {
    out.beginObject();
    for (Map.Entry<String, Integer> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      Integer value = entry.getValue();
      out.value(value);
    }
    out.endObject();
  }

  private static void writeListOfString(JsonWriter out, List<String> items) {
    out.beginArray();
    for (String item : items) {
      out.value(Objects.requireNonNull(item, "item"));
    }
    out.endArray();
  }

  private static void writeLinkedHashMapOfListOfString(JsonWriter out,
      LinkedHashMap<String, List<String>> entries) {
    out.beginObject();
    for (Map.Entry<String, List<String>> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      List<String> value = entry.getValue();
      writeListOfString(out, value);
    }
    out.endObject();
  }

  private static void writeSortedMapOfInteger(JsonWriter out, SortedMap<String, Integer> entries) {
    out.beginObject();
    for (Map.Entry<String, Integer> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      Integer value = entry.getValue();
      out.value(value);
    }
    out.endObject();
  }

  private static void writeNavigableMapOfShadeToInteger(JsonWriter out,
      NavigableMap<Collections.Shade, Integer> entries) {
    out.beginObject();
    for (Map.Entry<Collections.Shade, Integer> entry : entries.entrySet()) {
      out.name(Collections_ShadeJson.CODEC.name(Objects.requireNonNull(entry.getKey())));
      Integer value = entry.getValue();
      out.value(value);
    }
    out.endObject();
  }

  private static void writeTreeMapOfName(JsonWriter out,
      TreeMap<String, Collections.Name> entries) {
    out.beginObject();
    for (Map.Entry<String, Collections.Name> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      Collections.Name value = entry.getValue();
      Collections_NameJson.CODEC.write(out, value);
    }
    out.endObject();
  }

  private static void writeEnumMapOfShadeToString(JsonWriter out,
      EnumMap<Collections.Shade, String> entries) {
    out.beginObject();
    for (Map.Entry<Collections.Shade, String> entry : entries.entrySet()) {
      out.name(Collections_ShadeJson.CODEC.name(Objects.requireNonNull(entry.getKey())));
      String value = entry.getValue();
      out.value(Objects.requireNonNull(value, "value"));
    }
    out.endObject();
  }

  private static void writeTreeSetOfInteger(JsonWriter out, TreeSet<Integer> items) {
    out.beginArray();
    for (Integer item : items) {
      out.value(item);
    }
    out.endArray();
  }

  private static void writeEnumMapOfShadeToInteger(JsonWriter out,
      EnumMap<Collections.Shade, Integer> entries) {
    out.beginObject();
    for (Map.Entry<Collections.Shade, Integer> entry : entries.entrySet()) {
      out.name(Collections_ShadeJson.CODEC.name(Objects.requireNonNull(entry.getKey())));
      Integer value = entry.getValue();
      out.value(value);
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
