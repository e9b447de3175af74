package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.tool.ToolResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls tools whose parameters and types have constraints. */
final class ConstraintsTest {
  private static Bound tools;

  @BeforeAll
  static void compile() throws Exception {
    tools = Bound.compile(Fixtures.good("constraints"), "example.Constraints");
  }

  private static List<String> refused(Bound tools, String tool, String arguments) throws Exception {
    ToolResult result = tools.call(tool, arguments);
    assertEquals(ToolResult.Status.INVALID_ARGUMENTS, result.status(), result::asText);
    return result.asText().lines().filter(line -> line.startsWith("- ")).toList();
  }

  @Test
  void allThatIsBrokenIsToldAtItsPlace() throws Exception {
    assertEquals(
        List.of(
            "- /text: expected at most 2 characters, found 3",
            "- /number: expected an integer of at least 1, found 0",
            "- /list/1: expected an integer of at least 1, found -1",
            "- /list/2: expected an integer, found 'x'"),
        refused(tools, "plain", "{\"text\": \"abc\", \"number\": 0, \"list\": [1, -1, \"x\"]}"));
    assertEquals(
        List.of(
            "- /text: expected a string, found a number",
            "- /number: expected an integer, found a boolean",
            "- /list: expected at least 1 element, found 0"),
        refused(tools, "plain", "{\"text\": 1, \"number\": true, \"list\": []}"));
  }

  @Test
  void whatIsRefusedInASetCountsAllTheSame() throws Exception {
    String value =
        """
        {"value": {"tags": ["a"], "digits": %s, "scores": {}, "names": [], "counts": [],
         "matrix": [[]], "codes": [], "perhaps": [], "series": {"a": [1]},
         "named": {}, "nested": {}}}
        """;
    assertEquals(
        List.of("- /value/digits/0: expected an integer, found 'x'"),
        refused(tools, "containers", value.formatted("[\"x\"]")));
    assertEquals(
        List.of(
            "- /value/digits/0: expected an integer, found 'x'",
            "- /value/digits: expected 1 to 2 elements, found 3"),
        refused(tools, "containers", value.formatted("[\"x\", 0, 1]")));
  }

  @Test
  void whatAnInterfaceDemandsHoldsForItsImplementations() throws Exception {
    assertEquals(
        List.of("- /where: expected an integer from 1 to 9, found 10"),
        refused(tools, "put", "{\"where\": 10}"));
  }

  @Test
  void aTypeArgumentsConstraintsHoldInTheGenericType() throws Exception {
    assertEquals(
        List.of(
            "- /value/items: expected at least 1 element, found 0",
            "- /value/first: expected a text that is not blank, found ' '"),
        refused(tools, "page", "{\"value\": {\"items\": [], \"first\": \" \"}}"));
  }

  @Test
  void aNameInAMapIsToldAtItsPlace() throws Exception {
    String containers =
        """
        {"value": {"tags": ["a"], "digits": [1], "scores": {}, "names": [], "counts": [],
         "matrix": [[]], "codes": [], "perhaps": [], "series": {"a": [1]},
         "named": {"ab1": 1, "A": 100, "abcde": 2}, "nested": {"a/b": {"x": "y"}}}}
        """;
    assertEquals(
        List.of(
            "- /value/named/A: expected a text that matches [a-z]+[0-9]*, found 'A'",
            "- /value/named/A: expected an integer of at most 99, found 100",
            "- /value/named/abcde: expected at most 4 characters, found 5",
            "- /value/nested/a~1b/x: expected at least 2 characters, found 1"),
        refused(tools, "containers", containers));
    String output =
        tools.tools().find("containers").orElseThrow().descriptor().outputSchema().orElseThrow();
    assertFalse(output.contains("propertyNames"), output);
  }

  @Test
  void resultsAreNotChecked() throws Exception {
    assertEquals(ToolResult.Status.OK, tools.call("broken", "{}").status());
    String output = tools.tools().find("broken").orElseThrow().descriptor().outputSchema().get();
    assertFalse(output.contains("Length"), output);
    assertFalse(output.contains("pattern"), output);
  }

  @Test
  void whatNoSchemaSaysIsCheckedAllTheSame() throws Exception {
    String source =
        """
        class Tools {
          /**
           * Takes a birthday.
           *
           * @param birthday when
           * @param price how much
           */
          @dev.leat.Tool
          String takes(
              @jakarta.validation.constraints.Past java.time.LocalDate birthday,
              @jakarta.validation.constraints.Digits(integer = 2, fraction = 2)
                  java.math.BigDecimal price) {
            return birthday + " " + price;
          }
        }
        """;
    Build.Result result =
        Build.lenientJavac().processors(new LeatProcessor()).run(Map.of("Tools.java", source));
    assertTrue(result.success());
    assertEquals(2, result.problems().size());
    Bound bound = Bound.load(result.load(), "Tools");
    assertEquals(
        "2000-01-01 1.50",
        bound.call("takes", "{\"birthday\": \"2000-01-01\", \"price\": 1.500}").asText());
    assertEquals(
        List.of(
            "- /birthday: expected a date such as 2024-05-31, in the past, found '9999-01-01'",
            "- /price: expected a number with at most 2 digits after the point, found 1.555"),
        refused(bound, "takes", "{\"birthday\": \"9999-01-01\", \"price\": 1.555}"));
  }

  @Test
  void aConstraintThatNoSchemaSaysChangesTheFingerprint() {
    String source =
        """
        /**
         * A day.
         *
         * @param day when
         */
        @dev.leat.ToolType
        record Day(@jakarta.validation.constraints.%s java.time.LocalDate day) {}
        """;
    assertNotEquals(fingerprint(source.formatted("Past")), fingerprint(source.formatted("Future")));
  }

  private static String fingerprint(String source) {
    Map<String, String> generated =
        Build.lenientJavac()
            .processors(new LeatProcessor())
            .run(Map.of("Day.java", source))
            .generated();
    return generated
        .getOrDefault("DayJson.java", "")
        .lines()
        .filter(line -> line.contains("String FINGERPRINT"))
        .findFirst()
        .orElseThrow();
  }
}
