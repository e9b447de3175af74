package dev.leat.chat;

import dev.leat.tool.Media;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of a conversation. In a well-formed history every {@link Part.Call} of an assistant
 * message is answered, once and in order, by the {@link ToolResults} that follow it.
 */
public sealed interface Message {
  /** Instructions for the model. */
  record Instructions(String text) implements Message {}

  /** What the user says. */
  record User(List<Part> parts) implements Message {
    /** Copies {@code parts}. */
    public User {
      parts = List.copyOf(parts);
    }

    /** A message of text alone. */
    public static User of(String text) {
      return new User(List.of(new Part.Text(text)));
    }

    /** The text parts, joined. */
    public String text() {
      return joinText(parts);
    }
  }

  /**
   * What the model said.
   *
   * @param interrupted whether it was cut short by a cancellation or a failure
   */
  record Assistant(List<Part> parts, boolean interrupted) implements Message {
    /** Copies {@code parts}. */
    public Assistant {
      parts = List.copyOf(parts);
    }

    /** A complete message of text alone. */
    public static Assistant of(String text) {
      return new Assistant(List.of(new Part.Text(text)), false);
    }

    /** The text parts, joined. */
    public String text() {
      return joinText(parts);
    }

    /** The calls, in order. */
    public List<ToolCall> calls() {
      return parts.stream()
          .filter(Part.Call.class::isInstance)
          .map(part -> ((Part.Call) part).call())
          .toList();
    }
  }

  /** The answers to all calls of the assistant message before it, in the calls' order. */
  record ToolResults(List<Answer> answers) implements Message {
    /** Copies {@code answers}. */
    public ToolResults {
      answers = List.copyOf(answers);
    }
  }

  /**
   * What was said before, in short. It stands in a conversation beside what it sums up, so that it
   * is made once; a model is told its text in the place of those messages, never the message
   * itself.
   *
   * @param messages how many messages it stands for, from the conversation's first, other summaries
   *     not counted
   */
  record Summary(String text, int messages) implements Message {}

  /**
   * The answer to one call.
   *
   * @param callId Leat's id of the call
   * @param providerId the provider's id of the call; null if it gave none
   * @param name the tool's name as it was called
   * @param text what the model is told; it names each of the media
   * @param error whether the call did not do what was asked
   * @param media images and files that go with the text to providers that take them
   */
  record Answer(
      String callId,
      @Nullable String providerId,
      String name,
      String text,
      boolean error,
      List<Media> media) {
    /** Copies {@code media}. */
    public Answer {
      media = List.copyOf(media);
    }

    /** An answer in words alone. */
    public Answer(
        String callId, @Nullable String providerId, String name, String text, boolean error) {
      this(callId, providerId, name, text, error, List.of());
    }
  }

  private static String joinText(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Text piece) {
        text.append(piece.text());
      }
    }
    return text.toString();
  }
}
