package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Comments generated to break out of the generated source: that has the shape it has with harmless
 * ones, and says what they say. {@code -Dleat.docs.batches=40} tries ten thousand.
 */
final class HostileCommentsTest {
  private static final int BATCHES = Integer.getInteger("leat.docs.batches", 2);
  private static final int METHODS = 250;
  private static final long SEED = Long.getLong("leat.docs.seed", 20_240_531L);

  @Test
  void commentsAreConstantsAndNothingElse() throws Exception {
    GeneratedTree harmless = generate(harmless());
    Random random = new Random(SEED);
    for (int batch = 0; batch < BATCHES; batch++) {
      List<HostileComment> comments = new ArrayList<>();
      for (int i = 0; i < METHODS; i++) {
        comments.add(HostileComment.random(random));
      }
      String where = "seed " + SEED + ", batch " + batch;
      GeneratedTree hostile = generate(comments);
      assertEquals(harmless.shape(), hostile.shape(), where);
      check(comments, hostile, where);
    }
    System.out.println("hostile comments: " + BATCHES * METHODS + ", seed " + SEED);
  }

  private static void check(List<HostileComment> comments, GeneratedTree tree, String where)
      throws Exception {
    ObjectMapper json = new ObjectMapper();
    for (int i = 0; i < METHODS; i++) {
      String text = comments.get(i).text();
      assertEquals(text, tree.description("tool" + i), where + ", comment " + i);
      String schema = tree.constant("TOOL" + i + "_INPUT");
      assertEquals(
          text,
          json.readTree(schema).at("/properties/word/description").textValue(),
          where + ", parameter " + i);
    }
  }

  private static List<HostileComment> harmless() {
    List<HostileComment> comments = new ArrayList<>();
    for (int i = 0; i < METHODS; i++) {
      comments.add(new HostileComment("Fine.", "Fine."));
    }
    return comments;
  }

  private static GeneratedTree generate(List<HostileComment> comments) {
    StringBuilder source = new StringBuilder("public class Tools {\n");
    for (int i = 0; i < comments.size(); i++) {
      String comment = comments.get(i).source();
      source.append("  /**\n   * ").append(comment).append("\n   *\n   * @param word ");
      source.append(comment).append("\n   */\n  @dev.leat.Tool\n  public void tool").append(i);
      source.append("(String word) {}\n\n");
    }
    Build.Result result =
        Build.javac()
            .options("-proc:only", "-Aleat.tokens=1000000")
            .processors(new LeatProcessor())
            .run(Map.of("Tools.java", source.append("}\n").toString()))
            .clean();
    return GeneratedTree.parse(
        Objects.requireNonNull(result.generated().get("ToolsBindings.java")));
  }
}
