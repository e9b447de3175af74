package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.leat.tool.ToolResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Collections of all classes, maps from constants, and values of any form. */
final class CollectionsTest {
  private static Bound tools;

  @BeforeAll
  static void compile() throws Exception {
    tools = Bound.compile(Fixtures.good("collections"), "example.Collections");
  }

  private static String ok(String tool, String value) throws Exception {
    ToolResult result = tools.call(tool, "{\"value\": " + value + "}");
    assertEquals(ToolResult.Status.OK, result.status(), result::asText);
    return result.asText();
  }

  private static List<String> refused(String tool, String value) throws Exception {
    List<String> lines = tools.call(tool, "{\"value\": " + value + "}").asText().lines().toList();
    assertEquals("The arguments were not accepted; nothing was run.", lines.get(0));
    return lines.subList(1, lines.size() - 1);
  }

  @Test
  void aValueStandsForAListOfIt() throws Exception {
    assertEquals(
        "{\"texts\":[\"a\"],\"numbers\":[-1],\"flags\":[true],\"shades\":[\"DARK\"],"
            + "\"names\":[{\"text\":\"b\"}],\"grid\":[[1.5],[2.0]],\"maps\":[{\"c\":1}],"
            + "\"gaps\":[7]}",
        ok(
            "alone",
            """
            {"texts": "a", "numbers": -1, "flags": true, "shades": "dark", "names": {"text": "b"},
             "grid": [1.5, [2]], "maps": {"c": 1}, "gaps": 7}
            """));
  }

  @Test
  void whatIsNoElementDoesNotStandForAList() throws Exception {
    assertEquals(
        List.of(
            "- /value/texts: expected an array, found a number",
            "- /value/numbers: expected an integer, found 1.5",
            "- /value/flags: expected an array, found null",
            "- /value/shades: expected one of the allowed values, found 'x';"
                + " allowed: DARK, very light",
            "- /value/names/text: expected a string, found a number",
            "- /value/grid: expected an array, found a number",
            "- /value/maps/c: expected an integer, found null",
            "- /value/gaps: expected an array, found null"),
        refused(
            "alone",
            """
            {"texts": 1, "numbers": 1.5, "flags": null, "shades": "x", "names": {"text": 1},
             "grid": 3, "maps": {"c": null}, "gaps": null}
            """));
  }

  @Test
  void whatIsRefusedInASetIsNotToldToBeThereTwice() throws Exception {
    assertEquals(
        List.of(
            "- /value/flags/0: expected true or false, found 'x'",
            "- /value/flags/2: expected true or false, found null",
            "- /value/flags/3: expected each value once, found an equal one before"),
        refused(
            "alone",
            """
            {"texts": [], "numbers": [], "flags": ["x", false, null, false], "shades": [],
             "names": [], "grid": [], "maps": [], "gaps": []}
            """));
  }

  @Test
  void theNamesOfAMapMayBeConstants() throws Exception {
    assertEquals(
        "{\"shades\":{\"very light\":1,\"DARK\":2},\"grid\":{},\"any\":{\"DARK\":[null]}}",
        ok(
            "keys",
            """
            {"shades": {"very light": 1, "dark": 2}, "grid": {}, "any": {"DARK": [null]}}
            """));
    assertEquals(
        List.of(
            "- /value/shades/x: expected one of the allowed values, found 'x';"
                + " allowed: DARK, very light",
            "- /value/shades/dark: expected the name once, found it again",
            "- /value/grid/DARK/y: expected one of the allowed values, found 'y';"
                + " allowed: DARK, very light"),
        refused(
            "keys",
            """
            {"shades": {"x": {}, "DARK": 1, "dark": 2}, "grid": {"DARK": {"y": null}}, "any": {}}
            """));
  }

  @Test
  void sortedCollectionsAreSortedAndTakeNoNull() throws Exception {
    String start =
        "{\"array\":[\"b\",\"a\"],\"linked\":[2,1],\"hash\":[\"b\",\"a\"],\"ordered\":[\"very"
            + " light\",\"DARK\"],\"sorted\":%s,\"navigable\":%s,"
            + "\"tree\":%s,\"queue\":[\"b\",null,\"a\",null],\"deque\":[2,1,2],"
            + "\"arrayDeque\":[\"b\",\"a\",\"b\"],\"enumSet\":%s,\"hashMap\":{\"b\":1,\"a\":2},\"orderedMap\":{\"b\":[],\"a\":[]},"
            + "\"sortedMap\":%s,\"navigableMap\":%s,\"treeMap\":{},\"enumMap\":%s";
    String given =
        start.formatted(
            "[2,1]",
            "[\"very light\",\"DARK\"]",
            "[\"b\",\"a\"]",
            "[\"very light\",\"DARK\"]",
            "{\"b\":1,\"a\":2}",
            "{\"very light\":1,\"DARK\":2}",
            "{\"very light\":\"x\",\"DARK\":\"y\"}");
    String sorted =
        start.formatted(
            "[1,2]",
            "[\"DARK\",\"very light\"]",
            "[\"a\",\"b\"]",
            "[\"DARK\",\"very light\"]",
            "{\"a\":2,\"b\":1}",
            "{\"DARK\":2,\"very light\":1}",
            "{\"DARK\":\"y\",\"very light\":\"x\"}");
    assertEquals(
        sorted + ",\"defaulted\":[1,3],\"none\":{},\"dark\":[\"DARK\"],\"unshaded\":[]}",
        ok("classes", given + "}"));
    assertEquals(
        List.of(
            "- /value/tree/1: expected a string, found null",
            "- /value/arrayDeque/1: expected a string, found null",
            "- /value/enumSet/1: expected one of the allowed values, found null; allowed: DARK,"
                + " very light"),
        refused(
            "classes",
            given
                    .replace("\"tree\":[\"b\",\"a\"]", "\"tree\":[\"b\",null]")
                    .replace("\"arrayDeque\":[\"b\",\"a\"", "\"arrayDeque\":[\"b\",null")
                    .replace("\"enumSet\":[\"very light\",\"DARK\"", "\"enumSet\":[\"DARK\",null")
                + "}"));
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void sequencedCollectionsAreReadWhereJavaHasThem() throws Exception {
    Map<String, String> sources =
        Map.of(
            "example/Tools.java",
            """
            package example;
            import java.util.*;
            class Tools {
              /** Echoes. */
              @dev.leat.Tool
              List<Object> echo(
                  @dev.leat.ToolParam(description = "a") SequencedCollection<Integer> a,
                  @dev.leat.ToolParam(description = "b") SequencedSet<String> b,
                  @dev.leat.ToolParam(description = "c") SequencedMap<String, Integer> c) {
                return List.of(a.reversed(), b.reversed(), c.reversed());
              }
            }
            """);
    Build.Result result =
        Build.javac()
            .release(21)
            .options("-Xlint:-processing")
            .processors(new LeatProcessor())
            .run(sources)
            .clean();
    assertEquals(
        "[[3,1],[\"x\",\"y\"],{\"n\":2,\"m\":1}]",
        Bound.load(result.load(), "example.Tools")
            .call("echo", "{\"a\": [1, 3], \"b\": [\"y\", \"x\"], \"c\": {\"m\": 1, \"n\": 2}}")
            .asText());
  }

  @Test
  void valuesOfAnyFormKeepTheirs() throws Exception {
    String value =
        "{\"a\":[1,-9223372036854775809,9223372036854775807,1.50,1E+2,\"3\",true,null,{}],\"b\":0}";
    assertEquals(value, ok("anything", value));
    assertEquals("null", ok("anything", "[null]").replaceAll("[\\[\\]]", ""));
    assertEquals(
        List.of(
            "- /value/a/0/b: expected the name once, found it again",
            "- /value/c: expected a number whose exponent has at most nine digits,"
                + " found 1e99999999999"),
        refused("anything", "{\"a\": [{\"b\": 1, \"b\": 2}], \"c\": 1e99999999999}"));
  }

  @Test
  void whatHasNoJsonFormIsRefusedWithItsPlace() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> tools.call("foreign", "{}"));
    assertEquals(
        "a value of any form can hold no java.lang.Thread at /a/1. Fix: make it of maps with string"
            + " keys, collections, strings, numbers and booleans.",
        refusal.getMessage());
  }
}
