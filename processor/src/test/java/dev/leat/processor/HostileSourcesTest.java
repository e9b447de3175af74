package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that nobody would write, each with a clear message or with bindings that compile. */
final class HostileSourcesTest {
  private static final String TOOL = "/** Works. */ @dev.leat.Tool ";

  private static Build build() {
    return Build.lenientJavac()
        .options("-Aleat.undocumented=ignore", "-Aleat.tokens=100000", "-Xlint:none")
        .processors(new LeatProcessor());
  }

  private static Build.Result run(String body) {
    return build().run(Map.of("Tools.java", "import java.util.*;\nclass Tools {\n" + body + "\n}"));
  }

  private static void compiles(String body) {
    Build.Result result = run(body);
    assertEquals(List.of(), result.problems());
    assertTrue(result.success(), () -> result.diagnostics().toString());
    assertTrue(result.generated().containsKey("ToolsBindings.java"));
  }

  /** Fails unless there is one problem, with this id. */
  private static void isRefused(String id, String body) {
    List<String> problems = run(body).problems();
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).contains("error: [" + id + "] "), problems.get(0));
  }

  private static String joined(int count, String format) {
    return IntStream.range(0, count)
        .mapToObj(i -> String.format(format, i))
        .collect(Collectors.joining(", "));
  }

  @Test
  void asManyParametersAsAMethodMayHave() {
    compiles(TOOL + "void many(" + joined(254, "int p%d") + ") {}");
    compiles(TOOL + "static void many(" + joined(127, "double p%d") + ") {}");
  }

  @Test
  void moreParametersThanAMethodMayHaveAreTheCompilersAffair() {
    assertOnlyTheCompilerComplains(TOOL + "void many(" + joined(300, "int p%d") + ") {}");
  }

  @Test
  void aRecordOfManyComponents() {
    compiles(
        "record Wide(" + joined(254, "int c%d") + ") {}\n" + TOOL + "Wide w(Wide w) { return w; }");
  }

  @Test
  void hugeEnumsAndDescriptionsDoNotFitAConstant() {
    String names = joined(10_000, "CONSTANT_%d");
    List<String> problems =
        run("/** Names. */ enum E { " + names + " }\n" + TOOL + "void e(List<E> e, Set<E> f) {}")
            .problems();
    assertEquals(2, problems.size());
    problems.forEach(problem -> assertTrue(problem.contains("error: [ConstantTooLong] "), problem));
    isRefused("ConstantTooLong", "/** " + "word ".repeat(14_000) + "*/ @dev.leat.Tool void a() {}");
  }

  @Test
  void deepNestingIsReadAsDeepAsItGoes() {
    compiles(TOOL + "void deep(" + "List<".repeat(60) + "String" + ">".repeat(60) + " deep) {}");
    compiles(TOOL + "void deep(int" + "[]".repeat(60) + " deep) {}");
  }

  @Test
  void recursionThroughArraysAndMaps() {
    compiles(
        "record R(R[] few, R[][] more, Map<String, R[]> named, Optional<R> one) {}\n"
            + TOOL
            + "R[] r(R[][] r) { return r[0]; }");
  }

  @Test
  void typeParametersThatReferToThemselves() {
    isRefused("GenericTool", TOOL + "<T extends Comparable<T>> void cyclic(T value) {}");
    assertFalse(
        run("static class N<T extends N<T>> {}\n" + TOOL + "void n(N<?> n) {}")
            .problems()
            .isEmpty());
    assertFalse(
        run("record Grow<T>(Grow<List<T>> next) {}\n" + TOOL + "void g(Grow<String> g) {}")
            .problems()
            .isEmpty());
  }

  @Test
  void namesOfGeneratedCode() {
    compiles(
        """
        record JsonReader(int in, int out, int reader, int context, int tool, int index) {}
        record ToolResult(JsonReader in) {}
        enum Objects { target }
        """
            + TOOL
            + "JsonReader in(ToolResult in, Objects out, int context, int tool, int target,"
            + " int arguments, int index, int result) { return in.in(); }");
  }

  @Test
  void namesOfOtherScripts() {
    compiles(
        """
        enum Größe { KLEIN }
        record Straße(@dev.leat.ToolParam(name = "name") String имя, Größe größe2) {}
        """
                .replace("größe2", "size")
            + "/** 仕事. */ @dev.leat.Tool(name = \"work\")"
            + " Straße arbeite(@dev.leat.ToolParam(name = \"s\") Straße straße) { return straße; }");
    isRefused("BadName", TOOL + "void größe() {}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@dev.leat.Tool(name = 3) void a() {}",
        "@dev.leat.Tool(timeout = Missing.X) void a() {}",
        "@dev.leat.Tool(effect = \"READ\") void a() {}",
        "@dev.leat.Tool(nothing = 1) void a() {}",
        "@dev.leat.Tool(name = null) void a() {}",
        "@dev.leat.Tool @dev.leat.Tool void a() {}",
        "@dev.leat.Tool void a(@dev.leat.ToolParam(allowed = 1) String s) {}",
        "@dev.leat.Tool void a(@dev.leat.ToolParam(allowed = {1, \"a\"}) String s) {}",
        "@dev.leat.Tool void a(@dev.leat.ToolParam(codec = Missing.class) String s) {}",
        "@dev.leat.Tool void a(@dev.leat.ToolParam(codec = 3) String s) {}",
        "@dev.leat.Tool void a(@dev.leat.ToolParam(defaultValue = 3) int i) {}",
        "@dev.leat.Tool void a(Missing<String> m, List<Missing> l, Missing.Inner[] i) {}",
        "@dev.leat.Tool void a(String s, String s) {}",
        "@dev.leat.Tool void a(void v) {}",
        "@dev.leat.Tool int a;",
        "@dev.leat.Tool Tools() {}",
        "@dev.leat.Tool Missing a() throws Missing { return null; }",
        "@dev.leat.ToolType(codec = Missing.class) record R(int i) {}",
        "@dev.leat.ToolType record R(R r, Missing m) {}",
        "@dev.leat.ToolType sealed interface S permits Missing {}",
        "@dev.leat.Toolbox static class B extends Missing<B> {}",
        "@dev.leat.Toolbox static class B extends B { }",
        "class A extends B {} class B extends A { @dev.leat.Tool void a(A a) {} }",
        "record R(int i) { @dev.leat.Tool R { } }",
        "@SuppressWarnings(3) @dev.leat.Tool void a(int i) {}",
      })
  void whatDoesNotCompileDoesNotBreakTheProcessor(String body) {
    assertOnlyTheCompilerComplains("/** Works. */ " + body);
  }

  private static void assertOnlyTheCompilerComplains(String body) {
    Build.Result result = run(body);
    assertFalse(result.success());
    for (var diagnostic : result.diagnostics()) {
      String said = diagnostic.getMessage(Locale.ROOT);
      assertFalse(said.contains("[Internal]") || said.contains("\tat "), said);
    }
  }

  @Test
  void aTypeThatAnotherProcessorWritesIsWaitedFor() {
    // First, since javac asks nobody else once all annotations are claimed.
    OneFileProcessor other =
        new OneFileProcessor("a.Late", "package a; /** Late. */ public record Late(int n) {}");
    Build.Result result =
        Build.lenientJavac()
            .options("-Aleat.undocumented=ignore", "-Aleat.tokens=100000", "-Xlint:none")
            .processors(other, new LeatProcessor())
            .run(
                Map.of(
                    "a/Tools.java",
                    "package a; class Tools { "
                        + TOOL
                        + "Late late(Late late) { return late; } }"));
    assertEquals(List.of(), result.problems());
    assertTrue(result.success(), () -> result.diagnostics().toString());
    assertTrue(result.generated().containsKey("a/LateJson.java"));
  }
}
