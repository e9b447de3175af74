package dev.leat.models.wire;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.ChatException;
import dev.leat.models.http.ErrorText;
import dev.leat.models.http.LogText;
import dev.leat.models.http.SseEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of events and of whole answers, and says what is wrong with it. */
public final class AnswerJson {
  private static final byte[] DONE = "[DONE]".getBytes(StandardCharsets.US_ASCII);

  /** How one wire's objects are read. */
  @FunctionalInterface
  public interface Shape<T> {
    /**
     * Reads {@code json[0, length)}.
     *
     * @return null if it is JSON but no object
     * @throws IOException if it is no JSON
     */
    @Nullable T read(byte[] json, int length) throws IOException;
  }

  private AnswerJson() {}

  /**
   * The object that an event holds.
   *
   * @throws ChatException if it holds none
   */
  public static <T> T ofEvent(SseEvent event, Shape<T> shape) {
    T object = null;
    try {
      object = shape.read(event.data(), event.length());
    } catch (StreamConstraintsException e) {
      throw new ChatException(
          ChatException.Kind.TOO_LARGE, "An event goes beyond the limits of its JSON.");
    } catch (IOException e) {
      // Its message quotes the text, which is told below, shortened and without secrets.
    }
    if (object != null) {
      return object;
    }
    if (!event.isTerminated()) {
      throw new ChatException(ChatException.Kind.TRUNCATED, "The answer broke off in an event.");
    }
    throw new ChatException(
        ChatException.Kind.PROTOCOL, "An event is not a JSON object: " + LogText.of(event.text()));
  }

  /**
   * The object that is a whole answer.
   *
   * @throws ChatException if it is none
   */
  public static <T> T ofWhole(byte[] json, Shape<T> shape) {
    T object;
    try {
      object = shape.read(json, json.length);
    } catch (StreamConstraintsException e) {
      throw new ChatException(
          ChatException.Kind.TOO_LARGE, "The answer goes beyond the limits of its JSON.");
    } catch (IOException e) {
      throw new ChatException(ChatException.Kind.TRUNCATED, "The answer is not whole JSON.");
    }
    if (object == null) {
      throw new ChatException(ChatException.Kind.PROTOCOL, "The answer is not a JSON object.");
    }
    return object;
  }

  /** The failure of an answer in which the server reports an error. */
  public static ChatException inBand(String said) {
    return new ChatException(
        ChatException.Kind.IN_BAND, "The server reports an error in its answer: " + said);
  }

  /** The failure of an answer with an error object in it, which goes by its provider's words. */
  public static ChatException inBand(JsonNode error) {
    return ChatException.inBand(
        "The server reports an error in its answer: " + ErrorText.of(error),
        ErrorText.status(error),
        ErrorText.code(error));
  }

  /** Whether the event is {@code [DONE]}. */
  public static boolean isDone(SseEvent event) {
    int from = 0;
    int to = event.length();
    byte[] data = event.data();
    while (from < to && data[from] <= ' ') {
      from++;
    }
    while (to > from && data[to - 1] <= ' ') {
      to--;
    }
    return Arrays.equals(data, from, to, DONE, 0, DONE.length);
  }

  /** Whether the event holds white space at most. */
  public static boolean isBlank(SseEvent event) {
    for (int i = 0; i < event.length(); i++) {
      if (event.data()[i] > ' ' || event.data()[i] < 0) {
        return false;
      }
    }
    return true;
  }
}
