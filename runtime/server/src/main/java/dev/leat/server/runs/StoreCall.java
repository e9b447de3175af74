package dev.leat.server.runs;

import dev.leat.agent.AlreadyResumedException;
import dev.leat.agent.ConversationBusyException;
import dev.leat.server.http.Problem;
import dev.leat.store.GoneException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that needs the store: what that throws is not the client's fault, and may pass. */
final class StoreCall {
  private static final Logger LOG = LoggerFactory.getLogger(StoreCall.class);

  /** When the client may ask again, in seconds. */
  private static final int RETRY = 2;

  private StoreCall() {}

  /** What the call gives; a {@link Problem} with status 503 if the store fails. */
  static <T> T of(Supplier<T> call) {
    try {
      return call.get();
    } catch (Problem
        | GoneException
        | IllegalArgumentException
        | AlreadyResumedException
        | ConversationBusyException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("The store failed under a request", e);
      throw Problem.retry(503, "store", "What this needs cannot be reached now.", RETRY).because(e);
    }
  }
}
