package dev.leat.processor.emit;

import java.util.HashSet;
import java.util.Set;

/** The names of the members of one class. */
final class MemberNames {
  /** Beginning with the one name that no method can be called by without its object. */
  private final Set<String> taken = new HashSet<>(Set.of("yield"));

  /** The name itself if it is free, else with underscores after it. */
  String add(String name) {
    String free = name;
    while (!taken.add(free)) {
      free += "_";
    }
    return free;
  }
}
