package dev.leat.models;

import dev.leat.testing.Fault;
import dev.leat.testing.Reply;
import dev.leat.testing.ScriptedTurn;
import java.time.Duration;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server does in one of many runs; it depends on the seed alone, which is the user's
 * question. A fifth of the runs meets a fault, a tenth is cancelled at its first word.
 */
final class FaultyRun {
  static final String TEXT = "One two three four.";

  private static final ScriptedTurn ANSWER = ScriptedTurn.of("One ", "two ", "three ", "four.");
  private static final Pattern QUESTION = Pattern.compile("run (-?\\d+)");

  final long seed;

  /** What goes wrong, or rather what does not. */
  final Kind kind;

  private final int when;

  /** What is to come of a run. */
  enum Kind {
    ANSWERED,
    ANSWERED_AFTER_A_CALL,
    CANCELLED,
    FAILED
  }

  FaultyRun(long seed) {
    Random random = new Random(seed);
    this.seed = seed;
    this.when = random.nextInt(4);
    this.kind =
        switch (random.nextInt(10)) {
          case 0, 1 -> Kind.FAILED;
          case 2 -> Kind.CANCELLED;
          case 3, 4 -> Kind.ANSWERED_AFTER_A_CALL;
          default -> Kind.ANSWERED;
        };
  }

  /** The run that a request belongs to. */
  static FaultyRun asked(String request) {
    Matcher found = QUESTION.matcher(request);
    if (!found.find()) {
      throw new IllegalArgumentException("no question in " + request);
    }
    return new FaultyRun(Long.parseLong(found.group(1)));
  }

  String question() {
    return "run " + seed;
  }

  Reply reply(boolean afterCall) {
    return switch (kind) {
      case ANSWERED -> Reply.of(ANSWER);
      case ANSWERED_AFTER_A_CALL ->
          Reply.of(afterCall ? ANSWER : ScriptedTurn.start().call("look", "{}"));
      case CANCELLED -> Reply.of(ANSWER).fault(Fault.stall().after(3));
      case FAILED -> failing(new Random(~seed));
    };
  }

  private Reply failing(Random random) {
    return switch (random.nextInt(11)) {
      case 0 -> Reply.error(500, "busy");
      case 1 -> Reply.status(502, "<html>");
      case 2 -> Reply.of(ANSWER).fault(Fault.reset().beforeHeaders());
      case 3 -> Reply.of(ANSWER).fault(Fault.reset().after(when));
      case 4 -> Reply.of(ANSWER).fault(Fault.close().after(when));
      case 5 -> Reply.of(ANSWER).fault(Fault.endEarly().after(when));
      case 6 -> Reply.of(ANSWER).fault(Fault.cutChunk().after(when));
      case 7 -> Reply.of(ANSWER).fault(Fault.errorEvent("overloaded").after(when));
      case 8 -> Reply.of(ANSWER).fault(Fault.malformedLine().after(when));
      case 9 -> Reply.of(ANSWER).fault(Fault.stall().after(when));
      default -> Reply.of(ANSWER).fault(Fault.pings(Duration.ofMillis(20)).after(when));
    };
  }
}
