package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.tool.ToolResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads and writes beans. */
final class BeansTest {
  private static Bound beans;

  @BeforeAll
  static void compile() throws Exception {
    beans = Bound.compile(Fixtures.good("beans"), "example.Beans");
  }

  private static String ok(String tool, String value) throws Exception {
    ToolResult result = beans.call(tool, "{\"value\":" + value + "}");
    assertEquals(ToolResult.Status.OK, result.status(), result::asText);
    return result.asText();
  }

  private static List<String> refused(String tool, String value) throws Exception {
    ToolResult result = beans.call(tool, "{\"value\":" + value + "}");
    assertEquals(ToolResult.Status.INVALID_ARGUMENTS, result.status(), result::asText);
    return result.asText().lines().filter(line -> line.startsWith("- ")).toList();
  }

  private static String input(String tool) {
    return beans.tools().find(tool).orElseThrow().descriptor().inputSchema();
  }

  private static String output(String tool) {
    return beans.tools().find(tool).orElseThrow().descriptor().outputSchema().orElseThrow();
  }

  @Test
  void whatIsNotGivenStaysAsTheBeanHasIt() throws Exception {
    assertEquals(
        "{\"version\":1,\"name\":\"Ann\",\"active\":true,\"tags\":[\"new\"],\"channel\":\"post\","
            + "\"counts\":{},\"label\":\"Ann/null\"}",
        ok("customer", "{\"name\": \"Ann\"}"));
    assertEquals(
        ok("customer", "{\"name\": \"Ann\"}"),
        ok(
            "customer",
            """
            {"name": "Ann", "active": null, "tags": null, "channel": null, "version": null}
            """));
  }

  @Test
  void whatIsGivenIsSet() throws Exception {
    assertEquals(
        "{\"key\":\"k\",\"version\":3,\"name\":\"Ann\",\"active\":false,\"tags\":[],\"credit\":2.5,"
            + "\"nickname\":\"A\",\"address\":{\"zip_code\":\"12345\",\"street\":\"Main\"},"
            + "\"channel\":\"PHONE\",\"counts\":{},\"label\":\"Ann/k\"}",
        ok(
            "customer",
            """
            {"key": "k", "version": 3, "name": "Ann", "active": false, "tags": [], "credit": 2.5,
             "nickname": "A", "address": {"street": "Main", "zip_code": "12345"},
             "channel": "phone", "secret": "s"}
            """));
  }

  @Test
  void allThatIsWrongHasItsPointer() throws Exception {
    assertEquals(
        List.of(
            "- /value/version: expected an integer, found 'x'",
            "- /value/address/zip_code: expected a string, found a number",
            "- /value/address/street: expected a string, found nothing (the property is required)",
            "- /value/name: expected a string, found nothing (the property is required)"),
        refused("customer", "{\"version\": \"x\", \"address\": {\"zip_code\": 1}}"));
  }

  @Test
  void whatABeanThrowsIsAProblemAtItsValue() throws Exception {
    String refused = " expected other values, found some that are refused: ";
    assertEquals(
        List.of("- /value:" + refused + "a version must not be negative: -1"),
        refused("picky", "{\"version\": -1, \"name\": \"a\"}"));
    assertEquals(
        List.of("- /value/inner:" + refused + "a name must have letters"),
        refused("picky", "{\"name\": \"a\", \"inner\": {\"name\": \"\"}}"));
    assertEquals(
        List.of("- /value:" + refused + "of returned null"), refused("money", "{\"amount\": 13}"));
  }

  @Test
  void eachSideSeesItsProperties() {
    assertFalse(input("customer").contains("\"label\""));
    assertFalse(input("customer").contains("\"created\""));
    assertTrue(input("customer").contains("\"secret\""));
    assertTrue(output("customer").contains("\"label\""));
    assertTrue(output("customer").contains("\"created\""));
    assertFalse(output("customer").contains("\"secret\""));
    assertFalse(output("customer").contains("Only"));
    assertFalse(input("customer").contains("Only"));
  }

  @Test
  void whatAResultToldMayBeGivenBack() throws Exception {
    String told = ok("customer", "{\"name\": \"Ann\", \"key\": \"k\"}");
    assertEquals(told, ok("customer", told));
  }

  @Test
  void aliasesAreTakenAndNotTold() throws Exception {
    String address = "{\"zip_code\":\"00000\",\"street\":\"Main\"}";
    assertEquals(address, ok("address", "{\"road\": \"Main\"}"));
    assertEquals(address, ok("address", "{\"avenue\": \"Main\"}"));
    assertEquals(
        "{\"first-name\":\"A\",\"surname\":\"B\"}",
        ok("person", "{\"givenName\": \"A\", \"surname\": \"B\"}"));
    assertFalse(input("address").contains("road"));
    assertEquals(
        List.of("- /value/road: expected the property once, found it again at character 25"),
        refused("address", "{\"street\": \"a\", \"road\": \"b\"}"));
  }

  @Test
  void variantsOfAClassAreBeans() throws Exception {
    assertEquals(
        "{\"type\":\"Group\",\"colour\":\"black\",\"shapes\":[{\"type\":\"Circle\",\"radius\":1.0,"
            + "\"colour\":\"red\"}]}",
        ok(
            "shape",
            """
            {"type": "Group", "shapes": [{"type": "Circle", "colour": "red", "radius": 1}]}
            """));
    assertEquals(
        "[{\"kind\":\"cat\",\"name\":\"Tom\",\"lives\":9},{\"kind\":\"dog\",\"name\":\"Rex\"}]",
        ok(
            "animals",
            """
            [{"kind": "cat", "name": "Tom"}, {"kind": "dog", "name": "Rex", "bites": true}]
            """));
  }

  @Test
  void ignoredPropertiesAreUnknown() throws Exception {
    assertEquals(
        List.of(
            "- /value/cents: expected a known property name, found 'cents'; allowed: amount,"
                + " currency, note"),
        refused("money", "{\"amount\": 1, \"cents\": 100}"));
    assertEquals(
        "{\"amount\":1,\"currency\":\"EUR\",\"note\":\"n\"}",
        ok("money", "{\"amount\": 1, \"note\": \"n\"}"));
  }

  @Test
  void fieldsAreEnough() throws Exception {
    assertEquals(
        "{\"number\":0,\"which\":\"b\",\"next\":{\"number\":1,\"longer\":2,\"which\":\"a\"}}",
        ok("plain", "{\"which\": \"b\", \"next\": {\"number\": 1, \"longer\": 2}}"));
    assertEquals(
        List.of("- /value/which: expected one of the allowed values, found 'c'; allowed: a, b"),
        refused("plain", "{\"which\": \"c\"}"));
  }

  /** A getter that tells that there is none yet, and a setter that takes no such thing. */
  private static final String AGES =
      """
      import java.util.Optional;
      public class Ages {
        public static class Person {
          private Integer age;
          private Integer count;
          public Optional<Integer> getAge() { return Optional.ofNullable(age); }
          public void setAge(int age) { this.age = age; }
          public Integer getCount() { return count; }
          public void setCount(long count) { this.count = (int) count; }
        }
        /** Gives it back. */
        @dev.leat.Tool public Person person(Person value) { return value; }
      }
      """;

  @Test
  void whatIsNullIsLeftOutThoughItsSetterTakesNoNull() throws Exception {
    Map<String, String> source =
        Map.of("Ages.java", AGES, "options.txt", "-Aleat.undocumented=ignore");
    Bound ages = Bound.compile(source, "Ages");
    assertEquals("{}", ages.call("person", "{\"value\": {}}").asText());
    assertEquals(
        "{\"age\":7,\"count\":3}",
        ages.call("person", "{\"value\": {\"count\": 3, \"age\": 7}}").asText());
  }
}
