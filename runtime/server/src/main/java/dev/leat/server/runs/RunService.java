package dev.leat.server.runs;

import dev.leat.agent.Agent;
import dev.leat.agent.AgentRun;
import dev.leat.agent.AlreadyResumedException;
import dev.leat.agent.ConversationBusyException;
import dev.leat.agent.RunRequest;
import dev.leat.server.Principal;
import dev.leat.server.ServerLimits;
import dev.leat.server.http.Problem;
import dev.leat.store.Checkpoint;
import dev.leat.store.Conversation;
import dev.leat.store.ConversationId;
import dev.leat.store.Decision;
import dev.leat.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What clients may do with runs, whatever protocol they speak. Every method asks whose the run is
 * first; what is not the principal's is unknown to it. Safe for all threads.
 */
public final class RunService {
  private static final Logger LOG = LoggerFactory.getLogger(RunService.class);

  /** How long what was told to end has for it. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(2);

  private final Agent agent;
  private final Store store;
  private final RunTags tags;
  private final ConversationBook conversations;
  private final Admission admission;
  private final LiveRuns live = new LiveRuns();
  private final RunOpening opening;
  private final Readers readers;
  private final RunReadings readings;
  private final Places sockets;
  private final Executor executor;

  /** A run that has begun, opened to be read from its first event. */
  public record Begun(LiveRun run, RunReading reading) {}

  private RunService(
      Agent agent, ServerLimits limits, Admission admission, Readers readers, Executor executor) {
    this.agent = agent;
    this.store = agent.store();
    this.tags = new RunTags(ServerKey.of(store.conversations()));
    this.conversations = new ConversationBook(store.conversations(), limits.conversations());
    this.opening = new RunOpening(store, conversations, tags);
    this.admission = admission;
    this.readers = readers;
    int most = limits.readersPerClient();
    this.readings = new RunReadings(store, tags, live.attendance(), readers, most, executor);
    this.sockets = Places.of(most, "too_many_sockets", "You have sockets");
    this.executor = executor;
  }

  /**
   * The runs of one agent.
   *
   * @param timer must not be kept waiting
   * @param executor does what may wait for the store
   */
  public static RunService of(
      Agent agent,
      ServerLimits limits,
      Duration heartbeat,
      ScheduledExecutorService timer,
      Executor executor) {
    Admission admission = new Admission(limits, timer);
    return new RunService(agent, limits, admission, new Readers(heartbeat, timer), executor);
  }

  /** The conversations that runs go on with. */
  public ConversationBook conversations() {
    return conversations;
  }

  /**
   * Starts a run as soon as there is a place for it.
   *
   * @return the run; fails with a {@link Problem} if it may not begin
   */
  public CompletionStage<LiveRun> start(Principal owner, NewRun wanted) {
    if (wanted.input().isBlank() && wanted.attachments().isEmpty()) {
      throw Problem.badRequest("The member 'input' is empty.");
    }
    return admission.admit(owner.id()).thenApplyAsync(slot -> begin(owner, wanted, slot), executor);
  }

  /**
   * The same, opened to be read. A reader for whom there is no place begins no run.
   *
   * @return fails with a {@link Problem} if the run may not begin or cannot be read; then it ends
   */
  public CompletionStage<Begun> startToRead(Principal owner, NewRun wanted) {
    Places.Place place = readings.take(owner);
    try {
      return start(owner, wanted)
          .thenApply(run -> new Begun(run, opened(run, place)))
          .whenComplete(
              (begun, failure) -> {
                if (begun == null) {
                  place.close();
                }
              });
    } catch (RuntimeException e) {
      place.close();
      throw e;
    }
  }

  private RunReading opened(LiveRun begun, Places.Place place) {
    try {
      return readings.open(begun.run().id(), 0, place);
    } catch (RuntimeException | Error e) {
      begun.run().cancel();
      throw e;
    }
  }

  private LiveRun begin(Principal owner, NewRun wanted, Admission.Slot slot) {
    try {
      RunRequest request = StoreCall.of(() -> opening.open(owner, wanted));
      ConversationEntry entry = wanted.conversation();
      int from = entry == null ? 0 : kept(owner, entry, request);
      LiveRun begun = adopt(StoreCall.of(() -> agent.run(request)), owner, slot::leave);
      if (entry != null) {
        note(begun, owner, entry, new RunNote(begun.publicId(), wanted.input(), from));
      }
      return begun;
    } catch (RuntimeException e) {
      slot.leave();
      throw problem(e);
    } catch (Error e) {
      slot.leave();
      throw e;
    }
  }

  /** With how many messages the conversation goes on. */
  private int kept(Principal owner, ConversationEntry entry, RunRequest request) {
    return Math.min(request.rewindTo(), messages(owner, entry.id()).messages().size());
  }

  private LiveRun adopt(AgentRun run, Principal owner, Runnable left) {
    LiveRun begun = new LiveRun(run, tags.publicId(run.id(), owner), live.attendance());
    live.add(begun, left);
    return begun;
  }

  private void note(LiveRun begun, Principal owner, ConversationEntry entry, RunNote note) {
    try {
      conversations.noteRun(owner, entry, note);
    } catch (RuntimeException e) {
      // Nobody would find it again.
      begun.run().cancel();
      throw e;
    }
  }

  /** How the principal's run stands. */
  public RunOutline outline(Principal principal, String publicId) {
    return readings.outline(principal, publicId);
  }

  /**
   * Opens the principal's run to read.
   *
   * @param after the sequence of the last event that the reader has
   */
  public RunReading read(Principal principal, String publicId, long after) {
    return readings.read(principal, publicId, after);
  }

  /**
   * Takes a place for a socket of the principal's; a problem if there is none.
   *
   * @return gives the place back
   */
  public Runnable socket(Principal principal) {
    return sockets.take(principal.id())::close;
  }

  /** Asks for the end of the principal's run, wherever it is driven or rests. */
  public void cancel(Principal principal, String publicId) {
    String runId = tags.runId(publicId, principal);
    StoreCall.of(
        () -> {
          agent.cancel(runId);
          return runId;
        });
  }

  /**
   * Goes on with the principal's run, which must be at rest.
   *
   * @return done when it does; fails with a {@link Problem} if it cannot
   */
  public CompletionStage<LiveRun> resume(
      Principal principal, String publicId, List<Decision> decisions) {
    String runId = tags.runId(publicId, principal);
    Checkpoint checkpoint =
        StoreCall.of(() -> store.checkpoints().find(runId)).orElseThrow(RunService::notAtRest);
    return admission
        .admit(principal.id())
        .thenApplyAsync(slot -> goOn(principal, checkpoint, decisions, slot), executor);
  }

  private LiveRun goOn(
      Principal owner, Checkpoint checkpoint, List<Decision> decisions, Admission.Slot slot) {
    try {
      return adopt(StoreCall.of(() -> agent.resume(checkpoint, decisions)), owner, slot::leave);
    } catch (IllegalArgumentException e) {
      slot.leave();
      throw Problem.of(
          409,
          "wrong_decision",
          "A decision is of no call that is asked about, or of other arguments.");
    } catch (RuntimeException e) {
      slot.leave();
      throw problem(e);
    }
  }

  private static RuntimeException problem(RuntimeException failure) {
    if (failure instanceof AlreadyResumedException) {
      return notAtRest();
    }
    if (failure instanceof ConversationBusyException) {
      return RunOpening.busy();
    }
    return failure;
  }

  private static Problem notAtRest() {
    return Problem.of(409, "not_suspended", "The run does not wait for approvals.");
  }

  /** Forgets a conversation; a run that goes on with it ends. */
  public void deleteConversation(Principal owner, String id) {
    conversations.find(owner, id);
    Optional<String> last =
        conversations.lastRun(owner, id).filter(run -> readings.isUnderWay(owner, run));
    last.ifPresent(run -> cancel(owner, run));
    conversations.delete(owner, id);
    ConversationId stored = conversations.stored(owner, id);
    last.ifPresent(run -> Forgetting.after(tags.runId(run, owner), stored, store, executor));
  }

  /** What was said in the principal's conversation. */
  public Conversation messages(Principal owner, String id) {
    return StoreCall.of(() -> store.conversations().get(conversations.stored(owner, id)));
  }

  /** Cancels the runs of this server that nobody has read for that long. */
  public void cancelAlone(Duration time) {
    live.cancelAlone(time);
  }

  /** How many runs this server drives. */
  public int running() {
    return live.size();
  }

  /**
   * Ends all work: no run begins any more, those under way may finish within {@code time} and are
   * cancelled then, and readers are told.
   */
  public void shutDown(Duration time) throws InterruptedException {
    admission.close();
    // What was let in may have yet to begin, so that not the runs are waited for but their places.
    if (!admission.awaitNone(time)) {
      live.cancelAll();
      if (!admission.awaitNone(LAST_WORDS)) {
        LOG.warn("{} runs did not end when they were cancelled", live.size());
      }
    }
    readers.closeAll();
    readers.awaitNone(LAST_WORDS);
  }
}
