package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every value that a schema allows decodes, and what is encoded validates. A validator that knows
 * nothing of Leat says which values those are.
 */
final class SchemaOracleTest {
  private static final int VALUES = 150;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, URI> SCHEMAS = new HashMap<>();
  private static final Validator VALIDATOR =
      new ValidatorFactory()
          .withJsonNodeFactory(new JacksonNode.Factory())
          .withEvaluatorFactory(new FormatEvaluatorFactory())
          .createValidator();

  private static Bound echoes;
  private static Bound codecs;
  private static Bound generics;
  private static Bound beans;
  private static Bound collections;
  private static Bound values;

  @BeforeAll
  static void compile() throws Exception {
    echoes = Bound.compile(Fixtures.good("echoes"), "example.Echoes");
    beans = Bound.compile(Fixtures.good("beans"), "example.Beans");
    codecs = Bound.compile(Fixtures.good("codecs"), "example.Codecs");
    generics = Bound.compile(Fixtures.good("generics"), "example.Generics");
    collections = Bound.compile(Fixtures.good("collections"), "example.Collections");
    values = Bound.compile(Fixtures.good("values"), "example.Values");
  }

  @ParameterizedTest
  @CsvSource({
    "scalars, 1",
    "containers, 2",
    "optionals, 3",
    "tree, 4",
    "node, 5",
    "shades, 6",
    "forms, 7",
    "terms, 8"
  })
  void whatTheSchemaAllowsDecodesAndWhatIsEncodedValidates(String tool, long seed)
      throws Exception {
    whatIsAllowedDecodes(echoes.tools().find(tool).orElseThrow(), seed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page",
        "lists",
        "gaps",
        "pair",
        "trees",
        "turn",
        "outer",
        "order",
        "leaf",
        "outcome",
        "outcomes"
      })
  void genericTypesAreReadWithTheirArguments(String tool) throws Exception {
    whatIsAllowedDecodes(generics.tools().find(tool).orElseThrow(), tool.hashCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"classes", "keys", "wild", "wildcards", "free", "anything", "alone"})
  void collectionsAreReadAsTheClassesThatTheyAre(String tool) throws Exception {
    whatIsAllowedDecodes(collections.tools().find(tool).orElseThrow(), tool.hashCode());
  }

  @ParameterizedTest
  @CsvSource({"bill, 7", "money, 8"})
  void theSchemaOfACodecIsTheUsersPromise(String tool, long seed) throws Exception {
    whatIsAllowedDecodes(codecs.tools().find(tool).orElseThrow(), seed);
  }

  @ParameterizedTest
  @CsvSource({"customer, 9", "address, 10", "shape, 11", "animals, 12", "person, 13", "plain, 14"})
  void beansAreWhatTheirSchemaSays(String tool, long seed) throws Exception {
    whatIsAllowedDecodes(beans.tools().find(tool).orElseThrow(), seed);
  }

  @ParameterizedTest
  @CsvSource({"boxes, 15", "tree, 16", "feelings, 17"})
  void wrappersAreWhatTheirValuesAre(String tool, long seed) throws Exception {
    whatIsAllowedDecodes(values.tools().find(tool).orElseThrow(), seed);
  }

  private static void whatIsAllowedDecodes(ToolBinding binding, long seed) throws Exception {
    ToolDescriptor descriptor = binding.descriptor();
    String output = descriptor.outputSchema().orElseThrow();
    SchemaValues values = new SchemaValues(JSON.readTree(descriptor.inputSchema()), seed);
    for (int i = 0; i < VALUES; i++) {
      JsonNode value = values.next();
      String text = JSON.writeValueAsString(value);
      String where = "seed " + seed + ", value " + i + ": " + text;
      assertTrue(isValid(descriptor.inputSchema(), text), "the generator is wrong, " + where);
      ToolResult result = binding.call(text, ToolContext.none());
      assertEquals(ToolResult.Status.OK, result.status(), () -> where + "\n" + result.asText());
      assertTrue(isValid(output, result.asText()), () -> where + "\n" + result.asText());
      String again = "{\"value\":" + result.asText() + "}";
      assertEquals(result.asText(), binding.call(again, ToolContext.none()).asText(), where);
    }
  }

  static boolean isValid(String schema, String value) {
    return errors(schema, value).isEmpty();
  }

  /** Everything that the validator has against a value. */
  static List<Error> errors(String schema, String value) {
    URI uri = SCHEMAS.computeIfAbsent(schema, VALIDATOR::registerSchema);
    Validator.Result result = VALIDATOR.validate(uri, value);
    return result.isValid() ? List.of() : result.getErrors();
  }
}
