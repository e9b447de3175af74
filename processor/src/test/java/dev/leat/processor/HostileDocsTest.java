package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leat.tool.ToolDescriptor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Docs and names that are meant to break out of the generated source. */
final class HostileDocsTest {
  /** A Unicode escape in a comment is read before the comment is: this one ends a line. */
  private static final List<String> DOCS =
      List.of(
          "Quotes \"\"\" and \\\" and \\\\ and \\n.",
          "An escape \\\\u0041 and a dollar $L $T $S $$ ${x}.",
          "A lone \\uD800 surrogate, a bell \\u0007, a direction \\u202E.",
          "A comment's end *&#47; // and &#42;/ and an opening /*.",
          "<script>alert('x')</script> {@code </script>} {@literal \"}",
          "Spaces at the end   \\u0020\\u0020",
          "日本語 and é and \\uD83D\\uDE00.");

  @Test
  void docsReachTheDescriptorAndNothingElse() throws Exception {
    ObjectMapper json = new ObjectMapper();
    for (String doc : DOCS) {
      String source =
          "public class Tools {\n  /**\n   * "
              + doc
              + "\n   *\n   * @param word "
              + doc
              + "\n   */\n  @dev.leat.Tool\n  public void tool(String word) {}\n}\n";
      Build.Result result =
          Build.javac().processors(new LeatProcessor()).run(Map.of("Tools.java", source)).clean();
      ToolDescriptor tool =
          Bound.load(result.load(), "Tools").tools().iterator().next().descriptor();
      JsonNode schema = json.readTree(tool.inputSchema());
      assertEquals(tool.description(), schema.at("/properties/word/description").textValue(), doc);
      String generated = String.join("", result.generated().values());
      assertTrue(
          generated
              .lines()
              .filter(line -> line.contains("*"))
              .noneMatch(l -> l.contains("Quotes")));
    }
  }

  @Test
  void aFormatFillsNoMemory() throws Exception {
    String source =
        """
        public class Tools {
          static final int N = 7;
          /** Wide: {@value %1000000000d #N}, {@value "%-,999999999.3f" #N}, {@value %03d #N}. */
          @dev.leat.Tool
          public void tool() {}
        }
        """;
    Build.Result result =
        Build.javac().processors(new LeatProcessor()).run(Map.of("Tools.java", source)).clean();
    assertEquals(
        "Wide: 7, 7, 007.",
        Bound.load(result.load(), "Tools").tools().iterator().next().descriptor().description());
  }
}
