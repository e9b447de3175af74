package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.chat.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it grows, and how much of it the model is sent. Where it is cut follows from
 * its messages alone: a later run, or another process, comes to the same. It belongs to the thread
 * that pulls the run.
 */
final class WindowedHistory {
  private final ConversationWindow window;

  /** All but summaries. */
  private final List<Message> messages = new ArrayList<>();

  private final List<Message.Summary> summaries = new ArrayList<>();

  /** The size of all messages before each, and of all. */
  private final List<Long> sizes = new ArrayList<>(List.of(0L));

  /** Where requests may begin, in order. */
  private final List<Cut> cuts = new ArrayList<>();

  /** How many cuts have been passed. */
  private int passed;

  private Cut start = new Cut(0, -1);

  /** The last message with which a user opened a run; -1 if there was none. */
  private int opener = -1;

  WindowedHistory(ConversationWindow window) {
    this.window = window;
  }

  /**
   * A place between turns.
   *
   * @param at the first message after it
   * @param opener the message that opened the run in which it lies; {@code at} if it lies before
   *     the run; -1 if there is none
   */
  private record Cut(int at, int opener) {
    boolean isInside() {
      return opener >= 0 && opener < at;
    }
  }

  /**
   * Messages to sum up.
   *
   * @param earlier what was summed up before them
   * @param end how many messages the summary will stand for
   */
  record Due(@Nullable String earlier, List<Message> messages, int end) {}

  void add(Message message) {
    if (message instanceof Message.Summary summary) {
      summaries.add(summary);
      return;
    }
    int at = messages.size();
    if (message instanceof Message.Assistant) {
      // For this answer the model was asked; then, as now, the window was cut where it was full.
      cut();
    }
    boolean answers = message instanceof Message.Assistant && !follows(at);
    boolean opens = message instanceof Message.User said && !Answers.isNote(said);
    opener = opens ? at : opener;
    if (answers || opens) {
      cuts.add(new Cut(at, opener));
    }
    messages.add(message);
    sizes.add(sizes.get(at) + window.size(message));
  }

  /** Whether the message before is the model's, too: it took a rest, and goes on. */
  private boolean follows(int at) {
    return at > 0 && messages.get(at - 1) instanceof Message.Assistant;
  }

  private void cut() {
    if (size(start) <= window.most()) {
      return;
    }
    while (passed < cuts.size() && size(start) > window.target()) {
      start = cuts.get(passed++);
    }
  }

  private long size(Cut from) {
    long pinned = from.isInside() ? size(from.opener(), from.opener() + 1) : 0;
    return pinned + size(from.at(), messages.size());
  }

  private long size(int from, int to) {
    return sizes.get(to) - sizes.get(from);
  }

  /** What the model is sent, but for the agent's own instructions. */
  List<Message> prompt() {
    cut();
    List<Message> sent = new ArrayList<>();
    for (Message message : messages.subList(0, start.at())) {
      if (message instanceof Message.Instructions) {
        sent.add(message);
      }
    }
    String note = leavesOut() ? note(summary()) : "";
    if (start.isInside()) {
      sent.add(noted(messages.get(start.opener()), note));
      sent.addAll(messages.subList(start.at(), messages.size()));
    } else {
      List<Message> rest = messages.subList(start.at(), messages.size());
      sent.add(noted(rest.get(0), note));
      sent.addAll(rest.subList(1, rest.size()));
    }
    return sent;
  }

  private boolean leavesOut() {
    for (int i = 0; i < start.at(); i++) {
      if (i != start.opener() && !(messages.get(i) instanceof Message.Instructions)) {
        return true;
      }
    }
    return false;
  }

  private static String note(Message.@Nullable Summary summary) {
    String begin = Answers.NOTE + "\nEarlier messages of this conversation are left out here.";
    return summary == null
        ? begin + "\n\n"
        : begin + " In short:\n" + summary.text() + "\n[End of the note]\n\n";
  }

  /**
   * The note goes into a message that is there: some models want users and answers to alternate.
   */
  private static Message noted(Message message, String note) {
    if (note.isEmpty() || !(message instanceof Message.User said)) {
      return message;
    }
    List<Part> parts = new ArrayList<>(List.of(new Part.Text(note)));
    parts.addAll(said.parts());
    return new Message.User(parts);
  }

  /** The summary of the most that is left out. */
  private Message.@Nullable Summary summary() {
    Message.Summary best = null;
    for (Message.Summary summary : summaries) {
      boolean fits = summary.messages() <= start.at();
      if (fits && (best == null || summary.messages() >= best.messages())) {
        best = summary;
      }
    }
    return best;
  }

  /**
   * What must be summed up before the model is asked, the oldest first and no more at once than a
   * window holds; null if nothing must.
   */
  @Nullable Due due() {
    cut();
    Message.Summary known = summary();
    int from = known == null ? 0 : known.messages();
    if (window.summarizer() == null || from >= start.at() || !leavesOut()) {
      return null;
    }
    int end = start.at();
    for (int i = passed - 1; i >= 0 && cuts.get(i).at() > from; i--) {
      end = size(from, end) > window.most() ? cuts.get(i).at() : end;
    }
    String earlier = known == null ? null : known.text();
    return new Due(earlier, List.copyOf(messages.subList(from, end)), end);
  }
}
