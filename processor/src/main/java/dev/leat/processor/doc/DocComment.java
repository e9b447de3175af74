package dev.leat.processor.doc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Javadoc comment as plain text. Absent parts are empty.
 *
 * @param main what stands before the first block tag
 * @param params what each {@code @param} says, by its name; type parameters are left out
 * @param repeated the names that have another {@code @param} already
 * @param returns what {@code @return} says, or a main text that is {@code {@return}}
 */
public record DocComment(
    String main, Map<String, String> params, List<String> repeated, String returns) {
  /** No comment at all. */
  public static final DocComment NONE = new DocComment("", Map.of(), List.of(), "");

  /** Copies what is passed, in order. */
  public DocComment {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    repeated = List.copyOf(repeated);
  }

  /** The same with other parameters' names, by their places. */
  public DocComment renamed(List<String> from, List<String> to) {
    Map<String, String> renamed = new LinkedHashMap<>();
    for (int i = 0; i < from.size() && i < to.size(); i++) {
      if (params.containsKey(from.get(i))) {
        renamed.put(to.get(i), param(from.get(i)));
      }
    }
    return new DocComment(main, renamed, List.of(), returns);
  }

  /** This comment, with what the other one says where this says nothing. */
  DocComment orElse(DocComment inherited, List<String> names) {
    if (inherited.isEmpty()) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(params);
    for (String name : names) {
      if (param(name).isEmpty() && !inherited.param(name).isEmpty()) {
        all.put(name, inherited.param(name));
      }
    }
    return new DocComment(
        main.isEmpty() ? inherited.main : main,
        all,
        repeated,
        returns.isEmpty() ? inherited.returns : returns);
  }

  private boolean isEmpty() {
    return main.isEmpty() && params.isEmpty() && returns.isEmpty();
  }

  /** What {@code @param} says of {@code name}; empty if nothing. */
  public String param(String name) {
    return params.getOrDefault(name, "");
  }
}
