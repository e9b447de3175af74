package example;

import dev.leat.Tool;
import dev.leat.ToolParam;
import dev.leat.json.RawJson;
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
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tools of collections, wildcards and values of any form. */
public class Collections {
  /** A colour. */
  public enum Shade {
    /** Like the night. */
    DARK,
    @ToolParam(name = "very light")
    LIGHT
  }

  /** A name. */
  public record Name(String text) {}

  /** All classes of collections. */
  public record Classes(
      ArrayList<String> array,
      LinkedList<Integer> linked,
      HashSet<String> hash,
      LinkedHashSet<Shade> ordered,
      SortedSet<Integer> sorted,
      NavigableSet<Shade> navigable,
      TreeSet<String> tree,
      Queue<@Nullable String> queue,
      Deque<Integer> deque,
      ArrayDeque<String> arrayDeque,
      EnumSet<Shade> enumSet,
      HashMap<String, Integer> hashMap,
      LinkedHashMap<String, List<String>> orderedMap,
      SortedMap<String, Integer> sortedMap,
      NavigableMap<Shade, Integer> navigableMap,
      TreeMap<String, Name> treeMap,
      EnumMap<Shade, String> enumMap,
      @ToolParam(defaultValue = "[3, 1]") TreeSet<Integer> defaulted,
      @ToolParam(defaultValue = "{}") EnumMap<Shade, Integer> none,
      @ToolParam(defaultValue = "[\"DARK\"]") EnumSet<Shade> dark,
      @ToolParam(defaultValue = "[]") EnumSet<Shade> unshaded) {}

  /** Maps from constants. */
  public record Keys(
      Map<Shade, Integer> shades, Map<Shade, Map<Shade, @Nullable Name>> grid, Map<Shade, ?> any) {}

  /** Wildcards. */
  public record Wild(
      List<? extends Name> names,
      Set<? extends Shade> shades,
      Map<String, ? extends List<? extends Integer>> map,
      Optional<? extends Name> maybe,
      List<?> things) {}

  /** Values of any form. */
  public record Free(
      Object value,
      Map<String, Object> map,
      List<Object> list,
      RawJson raw,
      List<RawJson> raws,
      @Nullable Object perhaps,
      Optional<Object> maybe,
      @Nullable RawJson rawOrNull) {}

  /** Lists of what may stand alone. */
  public record Alone(
      List<String> texts,
      int[] numbers,
      Set<Boolean> flags,
      List<Shade> shades,
      List<Name> names,
      List<List<Double>> grid,
      List<Map<String, Integer>> maps,
      List<@Nullable Integer> gaps) {}

  /**
   * Echoes collections.
   *
   * @param value what to give back
   */
  @Tool
  Classes classes(Classes value) {
    return value;
  }

  /**
   * Echoes maps.
   *
   * @param value what to give back
   */
  @Tool
  Keys keys(Keys value) {
    return value;
  }

  /**
   * Echoes wildcards.
   *
   * @param value what to give back
   */
  @Tool
  Wild wild(Wild value) {
    return value;
  }

  /**
   * Echoes lists of anything.
   *
   * @param value what to give back
   */
  @Tool
  List<? extends Name> wildcards(List<? extends Name> value) {
    return value;
  }

  /**
   * Echoes values of any form.
   *
   * @param value what to give back
   */
  @Tool
  Free free(Free value) {
    return value;
  }

  /**
   * Echoes anything.
   *
   * @param value what to give back
   */
  @Tool
  Object anything(Object value) {
    return value;
  }

  /**
   * Echoes lists.
   *
   * @param value what to give back
   */
  @Tool
  Alone alone(Alone value) {
    return value;
  }

  /** Gives what has no JSON form. */
  @Tool
  Map<String, Object> foreign() {
    return Map.of("a", List.of(1, Thread.currentThread()));
  }

  /** Gives back numbers as they are. */
  @Tool
  Object[] names(@ToolParam(description = "any values") Object... all) {
    return all;
  }
}
