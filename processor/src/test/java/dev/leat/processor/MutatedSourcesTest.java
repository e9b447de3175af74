package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/**
 * Sources that are nearly right: whatever is wrong with them is told, by the compiler or by a
 * problem, and what is generated compiles if they do. {@code -Dleat.mutants=N} tries more, {@code
 * -Dleat.seed=N} others.
 */
final class MutatedSourcesTest {
  private static final int MUTANTS = Integer.getInteger("leat.mutants", 24);
  private static final long SEED = Long.getLong("leat.seed", 2026);

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|/\\*.*?\\*/|//[^\n]*"
              + "|[\\p{L}_$][\\p{L}\\p{N}_$]*|[0-9][\\w.]*|\\s+|.",
          Pattern.DOTALL);

  /** What types are turned into, besides those that stand elsewhere in the file. */
  private static final List<String> TYPES =
      List.of(
          "Object",
          "void",
          "int",
          "String",
          "List<String>",
          "List",
          "Map",
          "var",
          "Missing",
          "char",
          "Optional<Missing>",
          "int[]",
          "List<?>",
          "Map<Integer, Integer>",
          "Comparable<String>",
          "Void",
          "byte[][]",
          "Enum",
          "Record",
          "Thread.State",
          "java.util.Date",
          "Missing.Inner");

  private static final List<String> MODIFIERS =
      List.of("public", "private", "protected", "static", "final", "abstract", "", "sealed");

  private static final int TYPE = -1;
  private static final int OTHER = -2;

  @Test
  void neverBreakTheProcessor() {
    System.out.println("seed " + SEED);
    List<String> fixtures = Fixtures.good();
    int reached = 0;
    for (int i = 0; i < MUTANTS; i++) {
      Random random = new Random(SEED + i);
      Map<String, String> sources =
          new LinkedHashMap<>(Fixtures.good(fixtures.get(random.nextInt(fixtures.size()))));
      sources.keySet().removeIf(path -> !path.endsWith(".java"));
      List<String> paths = List.copyOf(sources.keySet());
      String path = paths.get(random.nextInt(paths.size()));
      String mutant = mutate(sources.getOrDefault(path, ""), random);
      sources.put(path, mutant);
      reached += check("seed " + (SEED + i) + ", " + path + ":\n" + mutant, sources) ? 1 : 0;
    }
    System.out.println("of " + MUTANTS + " mutants, the processor saw " + reached);
    assertTrue(reached > MUTANTS / 4, "the mutants are no programs any more");
  }

  /** Whether the processor came to see the sources at all. */
  private static boolean check(String where, Map<String, String> sources) {
    Build.Result result = Build.lenientJavac().processors(new LeatProcessor()).run(sources);
    List<String> wrong = new ArrayList<>();
    for (var diagnostic : result.diagnostics()) {
      boolean isGenerated =
          diagnostic.getSource() != null
              && diagnostic.getSource().getName().matches(".*(?:Bindings|Json)\\.java");
      String said = diagnostic.getMessage(Locale.ROOT);
      if (said.contains("[Internal]")
          || (isGenerated && diagnostic.getKind() == Diagnostic.Kind.ERROR)) {
        wrong.add(diagnostic.getSource() + ": " + said);
      }
    }
    boolean internal = wrong.stream().anyMatch(said -> said.contains("[Internal]"));
    if (internal || (!wrong.isEmpty() && Build.lenientJavac().run(sources).success())) {
      assertEquals(List.of(), wrong, where);
    }
    return !result.generated().isEmpty() || !result.problems().isEmpty();
  }

  private static String mutate(String source, Random random) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(source);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      change(tokens, random);
    }
    return String.join("", tokens);
  }

  private static void change(List<String> tokens, Random random) {
    int at = random.nextInt(tokens.size());
    while (tokens.get(at).isBlank()) {
      at = random.nextInt(tokens.size());
    }
    String token = tokens.get(at);
    switch (random.nextInt(20)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, token + " ");
      default -> tokens.set(at, like(token, tokens, random));
    }
  }

  /** Another token of the same kind, so that what comes out is often still a program. */
  private static String like(String token, List<String> tokens, Random random) {
    if (MODIFIERS.contains(token)) {
      return MODIFIERS.get(random.nextInt(MODIFIERS.size()));
    }
    int kind = kind(token);
    if (kind == TYPE && random.nextBoolean()) {
      return TYPES.get(random.nextInt(TYPES.size()));
    }
    List<String> same = new ArrayList<>(tokens);
    same.removeIf(other -> kind(other) != kind || MODIFIERS.contains(other));
    return kind == OTHER ? token : same.get(random.nextInt(same.size()));
  }

  private static int kind(String token) {
    char first = token.charAt(0);
    if (Character.isUpperCase(first) || token.matches("int|char|long|double|boolean|byte|void")) {
      return TYPE;
    }
    if (SourceVersion.isName(token) || Character.isDigit(first)) {
      return Character.isDigit(first) ? '0' : 'a';
    }
    return first == '"' || first == '/' ? first : OTHER;
  }
}
