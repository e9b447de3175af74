package dev.leat.models.http;

import dev.leat.chat.ChatException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts the body of an answer into events. Belongs to one thread. */
public interface EventReader {
  /**
   * The next event, waited for.
   *
   * @return null at the end of the stream
   * @throws ChatException if the stream goes beyond a limit or is not UTF-8
   */
  @Nullable SseEvent next() throws IOException;

  /** Whether the stream stands inside an event. */
  boolean isMidEvent();
}
