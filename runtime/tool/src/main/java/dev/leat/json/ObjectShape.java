package dev.leat.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The property names of an object that is read into known variables. Immutable. */
public final class ObjectShape {
  private final String[] names;
  private final String[] expected;
  private final boolean[] required;

  /** The names again; null for those that JSON escapes some of. */
  private final @Nullable String[] plain;

  /** Other names of properties, and which property each names; -1: one to be ignored. */
  private final Map<String, Integer> others;

  private ObjectShape(Builder builder) {
    names = builder.names.toArray(new String[0]);
    expected = builder.expected.toArray(new String[0]);
    others = Map.copyOf(builder.others);
    required = new boolean[names.length];
    plain = new @Nullable String[names.length];
    for (int i = 0; i < names.length; i++) {
      required[i] = builder.required.get(i);
      plain[i] = isPlain(names[i]) ? names[i] : null;
    }
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /** A shape without properties, to add to. */
  public static Builder builder() {
    return new Builder();
  }

  int size() {
    return names.length;
  }

  String name(int index) {
    return names[index];
  }

  /** The name if it stands in JSON as it is; else null. */
  @Nullable String plainName(int index) {
    return plain[index];
  }

  String expected(int index) {
    return expected[index];
  }

  boolean isRequired(int index) {
    return required[index];
  }

  List<String> names() {
    return List.of(names);
  }

  /** The index of the property with that name or alias, or -1. */
  int indexOf(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return others.getOrDefault(name, -1);
  }

  /** Whether a value of that name is to be skipped, whatever it is. */
  boolean isIgnored(String name) {
    return others.getOrDefault(name, 0) < 0;
  }

  /**
   * Collects properties; their order gives the index that {@link JsonReader#nextProperty} returns.
   */
  public static final class Builder {
    private final List<String> names = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<Boolean> required = new ArrayList<>();
    private final Map<String, Integer> others = new HashMap<>();

    private Builder() {}

    /** A property whose absence is a problem; {@code expected} names its type in that message. */
    public Builder required(String name, String expected) {
      return add(name, expected, true);
    }

    /** A property that may be absent. */
    public Builder optional(String name) {
      return add(name, "", false);
    }

    /** Another name that the last property may be given by. */
    public Builder alias(String name) {
      others.put(name, names.size() - 1);
      return this;
    }

    /** A name that the object may have besides; its value is skipped. */
    public Builder ignored(String name) {
      others.put(name, -1);
      return this;
    }

    private Builder add(String name, String expectation, boolean isRequired) {
      names.add(name);
      expected.add(expectation);
      required.add(isRequired);
      return this;
    }

    /** The shape. */
    public ObjectShape build() {
      return new ObjectShape(this);
    }
  }
}
