package dev.leat.store;

/** How safe an event is once its store has acknowledged it; each level includes those before. */
public enum Acknowledgement {
  /** The process has it; it is lost with the process. */
  HELD,
  /** The operating system, or the store's server, has it: it survives the end of the process. */
  WRITTEN,
  /** The disk has it: it survives a power cut. */
  FSYNCED
}
