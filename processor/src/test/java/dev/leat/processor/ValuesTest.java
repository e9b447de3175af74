package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.tool.ToolResult;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Classes with {@code @JsonValue}, and records that a method makes. */
final class ValuesTest {
  private static Bound values;

  @BeforeAll
  static void compile() throws Exception {
    values = Bound.compile(Fixtures.good("values"), "example.Values");
  }

  private static String ok(String tool, String value) throws Exception {
    ToolResult result = values.call(tool, "{\"value\": " + value + "}");
    assertEquals(ToolResult.Status.OK, result.status(), result::asText);
    return result.asText();
  }

  private static List<String> refused(String tool, String value) throws Exception {
    ToolResult result = values.call(tool, "{\"value\": " + value + "}");
    assertEquals(ToolResult.Status.INVALID_ARGUMENTS, result.status(), result::asText);
    return result.asText().lines().filter(line -> line.startsWith("- ")).toList();
  }

  private static String input(String tool) {
    return values.tools().find(tool).orElseThrow().descriptor().inputSchema();
  }

  @Test
  void aWrapperIsWrittenAsItsValue() throws Exception {
    String all =
        "{\"order\":\"A-1\",\"sum\":5,\"versions\":[\"1.2\"],\"tags\":[\"a\",\"b\"],"
            + "\"users\":{\"ann\":7},\"day\":\"2024-05-31\",\"text\":\"t\",\"numbers\":[1,2],"
            + "\"tree\":[[],[[]]],\"store\":{\"name\":\"x\"},\"feeling\":\"WARM\"}";
    assertEquals(all, ok("all", all));
    assertEquals("\"A-1\"", ok("order", "\"A-1\""));
  }

  @Test
  void whatAValueMayBeAWrapperMayBe() throws Exception {
    assertEquals("[\"a\"]", ok("boxes", "\"a\""));
    assertEquals("[\"WARM\"]", ok("feelings", "\"warm\""));
    assertEquals("[[]]", ok("tree", "[[]]"));
  }

  @Test
  void whatIsWrongWithAValueHasThePlaceOfTheWrapper() throws Exception {
    String given =
        """
        {"order": "a", "sum": 7, "versions": ["1"], "tags": ["a", "", "b", "c"],
         "users": {"ann": "x"}, "day": "31.5.", "text": 1, "numbers": [true], "tree": [1],
         "store": {}, "feeling": "hot"}
        """;
    assertEquals(
        List.of(
            "- /value/order: expected a text that matches [A-Z]-[0-9]+, found 'a'",
            "- /value/sum: expected other values, found some that are refused: there are no coins"
                + " for 7",
            "- /value/versions/0: expected a text that matches [0-9]{1,3}\\.[0-9]{1,3}, found '1'",
            "- /value/tags/1: expected at least 1 character, found 0",
            "- /value/tags: expected at most 3 elements, found 4",
            "- /value/users/ann: expected an integer, found 'x'",
            "- /value/day: expected a date such as 2024-05-31, found '31.5.'",
            "- /value/text: expected a string, found a number",
            "- /value/numbers/0: expected an integer, found a boolean",
            "- /value/tree/0: expected an array, found a number",
            "- /value/store/name: expected a string, found nothing (the property is required)",
            "- /value/feeling: expected one of the allowed values, found 'hot'; allowed: COLD,"
                + " WARM"),
        refused("all", given));
  }

  @Test
  void aWrapperSaysWhatItIs() {
    assertTrue(
        input("all").contains("\"description\": \"How it feels.\\n- WARM: For some.\""),
        input("all"));
    assertTrue(input("order").contains("The number of an order, as printed on it."));
  }

  @Test
  void aRecordMayBeMadeOfOtherThanItsComponents() throws Exception {
    assertEquals("{\"metres\":3.0}", ok("length", "{\"amount\": 3}"));
    assertEquals("{\"metres\":6.0}", ok("length", "{\"amount\": 3, \"unit\": 2, \"metres\": 1}"));
  }
}
