package dev.leat.server.runs;

import dev.leat.agent.RunRequest;
import dev.leat.agent.WhenBusy;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.server.Principal;
import dev.leat.server.http.Problem;
import dev.leat.store.Conversation;
import dev.leat.store.ConversationId;
import dev.leat.store.Store;
import java.util.List;

/** Makes of what a client wants to be run what the agent is asked. Safe for all threads. */
final class RunOpening {
  private final Store store;
  private final ConversationBook conversations;
  private final RunTags tags;
  private final LiveRuns live;

  RunOpening(Store store, ConversationBook conversations, RunTags tags, LiveRuns live) {
    this.store = store;
    this.conversations = conversations;
    this.tags = tags;
    this.live = live;
  }

  /**
   * A request, and what is to be done when its run has ended.
   *
   * @param close frees what was made for the run alone
   */
  record Opened(RunRequest request, Runnable close) {}

  /** The request; a problem if the conversation cannot go on now. Asks the store. */
  Opened open(Principal owner, NewRun wanted) {
    RunRequest.Builder request =
        RunRequest.builder(wanted.input())
            .principal(owner.id())
            .options(wanted.options())
            .whenBusy(WhenBusy.refuse());
    attach(request, wanted.attachments());
    ConversationEntry entry = wanted.conversation();
    if (entry != null) {
      requireNotAtRest(owner, entry);
      ConversationId stored = conversations.stored(owner, entry.id());
      if (wanted.anew() > 0) {
        requireNoneUnderWay(owner, entry);
        dropAnswer(stored, wanted.input(), wanted.anew());
      }
      request.conversation(stored);
    }
    if (wanted.history().isEmpty()) {
      return new Opened(request.build(), () -> {});
    }
    ConversationId once = kept(wanted.history());
    request.conversation(once);
    return new Opened(request.build(), () -> store.conversations().delete(once));
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

  /** What the client says was said, as a conversation that lasts as long as the run. */
  private ConversationId kept(List<Message> history) {
    ConversationId once = new ConversationId("leat.once/" + ConversationId.random());
    store.conversations().advance(once, 0, history);
    return once;
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

  private void requireNoneUnderWay(Principal owner, ConversationEntry entry) {
    boolean underWay =
        conversations
            .lastRun(owner, entry.id())
            .flatMap(last -> live.find(tags.runId(last, owner)))
            .isPresent();
    if (underWay) {
      throw busy();
    }
  }

  /**
   * Takes back what a user has said and all that followed; what was never answered is not there.
   */
  private void dropAnswer(ConversationId id, String input, int times) {
    Conversation now = store.conversations().get(id);
    int at = -1;
    int seen = 0;
    for (int i = 0; i < now.messages().size() && seen < times; i++) {
      if (now.messages().get(i) instanceof Message.User user && user.text().equals(input)) {
        at = i;
        seen++;
      }
    }
    if (at >= 0
        && store
            .conversations()
            .replace(id, now.version(), now.messages().subList(0, at))
            .isEmpty()) {
      throw busy();
    }
  }

  static Problem busy() {
    return Problem.of(
        409, "conversation_busy", "A run goes on with this conversation; wait or cancel it.");
  }
}
