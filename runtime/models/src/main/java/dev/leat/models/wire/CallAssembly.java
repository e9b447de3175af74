package dev.leat.models.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes whole calls of the pieces of one answer. A call's start is told once its name and id are
 * known; its end only when the answer has ended, for before that no server says so.
 */
public final class CallAssembly {
  /** Tells what a provider wants back of a call, found by its id or else by its place. */
  @FunctionalInterface
  public interface Extras {
    Delta.ProviderState of(@Nullable String id, int index, JsonNode extra);
  }

  /** More calls in one answer are no plan but a fault. */
  public static final int MOST = 128;

  private final Consumer<Delta> sink;
  private final boolean splitNames;
  private final @Nullable Extras extras;
  private final ParallelCalls wrapper;
  private final CallIdentity identity;
  private final List<OpenCall> calls = new ArrayList<>();

  /** How many were started. */
  private int started;

  /** How many ended, well or not. */
  private int ended;

  /** The call that the model was writing last; null if text came after it. */
  private @Nullable OpenCall current;

  /**
   * Calls of one answer.
   *
   * @param splitNames whether a name may come in pieces
   * @param tools those that the model may call
   * @param extras for wires whose pieces carry some
   */
  public CallAssembly(
      boolean splitNames, Toolset tools, @Nullable Extras extras, Consumer<Delta> sink) {
    this.sink = sink;
    this.splitNames = splitNames;
    this.extras = extras;
    this.wrapper = new ParallelCalls(tools);
    this.identity = new CallIdentity(splitNames);
  }

  /** Takes the pieces of one chunk. */
  public void take(List<CallPiece> pieces) {
    Set<OpenCall> touched = new HashSet<>();
    for (CallPiece piece : pieces) {
      OpenCall call = identity.find(piece, touched);
      if (call == null) {
        call = open();
        identity.note(piece, call);
      }
      touched.add(call);
      current = call;
      extend(call, piece);
    }
  }

  private OpenCall open() {
    if (calls.size() == MOST) {
      throw tooMany();
    }
    OpenCall call = new OpenCall();
    calls.add(call);
    return call;
  }

  /** The failure of an answer with more calls than {@link #MOST}. */
  public static ChatException tooMany() {
    return new ChatException(
        ChatException.Kind.TOO_LARGE, "The answer has more than " + MOST + " tool calls.");
  }

  private void extend(OpenCall call, CallPiece piece) {
    if (call.id == null) {
      call.id = piece.id();
    }
    String name = piece.name();
    if (name != null && isMoreName(call, name)) {
      call.name += name;
    }
    if (piece.extra() != null && extras != null) {
      sink.accept(extras.of(call.id, calls.indexOf(call), piece.extra()));
    }
    boolean wasStarted = call.isStarted();
    String arguments = piece.arguments();
    if (arguments != null) {
      call.arguments.add(arguments);
      if (wasStarted) {
        sink.accept(new Delta.ArgumentsDelta(call.number, arguments));
      }
    }
    if (!wasStarted && isReady(call)) {
      start(call);
    }
  }

  private boolean isMoreName(OpenCall call, String name) {
    return call.name.isEmpty()
        || (splitNames && call.arguments.isBlank() && !name.equals(call.name));
  }

  private boolean isReady(OpenCall call) {
    boolean settled = !call.arguments.isBlank() || (call.id != null && !splitNames);
    return settled && !call.name.isEmpty() && !wrapper.isWrapper(call.name);
  }

  private void start(OpenCall call) {
    call.number = started++;
    sink.accept(new Delta.CallStart(call.number, call.id, call.name));
    String arguments = call.arguments.toString();
    if (!arguments.isEmpty()) {
      sink.accept(new Delta.ArgumentsDelta(call.number, arguments));
    }
  }

  /** Text came: the model is done with the call that it was writing. */
  public void leave() {
    current = null;
  }

  /** Whether all arguments so far are complete, or empty. */
  public boolean isSettled() {
    return calls.stream().allMatch(c -> c.arguments.isWhole() || c.arguments.isBlank());
  }

  /** Whether there were calls, well-formed or not. */
  public boolean hasEnded() {
    return ended > 0;
  }

  /**
   * Ends all calls.
   *
   * @param cutOff whether the answer was cut off rather than finished
   */
  public void end(boolean cutOff) {
    for (OpenCall call : calls) {
      // The call being written when the limit struck may look whole and not be: there are servers
      // that close what the model left open.
      boolean cut =
          cutOff && (call == current || !(call.arguments.isWhole() || call.arguments.isBlank()));
      if (call.name.isEmpty()) {
        endNameless(call, cut);
      } else {
        endNamed(call, cut);
      }
    }
  }

  private void endNameless(OpenCall call, boolean cut) {
    if (!call.arguments.isBlank()) {
      ended++;
      String reason = "The call has no tool name; nothing was run.";
      sink.accept(new Delta.MalformedCall(-1, call.arguments.toString(), reason, cut));
    }
  }

  private void endNamed(OpenCall call, boolean cut) {
    if (!call.isStarted() && !cut && wrapper.isWrapper(call.name)) {
      List<ParallelCalls.Inner> inner = wrapper.unwrap(call.arguments.toString());
      inner.forEach(this::whole);
      if (!inner.isEmpty()) {
        return;
      }
    }
    if (!call.isStarted()) {
      start(call);
    }
    ended++;
    if (cut) {
      String reason =
          "The answer was cut off inside this call; its arguments are incomplete and nothing was run.";
      sink.accept(new Delta.MalformedCall(call.number, call.arguments.toString(), reason, true));
      return;
    }
    if (call.arguments.isBlank()) {
      sink.accept(new Delta.ArgumentsDelta(call.number, "{}"));
    }
    sink.accept(new Delta.CallEnd(call.number));
  }

  private void whole(ParallelCalls.Inner inner) {
    int number = started++;
    ended++;
    sink.accept(new Delta.CallStart(number, null, inner.name()));
    sink.accept(new Delta.ArgumentsDelta(number, inner.arguments()));
    sink.accept(new Delta.CallEnd(number));
  }
}
