package dev.leat.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.schema.DialectSchema;
import dev.leat.schema.SchemaDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolsetTest {
  @Test
  void toolsKeepTheirOrder() {
    Toolset tools = Toolset.of(Tools.idle("z"), Tools.idle("a"), Tools.idle("m"));
    assertEquals(List.of("z", "a", "m"), tools.names());
    List<String> iterated = new ArrayList<>();
    tools.forEach(tool -> iterated.add(tool.name()));
    assertEquals(tools.names(), iterated);
    assertEquals(3, tools.size());
    assertEquals("Toolset[z, a, m]", tools.toString());
  }

  @Test
  void toolsAreFoundByTheirExactName() {
    Toolset tools = Toolset.of(Tools.idle("weather"));
    assertEquals("weather", tools.find("weather").orElseThrow().name());
    assertTrue(tools.find("Weather").isEmpty());
    assertTrue(Toolset.empty().find("").isEmpty());
    assertTrue(Toolset.empty().isEmpty());
  }

  @Test
  void aNameIsGivenOnce() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Toolset.of(Tools.idle("a"), Tools.idle("b"), Tools.idle("a")));
    assertEquals("two tools are named 'a'; give one of them another @Tool(name)", e.getMessage());
  }

  @Test
  void setsAreJoinedInOrder() {
    Toolset first = Toolset.of(Tools.idle("b"));
    Toolset second = Toolset.of(Tools.idle("a"));
    assertEquals(List.of("b", "a"), first.and(second).names());
    assertEquals(1, first.size());
    assertThrows(IllegalArgumentException.class, () -> first.and(first));
  }

  @Test
  void theCatalogueIsTheSameEveryTime() {
    Toolset tools = Toolset.of(Tools.idle("b"), Tools.idle("a"));
    assertEquals(
        "[{\"name\":\"b\",\"description\":\"Does b.\",\"inputSchema\":{\"type\":\"object\"}},"
            + "{\"name\":\"a\",\"description\":\"Does a.\",\"inputSchema\":{\"type\":\"object\"}}]",
        tools.toJson());
    assertEquals(tools.hash(), Toolset.of(Tools.idle("b"), Tools.idle("a")).hash());
    assertNotEquals(tools.hash(), Toolset.of(Tools.idle("a"), Tools.idle("b")).hash());
    assertEquals("[]", Toolset.empty().toJson());
  }

  @Test
  void nearNamesAreFoundNearestFirst() {
    Toolset tools =
        Toolset.of(
            Tools.idle("get_weather"), Tools.idle("get_forecast"), Tools.idle("set_weather"));
    assertEquals(List.of("get_weather", "set_weather"), tools.nearest("get_wether"));
    assertEquals("get_forecast", tools.nearest("GetForecast").get(0));
    assertEquals(List.of(), tools.nearest("frobnicate the thing"));
  }

  @Test
  void atMostThreeNamesAreNear() {
    Toolset tools =
        Toolset.of(
            Tools.idle("tool_a"), Tools.idle("tool_b"), Tools.idle("tool_c"), Tools.idle("tool_d"));
    assertEquals(List.of("tool_a", "tool_b", "tool_c"), tools.nearest("tool_x"));
    assertEquals(List.of("tool_d", "tool_a", "tool_b"), tools.nearest("tool_d"));
  }

  @Test
  void aShortNameIsNotNearEverything() {
    Toolset tools = Toolset.of(Tools.idle("a"), Tools.idle("ls"), Tools.idle("add"));
    assertEquals(List.of(), tools.nearest("xy"));
    assertEquals(List.of(), tools.nearest(""));
    assertEquals(List.of("ls"), tools.nearest("l"));
    assertEquals(List.of("add"), tools.nearest("adn"));
  }

  @Test
  void anAbsurdNameIsNotCompared() {
    Toolset tools = Toolset.of(Tools.idle("a".repeat(64)));
    assertEquals(1, tools.nearest("a".repeat(65)).size());
    assertEquals(List.of(), tools.nearest("a".repeat(1_000_000)));
  }

  @Test
  void schemasAreConvertedOncePerDialect() {
    Toolset tools = Toolset.of(Tools.idle("b"), Tools.idle("a"));
    Map<String, DialectSchema> schemas = tools.inputSchemas(SchemaDialect.OLLAMA);
    assertEquals(List.of("b", "a"), List.copyOf(schemas.keySet()));
    assertSame(schemas, tools.inputSchemas(SchemaDialect.OLLAMA));
    assertSame(schemas.get("a"), tools.inputSchema("a", SchemaDialect.OLLAMA));
  }

  @Test
  void aToolThatIsNotThereHasNoSchema() {
    Toolset tools = Toolset.of(Tools.idle("a"));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> tools.inputSchema("b", SchemaDialect.PLAIN));
    assertEquals("no tool is named 'b'; there are [a]", refused.getMessage());
  }

  @Test
  void aSchemaThatIsNoneIsRefusedWithItsTool() {
    ToolDescriptor broken = ToolDescriptor.builder("broken", "Is.", "[]").build();
    Toolset tools = Toolset.of(ToolBinding.of(broken, (tool, in, context) -> ToolResult.done(), 0));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> tools.inputSchemas(SchemaDialect.PLAIN));
    assertEquals("tool 'broken': the schema is not a JSON object", refused.getMessage());
  }
}
