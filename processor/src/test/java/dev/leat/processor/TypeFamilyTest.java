package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law 1 for types that nobody thought of: what a schema allows decodes, is encoded to what the
 * schema allows and decodes to the same again; what it does not allow is a problem at its place, or
 * a {@link Coercion}. A validator that knows nothing of Leat says which is which. {@code
 * -Dleat.types} tries that many families, {@code -Dleat.types.seed} begins with another.
 */
final class TypeFamilyTest {
  private static final int FAMILIES = Integer.getInteger("leat.types", 10);
  private static final long SEED = Long.getLong("leat.types.seed", 1);
  private static final int VALUES = 60;
  private static final int MUTANTS = 2;
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static LongStream seeds() {
    return LongStream.range(SEED, SEED + FAMILIES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFamilyObeysItsSchemas(long seed) throws Exception {
    TypeFamily family = new TypeFamily(seed);
    Bound bound = Bound.compile(family.sources(), TypeFamily.NAME);
    for (String tool : family.tools()) {
      obeys(bound.tools().find(tool).orElseThrow(), new Random(seed), seed);
    }
  }

  private static void obeys(ToolBinding tool, Random random, long seed) throws Exception {
    String schema = tool.descriptor().inputSchema();
    SchemaValues values = new SchemaValues(JSON.readTree(schema), seed);
    for (int i = 0; i < VALUES; i++) {
      JsonNode value = values.next();
      String text = JSON.writeValueAsString(value);
      String where = "seed " + seed + ", " + tool.name() + ", value " + i + ": " + text;
      assertTrue(SchemaOracleTest.isValid(schema, text), "the generator is wrong, " + where);
      accepted(tool, value, where);
      for (int j = 0; j < MUTANTS; j++) {
        Mutant mutant = Mutant.of(value.get("value"), random);
        tried(tool, mutant, where + "\nchanged at " + mutant.pointer() + ": " + mutant.value());
      }
    }
  }

  private static void tried(ToolBinding tool, Mutant mutant, String where) throws Exception {
    JsonNode arguments = JSON.createObjectNode().set("value", mutant.value());
    String text = JSON.writeValueAsString(arguments);
    if (SchemaOracleTest.isValid(tool.descriptor().inputSchema(), text)) {
      accepted(tool, arguments, where);
      return;
    }
    ToolResult result = tool.call(text, ToolContext.none());
    if (result.status() == ToolResult.Status.OK) {
      JsonNode told = accepted(tool, arguments, where);
      assertTrue(Coercion.isPossible(mutant.value(), told), () -> where + "\nread as " + told);
      return;
    }
    assertEquals(ToolResult.Status.INVALID_ARGUMENTS, result.status(), where);
    String pointer = "/value" + mutant.pointer();
    assertTrue(
        result.asText().lines().anyMatch(line -> isAbout(line, pointer)),
        () -> where + "\n" + result.asText());
  }

  /** A problem at the place, in it, or around it; with another tag the object is another one. */
  private static boolean isAbout(String line, String pointer) {
    if (!line.startsWith("- ") || !pointer.matches("[\\w/]+")) {
      return line.startsWith("- ");
    }
    String place = line.substring(2, line.indexOf(": expected"));
    if (line.contains("each value once")) {
      // Of two equal elements it is the later one that is told.
      return pointer.startsWith(place.substring(0, place.lastIndexOf('/')));
    }
    String whole = pointer.endsWith("/type") ? pointer.substring(0, pointer.length() - 5) : pointer;
    return (place + "/").startsWith(whole + "/") || (whole + "/").startsWith(place + "/");
  }

  private static JsonNode accepted(ToolBinding tool, JsonNode arguments, String where)
      throws Exception {
    ToolDescriptor descriptor = tool.descriptor();
    ToolResult result = tool.call(JSON.writeValueAsString(arguments), ToolContext.none());
    assertEquals(ToolResult.Status.OK, result.status(), () -> where + "\n" + result.asText());
    String output = descriptor.outputSchema().orElseThrow();
    assertTrue(
        SchemaOracleTest.isValid(output, result.asText()), () -> where + "\n" + result.asText());
    String again = "{\"value\":" + result.asText() + "}";
    assertEquals(result.asText(), tool.call(again, ToolContext.none()).asText(), where);
    return JSON.readTree(result.asText());
  }
}
