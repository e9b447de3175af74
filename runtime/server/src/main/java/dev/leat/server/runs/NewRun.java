package dev.leat.server.runs;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants to be run.
 *
 * @param input what the user says
 * @param conversation the conversation to go on with; null for a run that stands alone
 * @param history what was said before, as the client tells it; empty if there is a conversation
 * @param attachments images and files that go with the input
 * @param options how the model is to answer, where the client says so
 * @param anew how often the input stands in the conversation, if its last answer is to be dropped
 *     and another given; else 0
 */
public record NewRun(
    String input,
    @Nullable ConversationEntry conversation,
    List<Message> history,
    List<Part> attachments,
    ChatOptions options,
    int anew) {
  /** Copies the lists. */
  public NewRun {
    history = List.copyOf(history);
    attachments = List.copyOf(attachments);
  }

  /** A run that goes on with a conversation kept here, or stands alone. */
  public static NewRun in(
      @Nullable ConversationEntry conversation, String input, ChatOptions options) {
    return new NewRun(input, conversation, List.of(), List.of(), options, 0);
  }

  /** A run that goes on with what the client keeps. */
  public static NewRun after(List<Message> history, String input, ChatOptions options) {
    return new NewRun(input, null, history, List.of(), options, 0);
  }

  /** The same with images and files. */
  public NewRun with(List<Part> media) {
    return new NewRun(input, conversation, history, media, options, anew);
  }

  /** The same in the place of what was answered before. */
  public NewRun anew(int times) {
    return new NewRun(input, conversation, history, attachments, options, times);
  }
}
