package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The comments of {@link HostileCommentsTest} in the other places that have some: types, record
 * components, constants of enums, properties of beans and results. {@code -Dleat.docs.batches=40}
 * tries thousands.
 */
final class HostilePlacesTest {
  private static final int BATCHES = Integer.getInteger("leat.docs.batches", 1);
  private static final int TYPES = 40;
  private static final long SEED = Long.getLong("leat.docs.seed", 20_240_531L);

  /** A comment in each place; {@code @C@} is the comment and {@code @N@} its number. */
  private static final String PLACES =
      """
        /**
         * @C@
         *
         * @param a @C@
         */
        public record R@N@(int a) {}

        /** @C@ */
        public enum E@N@ {
          /** @C@ */
          ONE,
          /** @C@ */
          TWO
        }

        /** @C@ */
        public static class B@N@ {
          /** @C@ */
          public int field;

          /** @C@ */
          public int getGot() { return 0; }

          /** @return @C@ */
          public int getGiven() { return 0; }
        }

        /**
         * Fine.
         *
         * @return @C@
         */
        @dev.leat.Tool
        public R@N@ tool@N@(E@N@ e, B@N@ b) { return null; }
      """;

  @Test
  void commentsAreConstantsAndNothingElse() throws Exception {
    List<HostileComment> harmless = new ArrayList<>();
    for (int i = 0; i < TYPES; i++) {
      harmless.add(new HostileComment("Fine.", "Fine."));
    }
    Map<String, GeneratedTree> expected = generate(harmless);
    Random random = new Random(SEED);
    for (int batch = 0; batch < BATCHES; batch++) {
      List<HostileComment> comments = new ArrayList<>();
      for (int i = 0; i < TYPES; i++) {
        comments.add(HostileComment.random(random));
      }
      Map<String, GeneratedTree> generated = generate(comments);
      String where = "seed " + SEED + ", batch " + batch + ", ";
      assertEquals(expected.keySet(), generated.keySet(), where);
      expected.forEach(
          (path, tree) -> assertEquals(tree.shape(), tree(generated, path).shape(), where + path));
      for (int i = 0; i < TYPES; i++) {
        check(generated, i, comments.get(i).text(), where + "comment " + i);
      }
    }
    System.out.println("hostile places: " + 8 * BATCHES * TYPES + ", seed " + SEED);
  }

  private static GeneratedTree tree(Map<String, GeneratedTree> generated, String path) {
    return Objects.requireNonNull(generated.get(path));
  }

  private static void check(Map<String, GeneratedTree> generated, int i, String text, String where)
      throws Exception {
    JsonNode object = schema(generated, "Tools_R" + i + "Json", "SCHEMA");
    assertEquals(text, object.path("description").textValue(), where);
    assertEquals(text, object.at("/properties/a/description").textValue(), where);
    JsonNode constants = schema(generated, "Tools_E" + i + "Json", "SCHEMA");
    assertEquals(
        text + "\n- ONE: " + text + "\n- TWO: " + text,
        constants.path("description").textValue(),
        where);
    JsonNode bean = schema(generated, "Tools_B" + i + "Json", "SCHEMA");
    for (String property : List.of("field", "got", "given")) {
      String said = bean.at("/properties/" + property + "/description").textValue();
      assertEquals(text, said, where);
    }
    JsonNode output = schema(generated, "ToolsBindings", "TOOL" + i + "_OUTPUT");
    assertEquals(text, output.path("description").textValue(), where);
  }

  private static JsonNode schema(Map<String, GeneratedTree> generated, String type, String constant)
      throws Exception {
    return new ObjectMapper().readTree(tree(generated, type + ".java").constant(constant));
  }

  private static Map<String, GeneratedTree> generate(List<HostileComment> comments) {
    StringBuilder source = new StringBuilder("public class Tools {\n");
    for (int i = 0; i < comments.size(); i++) {
      String comment = comments.get(i).source();
      source.append(PLACES.replace("@N@", Integer.toString(i)).replace("@C@", comment));
    }
    Map<String, GeneratedTree> trees = new TreeMap<>();
    Build.javac()
        .options("-proc:only", "-Aleat.tokens=1000000", "-Aleat.undocumented=ignore")
        .processors(new LeatProcessor())
        .run(Map.of("Tools.java", source.append("}\n").toString()))
        .clean()
        .generated()
        .forEach((path, text) -> trees.put(path, GeneratedTree.parse(text)));
    return trees;
  }
}
