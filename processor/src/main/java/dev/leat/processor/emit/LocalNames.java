package dev.leat.processor.emit;

import java.util.HashSet;
import java.util.Set;

/** The names of local variables of one method: the user's, kept apart from ours and from types. */
final class LocalNames {
  /** What Java keeps for itself, with {@code _}; a getter may be called {@code isDefault}. */
  private static final Set<String> KEYWORDS =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized this"
                  + " throw throws transient true try void volatile while")
              .split(" ", -1));

  private final Set<String> taken;

  LocalNames(Set<String> ours) {
    this.taken = new HashSet<>(ours);
  }

  /**
   * The name itself if it is free, else with underscores after it. A variable whose name begins
   * like a type's would hide that type, so it never keeps its name; one that is no name in Java, as
   * of {@code get3D}, has an underscore before it.
   */
  String add(String name) {
    String free = Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
    if (Character.isUpperCase(name.charAt(0)) || KEYWORDS.contains(name)) {
      free += "_";
    }
    while (!taken.add(free)) {
      free += "_";
    }
    return free;
  }
}
