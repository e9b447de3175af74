package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What parsers of such text are known to get wrong, in the order in which it is often met: each
 * fault as the fact that it is none here, in every format. Their reasoning is in {@link
 * CallsInReasoningTest}, ReAct's own faults in {@link ReactMeaningTest}.
 */
final class FaultsOfOthersTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BEFORE = "Let me see. ";
  private static final String AFTER = " All done 😀.";

  /** Spellings of calls that may have text around them. */
  static Stream<Spelling> amidText() {
    return Spelling.all().stream().filter(spelling -> !spelling.alone());
  }

  @ParameterizedTest
  @MethodSource("amidText")
  void markerIsNotShownWhereverItIsSplit(Spelling spelling) {
    String output = BEFORE + call(spelling, arguments("Tokyo"));
    for (List<String> pieces : Cuts.everywhere(output)) {
      assertEquals(BEFORE, text(read(spelling, pieces)), pieces::toString);
    }
  }

  static Stream<ToolCallFormat> formats() {
    return ToolCallFormats.all().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void answerThatStartsLikeACallIsShownToItsLastCharacter(ToolCallFormat format) {
    for (String answer :
        List.of(
            "{\"answer\": 42, \"list\": [1, {\"x\": null}]}",
            "{\"name\": \"Bob\", \"arguments\": {\"of\": \"his\"}}",
            "{\"name\": \"plan",
            "[{\"city\": \"Tokyo\"}]",
            "{}",
            "[]",
            "[1] Smith, J.",
            "[plan](https://example.org) and [planning(1)]",
            "[unheard_of(x=1)]",
            "functools is a module",
            "function call",
            "to be, or not",
            "planned\n>> all",
            "Actions: none",
            "call:plan{}",
            "<",
            "```json\n{\"x\": 1}\n```")) {
      for (List<String> pieces : List.of(List.of(answer), Reading.characters(answer))) {
        List<Segment> read =
            Reading.pieces(format, Tools.plan(), InitialState.TEXT, Ending.STOPPED, pieces);
        assertEquals(answer, text(read), format + " " + answer);
        assertEquals(0, calls(read).size(), format + " " + answer);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("amidText")
  void textAroundACallIsShownAlsoIfItComesInTheSamePiece(Spelling spelling) {
    String output = BEFORE + call(spelling, arguments("Tokyo")) + AFTER;
    for (int length : List.of(output.length(), 1, 2, 3, 5, 8, 13, 21)) {
      List<Segment> read = read(spelling, pieces(output, length));
      assertEquals(List.of("plan {\"text\":\"Tokyo\"}"), calls(read), "pieces of " + length);
      assertEquals(BEFORE + AFTER, text(read), "pieces of " + length);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Spelling#all")
  void callsInOnePieceAreAsManyAsInPieces(Spelling spelling) {
    String output =
        spelling.before()
            + spelling.call().apply("plan", arguments("a"))
            + spelling.between()
            + spelling.call().apply("now", JSON.createObjectNode())
            + spelling.between()
            + spelling.call().apply("plan", arguments("b"))
            + spelling.after();
    List<String> calls = List.of("plan {\"text\":\"a\"}", "now {}", "plan {\"text\":\"b\"}");
    // Several tokens at once are what speculative decoding delivers.
    for (int length : List.of(output.length(), 1, 7, 24, 50, 100)) {
      assertEquals(calls, calls(read(spelling, pieces(output, length))), "pieces of " + length);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Spelling#all")
  void argumentsAreDeliveredOnceNotAgainWithEachPiece(Spelling spelling) {
    String value = "It's a <b>long</b> text, with { and ]. ".repeat(100);
    List<Segment> read = read(spelling, Reading.characters(call(spelling, arguments(value))));
    long delivered =
        read.stream()
            .filter(Segment.ArgumentsDelta.class::isInstance)
            .mapToLong(delta -> ((Segment.ArgumentsDelta) delta).json().length())
            .sum();
    assertTrue(delivered <= value.length() + 50, () -> "delivered: " + delivered);
    assertEquals(List.of("plan " + arguments(value)), calls(read));
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Spelling#all")
  void markersAndBracesInAStringArgumentBelongToIt(Spelling spelling) {
    boolean json = call(spelling, arguments("@")).contains("\"@\"");
    List<String> values = new ArrayList<>(List.of("}", "]", "}}]} x", "{[(", "a\"b", "'", "\\"));
    if (json) {
      // Raw values end at their marker: there it cannot be told apart.
      spelling.format().controlTokens().forEach(values::add);
      values.add(spelling.after().strip());
      values.add(spelling.before().strip());
    }
    for (String value : values) {
      String output = call(spelling, arguments(value + ".")) + (spelling.alone() ? "" : AFTER);
      List<Segment> read = read(spelling, Reading.characters(output));
      assertEquals(List.of("plan " + arguments(value + ".")), calls(read));
      assertEquals(spelling.alone() ? "" : AFTER, text(read), value);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Spelling#all")
  void callWithoutItsCloserIsNotShown(Spelling spelling) {
    String call = call(spelling, arguments("Tokyo"));
    String opened = spelling.alone() ? call : BEFORE + call;
    // Without marks a list or an object is only known for a call once its start is complete.
    int known = opened.indexOf("Tokyo");
    for (int end = known; end < opened.length(); end++) {
      String cut = opened.substring(0, end);
      List<Segment> read = read(spelling, List.of(cut));
      boolean complete = !calls(read).isEmpty();
      boolean told = read.stream().anyMatch(Segment.Malformed.class::isInstance);
      assertTrue(complete || told, () -> spelling + " says nothing of " + cut);
      String shown = text(read).substring(spelling.alone() ? 0 : BEFORE.length());
      // Half of a closer after a complete call is text: nothing was opened that it could close.
      assertTrue(shown.isEmpty() || (complete && cut.endsWith(shown)), () -> spelling + shown);
    }
  }

  @ParameterizedTest
  @MethodSource("amidText")
  void halfOfACharacterIsNeverReleasedAlone(Spelling spelling) {
    String output = "😀" + BEFORE + call(spelling, arguments("a😀b")) + AFTER;
    for (Segment segment : read(spelling, Reading.characters(output))) {
      String released =
          segment instanceof Segment.Text text
              ? text.text()
              : segment instanceof Segment.ArgumentsDelta delta ? delta.json() : "";
      assertEquals(released, released.replaceAll("(?<![\ud800-\udbff])[\udc00-\udfff]", "?"));
      assertFalse(
          !released.isEmpty() && Character.isHighSurrogate(released.charAt(released.length() - 1)),
          () -> spelling + " releases half of a character");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "<|channel|>commentary to=functions.plan <|constrain|>json<|message|>{}<|call|>; plan {}",
        "<|channel|>commentary to=functions.plan json<|message|>{}<|call|>; plan {}",
        "<|channel|>commentary to=functions.plan<|message|>{}<|call|>; plan {}",
        "<|channel|>commentary<|constrain|>json to=functions.plan<|message|>{}<|call|>; plan {}",
        "<|channel|>analysis to=functions.plan <|constrain|>json<|message|>{}<|call|>; plan {}",
        "<|start|>assistant to=functions.plan<|channel|>commentary<|message|>{}<|call|>; plan {}",
        "~ to=functions.plan<|channel|>commentary <|constrain|>json<|message|>{}<|call|>~; plan {}",
        "<|channel|>commentary to=plan <|constrain|>json<|message|>{}<|call|>; plan {}",
        "<|channel|>commentary to=functions.plan<|channel|>commentary json<|message|>{}<|call|>;"
            + " plan {}",
        "<|channel|>commentary to=functions.plan <|constrain|>json<|call|>;",
        "<|channel|><|message|>;",
        "<|channel|>commentary to=functions.plan;"
      })
  void harmonyHeaderIsReadWhateverItsOrderAndNeverShown(String output, String call) {
    for (List<String> pieces : List.of(List.of(output), Reading.characters(output))) {
      List<Segment> read =
          Reading.pieces(
              ToolCallFormats.HARMONY, Tools.plan(), InitialState.TEXT, Ending.STOPPED, pieces);
      assertEquals("", text(read).strip());
      assertEquals(call == null ? "" : call, String.join(",", calls(read)));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Spelling#all")
  void viewOfGrowingArgumentsOnlyGrows(Spelling spelling) {
    String value = "Rain in Tokyo, then sun; wind from the west.";
    PartialArguments arguments = new PartialArguments();
    List<String> shown = new ArrayList<>();
    for (Segment segment : read(spelling, Reading.characters(call(spelling, arguments(value))))) {
      if (segment instanceof Segment.ArgumentsDelta delta) {
        arguments.feed(delta.json());
        assertFalse(arguments.isDamaged());
        String text = textMember(arguments);
        assertTrue(value.startsWith(text), text);
        assertTrue(shown.isEmpty() || text.startsWith(shown.get(shown.size() - 1)), text);
        shown.add(text);
      }
    }
    assertTrue(arguments.value().orElseThrow().isComplete());
    assertEquals(value, textMember(arguments));
    long states = shown.stream().distinct().count();
    assertTrue(states > value.length() - 5, () -> "grew " + states + " times: " + shown);
  }

  private static String textMember(PartialArguments arguments) {
    return arguments
        .value()
        .map(value -> ((PartialValue.Members) value).members().get("text"))
        .map(text -> ((PartialValue.Text) text).text())
        .orElse("");
  }

  private static ObjectNode arguments(String text) {
    return JSON.createObjectNode().put("text", text);
  }

  private static String call(Spelling spelling, ObjectNode arguments) {
    return spelling.before() + spelling.call().apply("plan", arguments) + spelling.after();
  }

  private static List<Segment> read(Spelling spelling, List<String> pieces) {
    return Reading.pieces(
        spelling.format(), Tools.plan(), InitialState.TEXT, Ending.STOPPED, pieces);
  }

  private static List<String> pieces(String output, int length) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < output.length(); from += length) {
      pieces.add(output.substring(from, Math.min(output.length(), from + length)));
    }
    return pieces;
  }

  private static String text(List<Segment> segments) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : segments) {
      text.append(segment instanceof Segment.Text shown ? shown.text() : "");
    }
    return text.toString();
  }

  /** Calls, and what was meant as one, by name and value. */
  private static List<String> calls(List<Segment> segments) {
    return SpelledOutput.meaning(segments).stream()
        .filter(meaning -> meaning.startsWith("call "))
        .map(meaning -> meaning.substring("call ".length()))
        .toList();
  }
}
