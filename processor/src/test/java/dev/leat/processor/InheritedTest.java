package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leat.tool.ToolDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tools and docs that come from interfaces and superclasses. */
final class InheritedTest {
  private static Bound notes;
  private static Bound sundial;

  @BeforeAll
  static void compile() throws Exception {
    ClassLoader loader =
        Build.javac()
            .processors(new LeatProcessor())
            .run(Fixtures.good("inherited"))
            .clean()
            .load();
    notes = Bound.load(loader, "example.Notes");
    sundial = Bound.load(loader, "example.Sundial");
  }

  @Test
  void aToolboxHasItsOwnToolsAndThenTheInheritedOnes() {
    assertEquals(
        List.of(
            "note_find",
            "note_name",
            "note_own_name",
            "note_join",
            "note_keep",
            "note_count_like",
            "note_about"),
        notes.tools().names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "note_find | {\"id\":\"x\"} | {\"text\":\"x\"}",
        "note_keep | {\"things\":[{\"text\":\"a\"},{\"text\":\"b\"}]} | 2",
        "note_count_like | {\"like\":{\"text\":\"a\"}} | 12",
        "note_about | {} | counted",
        "note_own_name | {} | notes",
        "note_name | {\"loud\":true} | NOTES",
        "note_join | {\"words\":[\"a\",\"b\"]} | a-b",
      })
  void inheritedToolsAreCalledWithTheTypesOfTheToolbox(String tool, String arguments, String text)
      throws Exception {
    assertEquals(text, notes.call(tool, arguments).asText());
  }

  @Test
  void docsComeFromTheMethodThatIsImplemented() {
    ToolDescriptor find = notes.tools().find("note_find").orElseThrow().descriptor();
    assertEquals("Finds a thing.\n\nThere may be none.", find.description());
    assertEquals(1, occurrences(find.inputSchema(), "\"description\": \"what finds it\""));
    assertEquals(
        1,
        occurrences(
            find.outputSchema().orElseThrow(), "\"description\": \"the thing, which is a note\""));
  }

  @Test
  void parametersAreMatchedByTheirPlaces() throws Exception {
    ToolDescriptor time = sundial.tools().find("time").orElseThrow().descriptor();
    assertEquals("Says the time.", time.description());
    assertEquals(1, occurrences(time.inputSchema(), "\"description\": \"where\""));
    assertEquals("noon in x", sundial.call("time", "{\"place\":\"x\"}").asText());
  }

  private static int occurrences(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  /** What its interface says of a parameter is not said again. */
  private static final Map<String, String> PAYMENTS =
      Map.of(
          "Payments.java",
          """
          import dev.leat.Tool;
          import dev.leat.ToolParam;
          public interface Payments {
            record User(String name) {}
            /** Pays. */
            @Tool
            String pay(
                @ToolParam(injected = true) User user,
                @ToolParam(name = "sum", description = "so much", defaultValue = "7") int amount,
                @ToolParam(allowed = {"a", "b"}) String way);
          }
          """,
          "Bank.java",
          """
          @dev.leat.Toolbox
          public class Bank implements Payments {
            @Override
            public String pay(
                User user, int amount, @dev.leat.ToolParam(description = "how") String way) {
              return user.name() + amount + way;
            }
          }
          """,
          "options.txt",
          "-Aleat.undocumented=ignore");

  @Test
  void aParameterIsWhatTheOverriddenMethodSaysOfIt() throws Exception {
    ToolDescriptor pay =
        Bound.compile(PAYMENTS, "Bank").tools().find("pay").orElseThrow().descriptor();
    JsonNode properties = new ObjectMapper().readTree(pay.inputSchema()).path("properties");
    assertEquals(Set.of("sum", "way"), names(properties));
    assertEquals(
        "{\"type\":\"integer\",\"description\":\"so much\",\"minimum\":-2147483648,"
            + "\"maximum\":2147483647,\"default\":7}",
        properties.path("sum").toString());
    assertEquals("how", properties.at("/way/description").textValue());
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
