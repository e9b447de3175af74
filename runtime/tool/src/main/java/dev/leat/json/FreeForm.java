package dev.leat.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values of any form, as Java has them: {@code Map<String, Object>} in the order of the text,
 * {@code List<Object>}, {@code String}, {@code Boolean}, {@code Long} or, beyond it, {@code
 * BigInteger}, {@code BigDecimal} for what has a fraction or an exponent, and null.
 */
public final class FreeForm {
  private FreeForm() {}

  /** Reads the next value, whatever it is; null is one too. */
  public static @Nullable Object read(JsonReader in) {
    int c = in.peek();
    return switch (c) {
      case '{' -> map(in);
      case '[' -> list(in);
      case '"' -> in.readString();
      case 't', 'f' -> in.readBoolean();
      default -> in.skipNull() ? null : number(in, c);
    };
  }

  private static Map<String, @Nullable Object> map(JsonReader in) {
    Map<String, @Nullable Object> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, read(in));
      }
    }
    return entries;
  }

  private static List<@Nullable Object> list(JsonReader in) {
    List<@Nullable Object> items = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextElement()) {
        items.add(read(in));
      }
    }
    return items;
  }

  private static @Nullable Object number(JsonReader in, int first) {
    if (!JsonKind.NUMBER.beginsWith(first)) {
      in.skipValue();
      return null;
    }
    String text = in.numberText();
    if (JsonNumbers.isShortInteger(text)) {
      return Long.valueOf(text);
    }
    if (text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
      BigInteger whole = new BigInteger(text);
      return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
    }
    BigDecimal value = JsonNumbers.toDecimal(text);
    if (value == null) {
      in.note("a number whose exponent has at most nine digits", Problem.excerpt(text));
    }
    return value;
  }

  /**
   * Writes a value of those that are read, and whatever else is plainly one of them: other numbers,
   * characters, collections, arrays of objects, and any of them in an {@link Optional}.
   *
   * @throws IllegalArgumentException if a part of it is of a type that has no JSON form; the
   *     message names its type and its place in the value
   */
  public static void write(JsonWriter out, @Nullable Object value) {
    write(out, value, "");
  }

  private static void write(JsonWriter out, @Nullable Object value, String pointer) {
    if (value == null) {
      out.nullValue();
    } else if (value instanceof Map<?, ?> map) {
      writeMap(out, map, pointer);
    } else if (value instanceof Iterable<?> items) {
      writeAll(out, items, pointer);
    } else if (value instanceof Object[] items) {
      writeAll(out, Arrays.asList(items), pointer);
    } else if (value instanceof Optional<?> maybe) {
      write(out, maybe.orElse(null), pointer);
    } else if (!writeScalar(out, value)) {
      throw refusal(value.getClass().getName(), pointer);
    }
  }

  private static void writeMap(JsonWriter out, Map<?, ?> map, String pointer) {
    out.beginObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String name)) {
        throw refusal("map whose keys are not all strings", pointer);
      }
      String escaped = name.replace("~", "~0").replace("/", "~1");
      write(out.name(name), entry.getValue(), pointer + "/" + Problem.excerpt(escaped));
    }
    out.endObject();
  }

  private static void writeAll(JsonWriter out, Iterable<?> items, String pointer) {
    out.beginArray();
    int index = 0;
    for (Object item : items) {
      write(out, item, pointer + "/" + index);
      index++;
    }
    out.endArray();
  }

  /** Whether the value is a scalar, and was written. */
  private static boolean writeScalar(JsonWriter out, Object value) {
    if (value instanceof CharSequence || value instanceof Character) {
      out.value(value.toString());
    } else if (value instanceof Boolean bool) {
      out.value(bool.booleanValue());
    } else if (value instanceof RawJson json) {
      out.raw(json.text());
    } else {
      return value instanceof Number number && writeNumber(out, number);
    }
    return true;
  }

  private static boolean writeNumber(JsonWriter out, Number value) {
    if (value instanceof BigDecimal decimal) {
      out.value(decimal);
    } else if (value instanceof BigInteger whole) {
      out.value(whole);
    } else if (value instanceof Double real) {
      out.value(real.doubleValue());
    } else if (value instanceof Float real) {
      out.value(real.floatValue());
    } else {
      boolean small = value instanceof Long || value instanceof Integer;
      if (!small && !(value instanceof Short || value instanceof Byte)) {
        return false;
      }
      out.value(value.longValue());
    }
    return true;
  }

  private static IllegalArgumentException refusal(String found, String pointer) {
    String place = pointer.isEmpty() ? "" : " at " + pointer;
    return new IllegalArgumentException(
        "a value of any form can hold no "
            + found
            + place
            + ". Fix: make it of maps with string keys, collections, strings, numbers and booleans.");
  }
}
