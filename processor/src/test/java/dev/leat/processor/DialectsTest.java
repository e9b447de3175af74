package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.schema.DialectSchema;
import dev.leat.schema.SchemaDialect;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolResult;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that are generated, in the dialects of the providers. */
final class DialectsTest {
  private static final int VALUES = 100;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** All that may be missing and that the strict mode can say. */
  private static final String STRICT =
      """
      package example;
      import dev.leat.Tool;
      import dev.leat.ToolParam;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;
      public class Strict {
        /** Some may be null. */
        @interface Nullable {}
        /** How light it is. */
        public enum Shade { DARK, @ToolParam(name = "very light") LIGHT }
        /** A tree. */
        public record Tree(String name, List<Tree> children, Optional<Tree> twin) {}
        /** A term. */
        public sealed interface Term {
          /** Two terms. */
          record Sum(Term left, Optional<Term> right) implements Term {}
          /** A number. */
          record Literal(@ToolParam(defaultValue = "7") int value) implements Term {}
        }
        /** All. */
        public record All(
            Optional<String> text,
            Optional<List<Integer>> list,
            OptionalInt integer,
            OptionalLong wide,
            OptionalDouble real,
            @Nullable String word,
            @Nullable Integer number,
            @Nullable Boolean flag,
            Optional<Character> perhaps,
            @Nullable Tree tree,
            Optional<Term> term,
            @Nullable Shade shadow,
            @ToolParam(defaultValue = "x") char letter,
            @ToolParam(defaultValue = "very light") Shade shade,
            @ToolParam(defaultValue = "[1, 2]") int[] numbers,
            @ToolParam(defaultValue = "[\\"very light\\"]") List<Shade> palette,
            @ToolParam(defaultValue = "1.50") BigDecimal money,
            @ToolParam(defaultValue = "-3") byte tiny,
            @ToolParam(defaultValue = "true") boolean on,
            @ToolParam(defaultValue = "2024-02-29") LocalDate day,
            @ToolParam(allowed = {"up", "down"}, defaultValue = "up") String sort,
            List<Optional<LocalDate>> days,
            Optional<Duration> pause) {}
        /** Echoes. */
        @Tool public All all(All value) { return value; }
        /** Echoes. */
        @Tool public List<Term> terms(List<Term> value) { return value; }
        /** Echoes. */
        @Tool public Tree tree(Tree value) { return value; }
      }
      """;

  private static Bound strict;

  @BeforeAll
  static void compile() throws Exception {
    Build build =
        Build.javac()
            .options("-Aleat.undocumented=ignore", "-Xlint:-processing")
            .processors(new LeatProcessor());
    strict =
        Bound.load(
            build.run(Map.of("example/Strict.java", STRICT)).clean().load(), "example.Strict");
  }

  static List<String> fixtures() {
    return Fixtures.good();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everySchemaIsInTheSubsetOfEachProvider(String fixture) throws Exception {
    for (String schema : schemas(fixture)) {
      for (DialectSubset subset : DialectSubset.values()) {
        SchemaDialect dialect = SchemaDialect.valueOf(subset.name());
        DialectSchema converted = dialect.of(schema);
        assertEquals(converted, dialect.of(schema));
        if (converted.dialect() == dialect) {
          subset.checkAll(JSON.readTree(converted.json()));
        } else {
          assertFalse(converted.refusals().isEmpty());
          assertEquals(SchemaDialect.PLAIN.of(schema).json(), converted.json());
        }
      }
    }
  }

  /** Of all tools of a fixture, from the constants of their bindings. */
  static List<String> schemas(String fixture) throws Exception {
    Build.Result result =
        Build.javac().processors(new LeatProcessor()).run(Fixtures.good(fixture)).clean();
    List<String> schemas = new ArrayList<>();
    ClassLoader loader = result.load();
    for (String path : result.generated().keySet()) {
      if (path.endsWith("Bindings.java")) {
        String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
        for (Field field : loader.loadClass(name).getDeclaredFields()) {
          field.setAccessible(true);
          if (field.getName().endsWith("_INPUT") && field.get(null) instanceof String schema) {
            schemas.add(schema);
          }
        }
      }
    }
    assertFalse(schemas.isEmpty());
    return schemas;
  }

  @ParameterizedTest
  @CsvSource({"all, 21", "terms, 22", "tree, 23"})
  void whatTheStrictSchemaAllowsDecodes(String name, long seed) throws Exception {
    DialectSchema schema = strict.tools().inputSchema(name, SchemaDialect.OPENAI_STRICT);
    assertTrue(schema.isStrict(), schema.refusals()::toString);
    SchemaValues values = new SchemaValues(JSON.readTree(schema.json()), seed);
    for (int i = 0; i < VALUES; i++) {
      String text = JSON.writeValueAsString(values.next());
      String where = "seed " + seed + ", value " + i + ": " + text;
      assertTrue(SchemaOracleTest.isValid(schema.json(), text), where);
      ToolResult result = strict.call(name, text);
      assertEquals(ToolResult.Status.OK, result.status(), () -> where + "\n" + result.asText());
    }
  }

  @Test
  void nullIsAsGoodAsAbsentForAllOptionalKinds() throws Exception {
    ObjectNode absent = JSON.createObjectNode();
    absent.putObject("value").putArray("days");
    JsonNode schema =
        JSON.readTree(strict.tools().inputSchema("all", SchemaDialect.OPENAI_STRICT).json());
    ObjectNode nulls = absent.deepCopy();
    schema
        .at("/properties/value/properties")
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!name.equals("days")) {
                ((ObjectNode) nulls.get("value")).putNull(name);
              }
            });
    assertEquals(23, nulls.get("value").size());
    assertTrue(SchemaOracleTest.isValid(schema.toString(), nulls.toString()));
    ToolResult result = strict.call("all", nulls.toString());
    assertEquals(ToolResult.Status.OK, result.status(), result::asText);
    assertEquals(strict.call("all", absent.toString()).asText(), result.asText());
    assertTrue(result.asText().contains("\"shade\":\"very light\""), result::asText);
    assertTrue(result.asText().contains("\"day\":\"2024-02-29\""), result::asText);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OLLAMA", "GEMINI"})
  void whatIsAllowedIsAllowedInTheSimpleDialects(SchemaDialect dialect) throws Exception {
    Bound echoes = Bound.compile(Fixtures.good("echoes"), "example.Echoes");
    for (ToolBinding tool : echoes.tools()) {
      String plain = tool.descriptor().inputSchema();
      JsonNode converted = JSON.readTree(echoes.tools().inputSchema(tool.name(), dialect).json());
      String standard = standard(converted).toString();
      SchemaValues values = new SchemaValues(JSON.readTree(plain), 31);
      for (int i = 0; i < VALUES / 4; i++) {
        String text = JSON.writeValueAsString(values.next());
        assertTrue(
            SchemaOracleTest.isValid(standard, text),
            () -> "seed 31, " + tool.name() + ": " + text + "\n" + standard);
        assertEquals(ToolResult.Status.OK, tool.call(text, ToolContext.none()).status());
      }
    }
  }

  /** A schema of Gemini as a JSON Schema: types in lower case, null as one of them. */
  private static JsonNode standard(JsonNode schema) {
    if (schema instanceof ArrayNode array) {
      ArrayNode all = JSON.createArrayNode();
      array.forEach(element -> all.add(standard(element)));
      return all;
    }
    if (!(schema instanceof ObjectNode object)) {
      return schema;
    }
    ObjectNode out = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      boolean isType = member.getKey().equals("type") && member.getValue().isTextual();
      out.set(
          member.getKey(),
          isType
              ? JSON.getNodeFactory().textNode(member.getValue().asText().toLowerCase(Locale.ROOT))
              : standard(member.getValue()));
    }
    if (object.path("nullable").asBoolean()) {
      ObjectNode either = JSON.createObjectNode();
      either.putArray("anyOf").add(out).addObject().put("type", "null");
      return either;
    }
    return out;
  }
}
