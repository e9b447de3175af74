package dev.leat.segment;

/** Where a prompt tells of the tools. */
enum ToolsPlace {
  /** At the end of the first instructions. */
  IN_INSTRUCTIONS,
  /** In a message of their own before them. */
  BEFORE_INSTRUCTIONS,
  /** In a message of their own after them. */
  AFTER_INSTRUCTIONS
}
