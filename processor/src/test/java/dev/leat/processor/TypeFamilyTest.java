package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.harrel.jsonschema.Error;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
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
  private static final long SEED = Long.getLong("leat.types.seed", 21);
  private static final int VALUES = 40;
  private static final int MUTANTS = 3;
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Map<Liberties.Kind, Integer> TAKEN = new EnumMap<>(Liberties.Kind.class);

  static LongStream seeds() {
    return LongStream.range(SEED, SEED + FAMILIES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFamilyObeysItsSchemas(long seed) throws Exception {
    TypeFamily family = new TypeFamily(seed);
    // Some are larger than any tool should be.
    Build build = Build.javac().processors(new LeatProcessor()).options("-Aleat.tokens=100000");
    ClassLoader classes = build.run(family.sources()).clean().load();
    Bound bound = Bound.load(classes, TypeFamily.NAME);
    for (String tool : family.tools()) {
      obeys(bound.tools().find(tool).orElseThrow(), family, seed);
    }
  }

  /** A few families may lack one; the least that is tried by default does not. */
  @AfterAll
  static void everyLibertyWasTaken() {
    if (FAMILIES >= 10) {
      assertEquals(EnumSet.allOf(Liberties.Kind.class), TAKEN.keySet());
    }
  }

  private static void obeys(ToolBinding tool, TypeFamily family, long seed) throws Exception {
    JsonNode schema = JSON.readTree(tool.descriptor().inputSchema());
    SchemaValues values = new SchemaValues(schema, seed);
    Map<String, String> aliases = new HashMap<>();
    family.aliases().forEach((alias, name) -> aliases.put(name, alias));
    Mutant mutant = new Mutant(aliases, new Random(seed));
    for (int i = 0; i < VALUES; i++) {
      JsonNode value = values.next();
      String where = "seed " + seed + ", " + tool.name() + ", value " + i + ": " + value;
      assertTrue(isValid(tool, value), "the generator is wrong, " + where);
      accepted(tool, value, where);
      JsonNode changed = value;
      for (int j = 1; j <= MUTANTS; j++) {
        changed = mutant.of(changed);
        tried(tool, changed, new Liberties(schema, family.aliases(), changed), where);
      }
    }
  }

  /** What is wrong is told where it is and nothing else is; what is not is read as it is meant. */
  private static void tried(ToolBinding tool, JsonNode given, Liberties liberties, String origin)
      throws Exception {
    String where = origin + "\nchanged: " + given + "\nmeaning: " + liberties.meaning();
    String schema = tool.descriptor().inputSchema();
    List<Error> errors = SchemaOracleTest.errors(schema, liberties.meaning().toString());
    assertEquals(liberties.faults().isEmpty(), errors.isEmpty(), () -> where + "\n" + errors);
    ToolResult result = tool.call(given.toString(), ToolContext.none());
    if (errors.isEmpty()) {
      String told = accepted(tool, given, where);
      assertEquals(accepted(tool, liberties.meaning(), where), told, where);
      liberties.taken().forEach((kind, count) -> TAKEN.merge(kind, count, Integer::sum));
      return;
    }
    assertEquals(ToolResult.Status.INVALID_ARGUMENTS, result.status(), where);
    assertEquals(
        pointers(liberties),
        result
            .asText()
            .lines()
            .filter(line -> line.startsWith("- "))
            .map(TypeFamilyTest::told)
            .sorted()
            .toList(),
        () -> where + "\n" + result.asText());
    Set<String> seen = new HashSet<>();
    errors.forEach(error -> seen.add(error.getInstanceLocation()));
    for (Liberties.Fault fault : liberties.faults()) {
      assertTrue(seen.contains(fault.seen()), () -> where + "\n" + fault + " not in " + seen);
    }
  }

  /** The pointer of a line of a report. */
  private static String told(String line) {
    return line.substring(2, line.indexOf(": expected"));
  }

  /** As a report has them: a line each. */
  private static List<String> pointers(Liberties liberties) {
    return liberties.faults().stream()
        .map(fault -> fault.pointer().isEmpty() ? "(root)" : fault.pointer())
        .map(pointer -> pointer.replaceAll("\\p{Cntrl}", " "))
        .sorted()
        .toList();
  }

  private static boolean isValid(ToolBinding tool, JsonNode arguments) {
    return SchemaOracleTest.isValid(tool.descriptor().inputSchema(), arguments.toString());
  }

  private static String accepted(ToolBinding tool, JsonNode arguments, String where)
      throws Exception {
    ToolDescriptor descriptor = tool.descriptor();
    ToolResult result = tool.call(arguments.toString(), ToolContext.none());
    assertEquals(ToolResult.Status.OK, result.status(), () -> where + "\n" + result.asText());
    String output = descriptor.outputSchema().orElseThrow();
    assertTrue(
        SchemaOracleTest.isValid(output, result.asText()), () -> where + "\n" + result.asText());
    String again = "{\"value\":" + result.asText() + "}";
    assertEquals(result.asText(), tool.call(again, ToolContext.none()).asText(), where);
    return result.asText();
  }
}
