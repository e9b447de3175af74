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
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law 1 for types that nobody thought of: what a schema allows decodes to the very value, is
 * encoded to what the schema allows and decodes to the same again; what it does not allow is a
 * problem at its place, or a {@link Coercion}. A validator that knows nothing of Leat says which is
 * which. {@code -Dleat.types} tries that many families, {@code -Dleat.types.seed} begins with
 * another.
 */
final class TypeFamilyTest {
  private static final int FAMILIES = Integer.getInteger("leat.types", 10);
  private static final long SEED = Long.getLong("leat.types.seed", 1);
  private static final int VALUES = 60;
  private static final int MUTANTS = 2;
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static int types;
  private static int allowed;
  private static int stillAllowed;
  private static int refused;
  private static int coerced;
  private static int unknown;

  static LongStream seeds() {
    return LongStream.range(SEED, SEED + FAMILIES);
  }

  /** Figures without which a green run may mean that nothing was tried. */
  @AfterAll
  static void tell() {
    System.out.printf(
        "%d families from seed %d, %d types: %d values allowed by their schemas and taken; of %d"
            + " changed ones %d still allowed and taken, %d refused at their place, %d coerced, %d"
            + " unknown zones or currencies%n",
        FAMILIES,
        SEED,
        types,
        allowed,
        stillAllowed + refused + coerced + unknown,
        stillAllowed,
        refused,
        coerced,
        unknown);
    assertTrue(allowed > 0 && refused > 0 && coerced > 0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFamilyObeysItsSchemas(long seed) throws Exception {
    TypeFamily family = new TypeFamily(seed);
    Bound bound = Bound.compile(family.sources(), TypeFamily.NAME);
    for (String tool : family.tools()) {
      types++;
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
      allowed++;
      for (int j = 0; j < MUTANTS; j++) {
        Mutant mutant = Mutant.of(value, "value", random);
        tried(tool, mutant, where + "\nchanged at " + mutant.pointer() + ": " + mutant.value());
      }
    }
  }

  private static void tried(ToolBinding tool, Mutant mutant, String where) throws Exception {
    String text = JSON.writeValueAsString(mutant.value());
    boolean isAllowed = SchemaOracleTest.isValid(tool.descriptor().inputSchema(), text);
    ToolResult result = tool.call(text, ToolContext.none());
    if (result.status() == ToolResult.Status.OK) {
      accepted(tool, mutant.value(), where);
      stillAllowed += isAllowed ? 1 : 0;
      coerced += isAllowed ? 0 : 1;
      return;
    }
    assertEquals(ToolResult.Status.INVALID_ARGUMENTS, result.status(), where);
    List<String> problems = result.asText().lines().filter(line -> line.startsWith("- ")).toList();
    assertTrue(
        problems.stream().anyMatch(line -> isAbout(line, mutant)),
        () -> where + "\n" + result.asText());
    if (isAllowed) {
      assertTrue(problems.stream().allMatch(line -> isUnknown(line, mutant)), where + problems);
    }
    unknown += isAllowed ? 1 : 0;
    refused += isAllowed ? 0 : 1;
  }

  /** No schema lists all zones and currencies, so one may allow what Java does not know. */
  private static boolean isUnknown(String line, Mutant mutant) {
    String text = mutant.value().at(mutant.pointer()).asText();
    return FormValues.OPEN_SETS.stream()
        .anyMatch(
            kind ->
                line.contains(": expected " + kind.expectation() + ", found")
                    && !new FormValues(kind).isKnown(text));
  }

  /**
   * A problem at the place or in it. It may be told beside it where that is what is wrong: of two
   * equal elements it is the later one, of too many it is the array, and with another tag the
   * object is another one.
   */
  private static boolean isAbout(String line, Mutant mutant) {
    // A problem is one line, whatever the names are.
    String pointer = mutant.pointer().replaceAll("[\\p{Cntrl}\u2028\u2029]", " ");
    String parent = pointer.substring(0, pointer.lastIndexOf('/'));
    String place = line.substring(2, line.indexOf(": expected"));
    if (line.contains(": expected each value once")) {
      return place.substring(0, place.lastIndexOf('/')).equals(parent);
    }
    if (line.matches(".*: expected [a-z 0-9]* elements?, found [0-9]+")) {
      return place.equals(parent) || place.equals(pointer);
    }
    String whole = pointer.endsWith("/type") ? parent : pointer;
    return (place + "/").startsWith(whole + "/");
  }

  private static void accepted(ToolBinding tool, JsonNode arguments, String where)
      throws Exception {
    ToolDescriptor descriptor = tool.descriptor();
    ToolResult result = tool.call(JSON.writeValueAsString(arguments), ToolContext.none());
    assertEquals(ToolResult.Status.OK, result.status(), () -> where + "\n" + result.asText());
    String output = descriptor.outputSchema().orElseThrow();
    assertTrue(
        SchemaOracleTest.isValid(output, result.asText()), () -> where + "\n" + result.asText());
    String again = "{\"value\":" + result.asText() + "}";
    assertEquals(result.asText(), tool.call(again, ToolContext.none()).asText(), where);
    JsonNode input = JSON.readTree(descriptor.inputSchema());
    JsonNode told = JSON.readTree(result.asText());
    assertTrue(
        new Coercion(input).isPossible(input.at("/properties/value"), arguments.get("value"), told),
        () -> where + "\nread as " + told);
  }
}
