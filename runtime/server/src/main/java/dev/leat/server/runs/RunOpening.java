package dev.leat.server.runs;

import dev.leat.agent.RunRequest;
import dev.leat.agent.WhenBusy;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.server.Principal;
import dev.leat.server.http.Problem;
import dev.leat.store.ConversationId;
import dev.leat.store.Store;
import java.util.List;

/** Makes of what a client wants to be run what the agent is asked. Safe for all threads. */
final class RunOpening {
  private final Store store;
  private final ConversationBook conversations;
  private final RunTags tags;

  RunOpening(Store store, ConversationBook conversations, RunTags tags) {
    this.store = store;
    this.conversations = conversations;
    this.tags = tags;
  }

  /** The request; a problem if the conversation cannot go on now. Asks the store. */
  RunRequest open(Principal owner, NewRun wanted) {
    RunRequest.Builder request =
        RunRequest.builder(wanted.input())
            .history(wanted.history())
            .principal(owner.id())
            .options(wanted.options())
            .whenBusy(WhenBusy.refuse());
    attach(request, wanted.attachments());
    ConversationEntry entry = wanted.conversation();
    if (entry != null) {
      requireNotAtRest(owner, entry);
      ConversationId stored = conversations.stored(owner, entry.id());
      request.conversation(stored);
      if (wanted.anew() > 0) {
        rewind(request, stored, wanted);
      }
    }
    return request.build();
  }

  private static void attach(RunRequest.Builder request, List<Part> attachments) {
    for (Part part : attachments) {
      if (part instanceof Part.Image image) {
        request.image(image.media());
      } else if (part instanceof Part.File file) {
        request.file(file.media());
      }
    }
  }

  private void requireNotAtRest(Principal owner, ConversationEntry entry) {
    boolean atRest =
        conversations
            .lastRun(owner, entry.id())
            .flatMap(last -> store.checkpoints().find(tags.runId(last, owner)))
            .isPresent();
    if (atRest) {
      throw Problem.of(
          409,
          "conversation_busy",
          "The conversation's last run waits for approvals; decide of them or cancel it first.");
    }
  }

  /**
   * Takes back what a user has said and all that followed; what was never answered is not there.
   * The run does it, once the conversation is its own.
   */
  private void rewind(RunRequest.Builder request, ConversationId id, NewRun wanted) {
    List<Message> messages = store.conversations().get(id).messages();
    int seen = 0;
    for (int i = 0; i < messages.size(); i++) {
      if (messages.get(i) instanceof Message.User user && user.text().equals(wanted.input())) {
        seen++;
        if (seen == wanted.anew()) {
          request.rewindTo(i);
          return;
        }
      }
    }
  }

  static Problem busy() {
    return Problem.of(
        409, "conversation_busy", "A run goes on with this conversation; wait or cancel it.");
  }
}
