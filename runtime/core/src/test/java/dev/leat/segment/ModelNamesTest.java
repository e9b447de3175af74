package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of models as hosts write them. */
final class ModelNamesTest {
  record Known(String model, Optional<String> format) {
    static Known of(String line) {
      List<String> sides = List.of(line.split(" = ", -1));
      String format = sides.get(1);
      return new Known(sides.get(0), format.equals("-") ? Optional.empty() : Optional.of(format));
    }
  }

  static List<Known> names() throws IOException {
    try (var file = ModelNamesTest.class.getResourceAsStream("models/names.txt")) {
      String lines = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().filter(line -> !line.startsWith("#")).map(Known::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void formatIsThatOfTheFamilyHoweverItIsWritten(Known known) {
    for (String name :
        List.of(
            known.model(),
            known.model().toUpperCase(Locale.ROOT),
            "hosts/" + known.model() + "-AWQ",
            known.model() + ".Q4_K_M.gguf")) {
      assertEquals(known.format(), ModelNames.formatOf(name), name);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void detectedIsWhatIsRegisteredUnderThatName(Known known) {
    Optional<ToolCallFormat> registered =
        known
            .format()
            .flatMap(
                name ->
                    ToolCallFormats.all().stream()
                        .filter(format -> format.name().equals(name))
                        .findFirst());
    assertEquals(registered, ToolCallFormats.detect(known.model()));
  }

  /** Names that say too little by themselves, or are no models' names. */
  private static final Set<String> NO_NAMES =
      Set.of("V3.1-Terminus", "V4-Flash", "K2-Thinking", "K2.5", "M2.1", "M2.5", "many fine-tunes");

  /** Those that a model's name alone does not say: what it was asked in decides. */
  private static final Set<String> BY_PROMPT =
      Set.of("react", "langchain_json_blob", "bare_json", "Llama 4", "Llama 3.1 custom format");

  @Test
  void modelsOfTheCollectionAreFoundByTheNamesThatItHasForThem() throws IOException {
    String folder = System.getenv("LEAT_CORPUS");
    assumeTrue(folder != null, "LEAT_CORPUS does not name the folder of formats.json");
    List<String> wrong = new ArrayList<>();
    for (JsonNode format : new ObjectMapper().readTree(Path.of(folder, "formats.json").toFile())) {
      String name = format.get("name").asText();
      for (JsonNode model : format.get("models")) {
        String bare = model.asText().replaceFirst(" \\(json template\\)", "");
        String found = ModelNames.formatOf(bare).orElse("-");
        boolean said = !NO_NAMES.contains(bare) && !BY_PROMPT.contains(name);
        if (said
            && !BY_PROMPT.contains(bare)
            && !found.equals(CollectedExamplesTest.SAME.getOrDefault(name, name))) {
          wrong.add(bare + ": expected " + name + ", found " + found);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void anyTextIsAName() {
    for (String name : Stream.of("", "/", ":", "//", "\u0000", "😀", "a/").toList()) {
      assertEquals(Optional.empty(), ToolCallFormats.detect(name));
    }
  }
}
