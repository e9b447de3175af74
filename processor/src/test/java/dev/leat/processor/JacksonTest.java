package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Jackson's own mapper, as it comes, reads what a companion writes, and a companion what Jackson
 * writes, to objects that are the same to the companion. Where they differ is said below.
 */
final class JacksonTest {
  private static final int VALUES = 40;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static ClassLoader loader;

  @BeforeAll
  static void compile() {
    Build build = Build.javac().options("-Aleat.undocumented=ignore", "-Xlint:-processing");
    Map<String, String> sources = Build.read(Path.of("src", "test", "resources", "jackson"));
    loader = build.processors(new LeatProcessor()).run(sources).clean().load();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Named", "Snake", "Base", "Derived", "Address", "Place", "Money", "Animal", "OrderId",
        "Version", "Wrapped", "Size", "All"
      })
  void jacksonAndTheCompanionReadEachOther(String type) throws Exception {
    TypeCodec<Object> codec = codec(type);
    SchemaValues values = new SchemaValues(JSON.readTree(codec.schema()), type.hashCode());
    for (int i = 0; i < VALUES; i++) {
      String given = JSON.writeValueAsString(values.next());
      Object made = read(codec, given);
      String ours = written(codec, made);
      assertEquals(ours, written(codec, JSON.readValue(ours, type(type))), given);
      String theirs = JSON.writerFor(type(type)).writeValueAsString(made);
      assertEquals(ours, written(codec, read(codec, theirs)), () -> given + "\n" + theirs);
      assertEquals(JSON.readTree(ours), withoutNulls(JSON.readTree(theirs)), given);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Named | {'first-name':'a','surname':'b','size':'LARGE','sizes':[],'counts':{},'keyed':{},"
            + "'numbers':[]}",
        "Derived | {'called':'x','level':1,'zip_code':3}",
      })
  void aliasesMeanTheSame(String type, String json) throws Exception {
    TypeCodec<Object> codec = codec(type);
    String given = json.replace('\'', '"');
    assertEquals(
        written(codec, JSON.readValue(given, type(type))), written(codec, read(codec, given)));
  }

  /** Jackson makes 0, false or null of what is not there; here that is a problem. */
  @Test
  void whatIsMissingIsAGuessOfJacksons() throws Exception {
    assertEquals("{\"amount\":0}", written(codec("Money"), JSON.readValue("{}", type("Money"))));
    assertRefused("Money", "{}");
  }

  /** Jackson cuts a fraction off; here that is a problem. */
  @Test
  void aFractionIsNoInteger() throws Exception {
    String given = "{\"amount\":3.7}";
    assertEquals("{\"amount\":3}", written(codec("Money"), JSON.readValue(given, type("Money"))));
    assertRefused("Money", given);
  }

  /** Jackson takes a single value for a list, or a constant in another case, only if told to. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Size | 'Small One'",
        "Wrapped | {'id':'a','versions':3}",
      })
  void whatLosesNothingIsTakenHereOnly(String type, String json) throws Exception {
    String given = json.replace('\'', '"');
    assertThrows(MismatchedInputException.class, () -> JSON.readValue(given, type(type)));
    read(codec(type), given);
  }

  /** What has a getter alone Jackson does not read again, not even what it wrote itself. */
  @Test
  void whatHasAGetterAloneIsPassedOverHereOnly() throws Exception {
    TypeCodec<Object> codec = codec("Told");
    String told = written(codec, read(codec, "{\"number\":3}"));
    assertEquals("{\"number\":3,\"urltext\":\"told\"}", told);
    assertEquals(told, JSON.writeValueAsString(read(codec, told)));
    assertThrows(MismatchedInputException.class, () -> JSON.readValue(told, type("Told")));
  }

  /** A variant that is named as such needs no tag here; Jackson writes and wants it everywhere. */
  @Test
  void aVariantThatStandsForItselfHasNoTag() throws Exception {
    TypeCodec<Object> codec = codec("Cat");
    String cat = "{\"lives\":9,\"friends\":[]}";
    assertEquals(cat, written(codec, read(codec, cat)));
    assertThrows(MismatchedInputException.class, () -> JSON.readValue(cat, type("Cat")));
    assertEquals(
        "{\"kind\":\"cat\",\"lives\":9,\"friends\":[]}", JSON.writeValueAsString(read(codec, cat)));
    assertRefused("Cat", JSON.writeValueAsString(read(codec, cat)));
  }

  private static void assertRefused(String type, String given) throws Exception {
    JsonReader in = JsonReader.of(given);
    codec(type).read(in);
    assertEquals(1, in.problemCount());
  }

  /** Jackson writes the nulls of properties, which are read as if they were not there. */
  private static JsonNode withoutNulls(JsonNode node) {
    node.forEach(JacksonTest::withoutNulls);
    if (node.isObject()) {
      Map<String, JsonNode> kept = new HashMap<>();
      node.properties().forEach(property -> kept.put(property.getKey(), property.getValue()));
      kept.values().removeIf(value -> !value.isNull());
      ((com.fasterxml.jackson.databind.node.ObjectNode) node).remove(kept.keySet());
    }
    return node;
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return loader.loadClass("example.Jackson$" + name);
  }

  @SuppressWarnings("unchecked") // A companion reads what it writes.
  private static TypeCodec<Object> codec(String name) throws ReflectiveOperationException {
    Class<?> companion = loader.loadClass("example.Jackson_" + name + "Json");
    return (TypeCodec<Object>) companion.getField("CODEC").get(null);
  }

  private static Object read(TypeCodec<Object> codec, String text) {
    JsonReader in = JsonReader.of(text);
    Object value = codec.read(in);
    assertTrue(in.accepted(), () -> text + " " + in.problems());
    return Objects.requireNonNull(value);
  }

  private static String written(TypeCodec<Object> codec, Object value) {
    JsonWriter out = new JsonWriter();
    codec.write(out, value);
    return out.toString();
  }
}
