package dev.leat.schema;

import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value whose objects keep the order of their members. Immutable. */
sealed interface Json {
  void write(JsonWriter out);

  /** As compact text. */
  default String text() {
    JsonWriter out = new JsonWriter();
    write(out);
    return out.toString();
  }

  /**
   * The one value that the text holds.
   *
   * @throws dev.leat.json.MalformedJsonException if it is not JSON
   */
  static Json parse(String text) {
    JsonReader in = JsonReader.of(text);
    Json value = read(in);
    in.accepted();
    return value;
  }

  private static Json read(JsonReader in) {
    if (in.atObject()) {
      return members(in);
    }
    if (in.atArray()) {
      return elements(in);
    }
    String raw = in.readRaw();
    String text = raw.startsWith("\"") ? JsonReader.of(raw).readString() : null;
    return text == null ? new Raw(raw) : new Text(text);
  }

  private static Members members(JsonReader in) {
    Map<String, Json> members = new LinkedHashMap<>();
    in.beginMap();
    for (String name = in.nextKey(); name != null; name = in.nextKey()) {
      members.put(name, read(in));
    }
    return new Members(members);
  }

  private static Elements elements(JsonReader in) {
    List<Json> elements = new ArrayList<>();
    in.beginArray();
    while (in.nextElement()) {
      elements.add(read(in));
    }
    return new Elements(elements);
  }

  /** An object. */
  record Members(Map<String, Json> all) implements Json {
    /** Copies {@code all}. */
    public Members {
      all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    boolean has(String name) {
      return all.containsKey(name);
    }

    @Nullable Json get(String name) {
      return all.get(name);
    }

    /** The members of a member that is an object; none of any other. */
    Map<String, Json> object(String name) {
      return get(name) instanceof Members members ? members.all : Map.of();
    }

    /** The elements of a member that is an array; none of any other. */
    List<Json> array(String name) {
      return get(name) instanceof Elements elements ? elements.all : List.of();
    }

    /** The value of a member that is a string; empty for any other. */
    String string(String name) {
      return get(name) instanceof Text text ? text.value : "";
    }

    Members with(String name, Json value) {
      Map<String, Json> more = new LinkedHashMap<>(all);
      more.put(name, value);
      return new Members(more);
    }

    Members without(String name) {
      Map<String, Json> fewer = new LinkedHashMap<>(all);
      fewer.remove(name);
      return new Members(fewer);
    }

    @Override
    public void write(JsonWriter out) {
      out.beginObject();
      all.forEach((name, value) -> value.write(out.name(name)));
      out.endObject();
    }
  }

  /** An array. */
  record Elements(List<Json> all) implements Json {
    /** Copies {@code all}. */
    public Elements {
      all = List.copyOf(all);
    }

    static Elements of(Iterable<String> texts) {
      List<Json> elements = new ArrayList<>();
      texts.forEach(text -> elements.add(new Text(text)));
      return new Elements(elements);
    }

    Elements and(Json more) {
      List<Json> elements = new ArrayList<>(all);
      elements.add(more);
      return new Elements(elements);
    }

    @Override
    public void write(JsonWriter out) {
      out.beginArray();
      all.forEach(element -> element.write(out));
      out.endArray();
    }
  }

  /** A string. */
  record Text(String value) implements Json {
    @Override
    public void write(JsonWriter out) {
      out.value(value);
    }
  }

  /** A number, a boolean or null, by its text. */
  record Raw(String json) implements Json {
    static final Raw NULL = new Raw("null");
    static final Raw TRUE = new Raw("true");
    static final Raw FALSE = new Raw("false");

    @Override
    public void write(JsonWriter out) {
      out.raw(json);
    }
  }
}
