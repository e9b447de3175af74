package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.json.JsonReader;
import dev.leat.json.Problem;
import dev.leat.json.TypeCodec;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolResult;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The schema is never wider than the check, by a validator of JSON Schema, and the check never
 * wider than Java, by the reference implementation of Jakarta Validation. Both know nothing of
 * Leat.
 */
final class ConstraintsOracleTest {
  /** More with {@code -Dleat.constraints.values}. */
  private static final int VALUES = Integer.getInteger("leat.constraints.values", 60);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static Bound tools;
  private static ClassLoader loader;
  private static Validator jakarta;

  @BeforeAll
  static void compile() throws Exception {
    Build.Result result =
        Build.javac().processors(new LeatProcessor()).run(Fixtures.good("constraints")).clean();
    loader = result.load();
    tools = Bound.load(loader, "example.Constraints");
    jakarta =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }

  /** A value of each type that keeps all constraints, to change one property of. */
  private static final Map<String, String> KEPT =
      Map.of(
          "texts",
          """
          {"sized": "ab", "sequence": "", "notEmpty": " ", "notBlank": "a", "short_": "a",
           "slug": "a-b", "safe": "ok", "password": "Abc1", "several": "ab", "answer": "Yes",
           "mail": "a@b.c", "shortMail": "a@b.c", "code": "AB", "free": "", "plain": ""}
          """,
          "numbers",
          """
          {"days": 1, "tiny": 0, "small": 0, "big": 1, "positive": 1, "negative": -1, "low": 0,
           "ratio": 0.2, "above": 1, "money": 0, "whole": 1, "two": 1}
          """,
          "containers",
          """
          {"tags": ["a"], "digits": [1], "scores": {}, "names": [], "counts": [], "matrix": [[]],
           "codes": [], "perhaps": [], "series": {"a": [1]},
           "named": {}, "nested": {}}
          """,
          "maybes",
          """
          {"agreed": true, "refused": false, "sort": "up"}
          """);

  @ParameterizedTest
  @CsvSource({"texts, 1", "numbers, 2", "containers, 3", "maybes, 4"})
  void theSchemaAllowsWhatIsTakenAndJavaAllowsWhatIsTaken(String tool, long seed) throws Exception {
    ToolBinding binding = tools.tools().find(tool).orElseThrow();
    ObjectNode kept = (ObjectNode) JSON.readTree(KEPT.get(tool));
    JsonNode properties =
        JSON.readTree(binding.descriptor().inputSchema()).at("/properties/value/properties");
    ConstrainedValues values = new ConstrainedValues(new Random(seed));
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      int taken = 0;
      for (int i = 0; i < VALUES; i++) {
        ObjectNode changed = kept.deepCopy();
        changed.set(property.getKey(), values.next(property.getValue()));
        taken += isTaken(binding, changed, property.getKey(), "seed " + seed) ? 1 : 0;
      }
      String where = property.getKey() + ", seed " + seed + ": " + taken + " of " + VALUES;
      assertTrue(taken > 0 && (taken < VALUES || isFree(property.getKey())), where);
    }
  }

  private static boolean isFree(String property) {
    return List.of("free", "plain", "never").contains(property);
  }

  private static boolean isTaken(
      ToolBinding binding, ObjectNode value, String property, String seed) throws Exception {
    String text = JSON.writeValueAsString(JSON.createObjectNode().set("value", value));
    // The pattern must suffice: what a validator makes of the format is its own affair.
    String schema = binding.descriptor().inputSchema().replaceAll("\"format\":\\s*\"email\",", "");
    boolean allowed = SchemaOracleTest.isValid(schema, text);
    ToolResult result = binding.call(text, dev.leat.tool.ToolContext.none());
    boolean taken = result.status() == ToolResult.Status.OK;
    String where = seed + ", " + property + ": " + text + "\n" + result.asText();
    assertTrue(taken || !allowed, where);
    JsonReader in = JsonReader.of(JSON.writeValueAsString(value));
    Object read = codec(binding.descriptor().name()).read(in);
    for (Problem problem : in.problems()) {
      assertTrue(problem.pointer().startsWith("/" + property), where);
    }
    assertEquals(taken, in.problems().isEmpty(), where);
    // The reference implementation knows no constraints of the elements of arrays.
    if (taken && !property.equals("counts")) {
      assertEquals(
          List.of(),
          List.copyOf(jakarta.validateProperty(Objects.requireNonNull(read), property)),
          where);
      String output = binding.descriptor().outputSchema().orElseThrow();
      assertTrue(SchemaOracleTest.isValid(output, result.asText()), where);
    }
    return taken;
  }

  private static TypeCodec<?> codec(String tool) throws Exception {
    String name = Character.toUpperCase(tool.charAt(0)) + tool.substring(1);
    Class<?> codec = loader.loadClass("example.Constraints_" + name + "Json");
    return (TypeCodec<?>) codec.getField("CODEC").get(null);
  }
}
