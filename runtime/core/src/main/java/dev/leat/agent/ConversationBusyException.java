package dev.leat.agent;

import dev.leat.store.ConversationId;

/** Another run is using the conversation; see {@link WhenBusy}. */
public final class ConversationBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ConversationId conversation;

  ConversationBusyException(ConversationId conversation) {
    super(
        "another run is using conversation "
            + conversation
            + "; wait for its end, cancel it, or let runs wait with WhenBusy.waitFor");
    this.conversation = conversation;
  }

  /** The conversation. */
  public ConversationId conversation() {
    return conversation;
  }
}
