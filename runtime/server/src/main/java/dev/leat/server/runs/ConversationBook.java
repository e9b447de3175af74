package dev.leat.server.runs;

import dev.leat.server.Principal;
import dev.leat.server.http.Problem;
import dev.leat.store.ConversationId;
import dev.leat.store.Conversations;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose conversations there are. Every name in the store begins with its owner's, so that whoever
 * asks for the id of somebody else's asks for one of their own that does not exist. Safe for all
 * threads.
 */
public final class ConversationBook {
  /** The longest title. */
  public static final int MAX_TITLE = 200;

  /** How much of what a user first says becomes the title. */
  private static final int GIVEN_TITLE = 60;

  /** An owner's list is shortened when it has more lines than that. */
  private static final int LONG = 64;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

  private final Conversations conversations;
  private final int most;

  ConversationBook(Conversations conversations, int most) {
    this.conversations = conversations;
    this.most = most;
  }

  /** The principal's conversations, newest first. */
  public List<ConversationEntry> list(Principal owner) {
    List<ConversationEntry> all = new ArrayList<>(replay(index(owner).lines()).values());
    Collections.reverse(all);
    return all;
  }

  /** The conversation of that id; a problem if the principal has none. */
  public ConversationEntry find(Principal owner, String id) {
    return Optional.ofNullable(replay(index(owner).lines()).get(id))
        .orElseThrow(Problem::unknownConversation);
  }

  /** Makes a conversation under an id that nobody can guess. */
  public ConversationEntry create(Principal owner) {
    return create(owner, ConversationId.random().value());
  }

  /** The conversation of that id, made if there is none: for clients that make ids themselves. */
  public ConversationEntry create(Principal owner, String id) {
    if (!ID.matcher(id).matches()) {
      throw Problem.badRequest(
          "A conversation's id has 1 to 128 letters, digits, dots, colons, dashes or underscores.");
    }
    ConversationLine made = new ConversationLine.Made(id, Instant.now());
    index(owner)
        .append(
            lines -> {
              Map<String, ConversationEntry> known = replay(lines);
              if (known.containsKey(id)) {
                return Optional.empty();
              }
              if (known.size() >= most) {
                throw Problem.of(
                    409, "too_many_conversations", "There are " + most + "; delete some first.");
              }
              return Optional.of(made.toJson());
            });
    return find(owner, id);
  }

  /** A problem if that is no title. */
  public static void requireTitle(String title) {
    if (title.isBlank() || title.length() > MAX_TITLE) {
      throw Problem.badRequest("A title has 1 to " + MAX_TITLE + " characters.");
    }
  }

  /** Gives a conversation a title. */
  public ConversationEntry rename(Principal owner, String id, String title) {
    requireTitle(title);
    append(owner, id, new ConversationLine.Named(id, title));
    return find(owner, id);
  }

  /** Forgets a conversation and all that was said in it. */
  public void delete(Principal owner, String id) {
    append(owner, id, new ConversationLine.Deleted(id));
    conversations.delete(stored(owner, id));
    notes(owner, id).delete();
  }

  /** The conversation's name in the store. */
  public ConversationId stored(Principal owner, String id) {
    return new ConversationId(prefix(owner) + id);
  }

  /** The id by which an owner knows a conversation, by its name in the store. */
  public static String known(String stored) {
    return stored.substring(stored.indexOf('/') + 1);
  }

  /**
   * Notes that a run goes on with the conversation, and names it by what was said if it has none.
   */
  void noteRun(Principal owner, ConversationEntry entry, RunNote note) {
    String input = Objects.requireNonNull(note.input());
    notes(owner, entry.id()).append(lines -> Optional.of(note.toJson()));
    if (entry.title().isEmpty() && !input.isBlank()) {
      append(owner, entry.id(), new ConversationLine.Named(entry.id(), title(input)));
    }
  }

  /** The last run that went on with the conversation. */
  public Optional<String> lastRun(Principal owner, String id) {
    return lastNote(owner, id).map(RunNote::run);
  }

  /** The same, with what was asked in it. */
  public Optional<RunNote> lastNote(Principal owner, String id) {
    List<String> notes = notes(owner, id).lines();
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(RunNote.parse(notes.get(notes.size() - 1)));
  }

  private void append(Principal owner, String id, ConversationLine line) {
    index(owner)
        .append(
            lines -> {
              if (!replay(lines).containsKey(id)) {
                throw Problem.unknownConversation();
              }
              return Optional.of(line.toJson());
            });
  }

  private static Map<String, ConversationEntry> replay(List<String> lines) {
    Map<String, ConversationEntry> list = new LinkedHashMap<>();
    lines.forEach(line -> ConversationLine.parse(line).applyTo(list));
    return list;
  }

  private static List<String> gist(List<String> lines) {
    List<String> gist = new ArrayList<>();
    for (ConversationEntry entry : replay(lines).values()) {
      gist.add(new ConversationLine.Made(entry.id(), entry.created()).toJson());
      if (!entry.title().isEmpty()) {
        gist.add(new ConversationLine.Named(entry.id(), entry.title()).toJson());
      }
    }
    return gist;
  }

  private Ledger index(Principal owner) {
    return new Ledger(conversations, "leat.index/" + prefix(owner), LONG, ConversationBook::gist);
  }

  private Ledger notes(Principal owner, String id) {
    // The last line alone is ever looked at, and it may be as long as a question.
    return new Ledger(
        conversations,
        "leat.runs/" + prefix(owner) + id,
        1,
        lines -> lines.subList(lines.size() - 1, lines.size()));
  }

  private static String title(String input) {
    String line = input.strip().replaceAll("\\s+", " ");
    if (line.length() <= GIVEN_TITLE) {
      return line;
    }
    int end =
        Character.isHighSurrogate(line.charAt(GIVEN_TITLE - 1)) ? GIVEN_TITLE - 1 : GIVEN_TITLE;
    return line.substring(0, end) + "…";
  }

  /** What all of the owner's names begin with: of one length, whatever the owner is called. */
  private static String prefix(Principal owner) {
    try {
      byte[] id = owner.id().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(id);
      return HexFormat.of().formatHex(hash, 0, 16) + "/";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
