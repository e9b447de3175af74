package dev.leat.agent;

import dev.leat.chat.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run is doing. Each advance brings some events or goes on to another phase. */
interface Phase {
  /**
   * Does the next bit of work, which may wait.
   *
   * @return the phase to go on with, null after the last
   */
  @Nullable Phase advance(RunState run);

  /**
   * Frees what the phase holds, because the run cannot go on from it, and answers the calls that
   * are whole; events may be emitted.
   *
   * @return what is left for the conversation
   */
  default List<Message> release(RunState run) {
    return List.of();
  }
}
