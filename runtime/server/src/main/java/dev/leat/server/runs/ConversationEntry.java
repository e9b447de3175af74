package dev.leat.server.runs;

import java.time.Instant;

/**
 * A conversation as its owner's list has it.
 *
 * @param id the id by which the owner knows it
 * @param title for people; empty until somebody gives one or says something
 * @param created when it was made
 */
public record ConversationEntry(String id, String title, Instant created) {
  ConversationEntry titled(String value) {
    return new ConversationEntry(id, value, created);
  }
}
