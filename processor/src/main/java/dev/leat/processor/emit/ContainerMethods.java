package dev.leat.processor.emit;

import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.model.DataType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The methods of one generated class that read and write its lists, maps and arrays, each written
 * when it is first asked for.
 */
final class ContainerMethods {
  private final Map<String, Map<DataType, String>> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<MethodSpec> methods = new ArrayList<>();

  /** The name of the method that does {@code verb} for the type. */
  String name(String verb, DataType type, Function<String, MethodSpec> write) {
    Map<DataType, String> known = names.computeIfAbsent(verb, key -> new HashMap<>());
    String name = known.get(type);
    if (name == null) {
      name = free(verb + TypeWords.of(type));
      known.put(type, name);
      // Written before it is added, so that a method stands after those that it calls.
      MethodSpec method = write.apply(name);
      methods.add(method);
    }
    return name;
  }

  private String free(String name) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + i;
    }
    return free;
  }

  /** All that were asked for. */
  List<MethodSpec> all() {
    return methods;
  }
}
