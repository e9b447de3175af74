package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.Effect;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls what was generated. */
final class EndToEndTest {
  private static Bound everything;

  @BeforeAll
  static void compile() throws Exception {
    everything = Bound.compile(Fixtures.good("everything"), "example.Everything");
  }

  private static String ok(String tool, String arguments) throws Exception {
    ToolResult result = everything.call(tool, arguments);
    assertEquals(ToolResult.Status.OK, result.status(), result::asText);
    return result.asText();
  }

  private static List<String> refused(String tool, String arguments) throws Exception {
    ToolResult result = everything.call(tool, arguments);
    assertEquals(ToolResult.Status.INVALID_ARGUMENTS, result.status());
    return result.asText().lines().filter(line -> line.startsWith("- ")).toList();
  }

  @Test
  void scalarsArrive() throws Exception {
    assertEquals(
        "abctrue1234567891.52.53.50",
        ok(
            "scalars",
            """
            {"text": "a", "sequence": "b", "letter": "c", "flag": "true", "tiny": 1, "small": "2",
             "count": 3.0, "big": 456, "huge": 789, "ratio": 1.5, "exact": "2.5", "money": 3.50}
            """));
  }

  @Test
  void allProblemsAreToldAtOnce() throws Exception {
    assertEquals(
        List.of(
            "- /text: expected a string, found a number",
            "- /letter: expected a string of one character, found 'no'",
            "- /tiny: expected an integer from -128 to 127, found 128",
            "- /count: expected an integer, found 3.7",
            "- /what: expected a known property name, found 'what'; allowed: text, sequence, letter,"
                + " flag, tiny, small, count, big, huge, ratio, exact, money",
            "- /sequence: expected a string, found nothing (the property is required)",
            "- /flag: expected true or false, found nothing (the property is required)",
            "- /money: expected a number, found nothing (the property is required)"),
        refused(
            "scalars",
            """
            {"text": 1, "letter": "no", "tiny": 128, "small": 2, "count": 3.7, "what": [],
             "big": 4, "huge": 5, "ratio": 6, "exact": 7}
            """));
  }

  @Test
  void numbersOfAnySizeHaveTheBoundsOfTheirSchema() throws Exception {
    assertEquals(
        List.of(
            "- /huge: expected an integer from -1E+300 to 1E+300, found -1" + "0".repeat(58) + "…",
            "- /money: expected a number from -1E+300 to 1E+300, found 1E+400"),
        refused(
            "scalars",
            """
            {"text": "a", "sequence": "b", "letter": "c", "flag": true, "tiny": 1, "small": 2,
             "count": 3, "big": 456, "huge": -1e400, "ratio": 1.5, "exact": 2.5, "money": 1e400}
            """));
  }

  @Test
  void containersComeBackAsTheyWent() throws Exception {
    String json =
        "{\"names\":[\"a\",\"\"],\"ids\":[2,1],\"matrix\":[[1,2,3,4,5,6,7,8,9],[]],"
            + "\"shades\":[\"DARK\",\"LIGHT\"],\"scores\":{\"x\":[0.5],\"\":[]},"
            + "\"perhaps\":[\"y\",null]}";
    assertEquals(
        json.substring(0, json.length() - 1) + ",\"letter\":\"x\"}", ok("containers", json));
  }

  @Test
  void elementsAreCheckedToo() throws Exception {
    assertEquals(
        List.of(
            "- /names/1: expected a string, found null",
            "- /ids/2: expected each value once, found an equal one before",
            "- /matrix/0/1: expected an integer, found 'x'",
            "- /shades/0: expected one of the allowed values, found 'GREY'; allowed: DARK, LIGHT",
            "- /scores/a: expected the name once, found it again",
            "- /perhaps/0: expected a string, found a boolean"),
        refused(
            "containers",
            """
            {"names": ["a", null], "ids": [1, 2, 1], "matrix": [[1, "x"]], "shades": ["GREY"],
             "scores": {"a": [], "a": []}, "perhaps": [true]}
            """));
  }

  @Test
  void absentAndNullAreBothEmptyOrTheDefault() throws Exception {
    String defaults =
        "Optional.empty OptionalInt.empty OptionalLong.empty OptionalDouble.empty null 7"
            + " a \"quoted\" $L default\\ true up Optional.empty [a, b]";
    assertEquals(defaults, ok("optionals", ""));
    assertEquals(
        defaults,
        ok(
            "optionals",
            """
            {"word": null, "number": null, "wide": null, "real": null, "shade": null, "days": null,
             "in": null, "Shade": null, "sort": null, "tags": null}
            """));
  }

  @Test
  void whatIsGivenReplacesTheDefault() throws Exception {
    assertEquals(
        "Optional[w] OptionalInt[1] OptionalLong[2] OptionalDouble[3.0] LIGHT 8 x false down Optional[asc] []",
        ok(
            "optionals",
            """
            {"word": "w", "number": 1, "wide": 2, "real": 3, "shade": "light", "days": 8,
             "in": "x", "Shade": false, "sort": "DOWN", "order": "asc", "tags": []}
            """));
  }

  @Test
  void recursiveDataIsReadAndItsFaultsHavePointers() throws Exception {
    assertEquals(
        "3",
        ok(
            "size",
            """
            {"tree": {"name": "a", "children": [{"name": "b", "children": [
              {"name": "c", "children": []}]}]}}
            """));
    assertEquals(
        List.of(
            "- /tree/children/0/name: expected a string, found nothing (the property is required)"),
        refused("size", "{\"tree\": {\"name\": \"a\", \"children\": [{\"children\": []}]}}"));
  }

  @Test
  void aConstructorThatRefusesIsAProblemAtItsValue() throws Exception {
    assertEquals(
        List.of(
            "- /to: expected other values, found some that are refused: x must not be negative: -1"),
        refused("nearest", "{\"from\": {\"x\": 0}, \"to\": {\"x\": -1}}"));
  }

  @Test
  void resultsAreTextOrJson() throws Exception {
    assertEquals("{\"x\":1,\"y\":2}", ok("nearest", points(1, 3)));
    assertEquals("null", ok("nearest", points(3, 1)));
    assertEquals("DARK", ok("anyShade", "{}"));
    assertEquals("paused twice false", ok("pause_twice", "{}"));
  }

  private static String points(int from, int to) {
    return "{\"from\": {\"x\": " + from + ", \"y\": 2}, \"to\": {\"x\": " + to + "}}";
  }

  @Test
  void attributesAreInjected() throws Exception {
    AtomicInteger pauses = new AtomicInteger();
    FixedContext context = new FixedContext(pauses);
    assertEquals("Done.", everything.call("pause", "{}", context).asText());
    assertEquals(1, pauses.get());
    IllegalStateException missing =
        assertThrows(IllegalStateException.class, () -> everything.call("pause", "{}"));
    assertTrue(
        String.valueOf(missing.getMessage()).contains("java.util.concurrent.atomic.AtomicInteger"));
  }

  @Test
  void theDescriptorSaysWhatTheAnnotationDoes() {
    ToolDescriptor pause = everything.tools().find("pause").orElseThrow().descriptor();
    assertEquals("Waits.", pause.description());
    assertEquals(Effect.DESTRUCTIVE, pause.effect());
    assertTrue(pause.isAlone() && pause.isReturnDirect() && pause.isStop());
    ToolDescriptor optionals = everything.tools().find("optionals").orElseThrow().descriptor();
    assertEquals(Optional.of("What may be missing"), optionals.title());
    assertEquals(Optional.of(Duration.ofSeconds(30)), optionals.timeout());
    assertTrue(optionals.isIdempotent());
  }

  @Test
  void toolsKeepTheOrderOfTheSource() {
    assertEquals(
        List.of(
            "scalars",
            "containers",
            "optionals",
            "size",
            "nearest",
            "anyShade",
            "pause",
            "pause_twice"),
        everything.tools().names());
  }
}
