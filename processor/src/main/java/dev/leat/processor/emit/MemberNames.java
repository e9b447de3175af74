package dev.leat.processor.emit;

import com.palantir.javapoet.NameAllocator;

/** The names of the members of one class. */
final class MemberNames {
  private final NameAllocator names = new NameAllocator();

  /** The name itself if it is free and no keyword, else with underscores after it. */
  String add(String name) {
    // Left alone, the allocator tags each name with a random UUID, and secure chance is dear.
    return names.newName(name, new Object());
  }
}
