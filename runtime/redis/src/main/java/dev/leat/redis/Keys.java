package dev.leat.redis;

import java.util.regex.Pattern;

/**
 * The names of a store's keys. Those of one run share a hash tag, and so do those of one
 * conversation: a script touches one slot of a cluster.
 */
final class Keys {
  private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");

  private final String namespace;

  Keys(String namespace) {
    if (!NAMESPACE.matcher(namespace).matches()) {
      throw new IllegalArgumentException(
          "expected a namespace of 1 to 64 letters, digits or _.:- characters, found " + namespace);
    }
    this.namespace = namespace;
  }

  /** The keys of a run. */
  RunKeys run(String runId) {
    return escapedRun(Names.escape(runId));
  }

  RunKeys escapedRun(String escaped) {
    String run = namespace + ":{" + escaped + "}:";
    return new RunKeys(run + "run", run + "log", run + "readers", run + "checkpoint");
  }

  /** A conversation's version. */
  String conversation(String id) {
    return namespace + ":conversation:{" + Names.escape(id) + "}";
  }

  /** A conversation's messages. */
  String messages(String id) {
    return conversation(id) + ":messages";
  }

  /** Who has deleted a conversation lately. */
  String deleted(String id) {
    return conversation(id) + ":deleted";
  }

  /** All processes, by the time until which they are taken for alive. */
  String processes() {
    return namespace + ":processes";
  }

  /** The runs that a process may have to end. */
  String runsOf(String process) {
    return namespace + ":process:" + process + ":runs";
  }

  /** What ends a process's wait for events. */
  String wake(String process) {
    return namespace + ":process:" + process + ":wake";
  }

  /** Held by whoever does what one process should do for all. */
  String claim(String task) {
    return namespace + ":claim:" + task;
  }

  /** Runs that are to be cancelled. */
  String signals() {
    return namespace + ":signals";
  }

  /** Finished runs, oldest first. */
  String finished() {
    return namespace + ":{finished}:runs";
  }

  /** What finished runs hold together. */
  String finishedBytes() {
    return namespace + ":{finished}:bytes";
  }

  /**
   * The keys of one run.
   *
   * @param run its lease and how far its log goes, a hash
   * @param log its events, a stream whose ids are their sequences
   * @param readers the positions of its readers, a hash
   * @param checkpoint what it needs to go on from its rest, a hash
   */
  record RunKeys(String run, String log, String readers, String checkpoint) {
    String[] all() {
      return new String[] {run, log, readers, checkpoint};
    }
  }
}
