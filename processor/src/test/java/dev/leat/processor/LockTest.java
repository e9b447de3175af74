package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leat.tool.ToolBinding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of agreed descriptors, over whole and partial compilations. */
final class LockTest {
  private static final String A =
      "package a; class A { /** Does a. */ @dev.leat.Tool void a() {} }";
  private static final String B =
      "package a; class B { /** Does b. */ @dev.leat.Tool void b() {} }";

  @TempDir private Path directory;

  private Path file() {
    return directory.resolve("deep").resolve("leat.lock");
  }

  private Build build(String... options) {
    return Build.javac()
        .options("-Aleat.lock=" + file(), "-Xlint:-processing")
        .options(options)
        .processors(new LeatProcessor());
  }

  private Build.Result update(Map<String, String> sources) {
    return build("-Aleat.lock.update").run(sources).clean();
  }

  private static Map<String, String> sources(String a, String b) {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("a/B.java", b);
    sources.put("a/A.java", a);
    return sources;
  }

  @Test
  void whatWasAgreedCompiles() throws Exception {
    update(sources(A, B));
    String written = Files.readString(file());
    build().run(sources(A, B)).clean();
    assertEquals(written, Files.readString(file()));
    try (var files = Files.list(file().getParent())) {
      assertEquals(List.of(file()), files.toList());
    }
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() throws Exception {
    update(sources(A, B));
    String written = Files.readString(file());
    Files.delete(file());
    Map<String, String> reversed = new LinkedHashMap<>();
    reversed.put("a/A.java", A);
    reversed.put("a/B.java", B);
    update(reversed);
    assertEquals(written, Files.readString(file()));
  }

  @Test
  void hashesAreThoseOfTheDescriptors() throws Exception {
    for (String fixture : List.of("everything", "weather")) {
      Build.Result result = update(Fixtures.good(fixture));
      String name = fixture.equals("weather") ? "example.WeatherTools" : "example.Everything";
      JsonNode locked = new ObjectMapper().readTree(file().toFile()).get(name);
      Bound bound = Bound.load(result.load(), name);
      assertEquals(bound.tools().size(), locked.size());
      for (ToolBinding tool : bound.tools()) {
        assertEquals(
            tool.descriptor().hash(), locked.get(tool.name()).get("hash").asText(), tool.name());
      }
      Files.delete(file());
    }
  }

  @Test
  void aPartOfTheClassesLeavesTheOthersAlone() throws Exception {
    Path classes = update(sources(A, B)).classes();
    String written = Files.readString(file());
    build().into(classes).run(Map.of("a/A.java", A)).clean();
    build("-Aleat.lock.update").into(classes).run(Map.of("a/A.java", A)).clean();
    assertEquals(written, Files.readString(file()));
    String other = A.replace("Does a", "Does more");
    build("-Aleat.lock.update").into(classes).run(Map.of("a/A.java", other)).clean();
    assertEquals(
        written.replaceAll("Does a", "Does more").length(), Files.readString(file()).length());
    build().run(sources(other, B)).clean();
  }

  @Test
  void aClassThatIsGoneIsTold() {
    update(sources(A, B));
    Build.Result result = build().run(Map.of("a/A.java", A));
    assertEquals(
        List.of(
            "(no-file): error: [DescriptorChanged] Class 'a.B' must be as the lock has it. Found: no"
                + " tools in it, or no such class. Fix: undo the change, or accept it by compiling once with"
                + " -Aleat.lock.update."),
        result.problems());
    update(Map.of("a/A.java", A));
    build().run(Map.of("a/A.java", A)).clean();
  }

  @Test
  void aClassWithoutItsToolsIsTold() {
    update(sources(A, B));
    List<String> problems = build().run(sources(A, "package a; class B {}")).problems();
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("Class 'a.B'"), problems.get(0));
  }

  @Test
  void aFailedCompilationDoesNotUpdate() throws Exception {
    update(sources(A, B));
    String written = Files.readString(file());
    String broken = B.replace("/** Does b. */", "");
    Build.Result result =
        build("-Aleat.lock.update").run(sources(A.replace("Does a", "Does more"), broken));
    assertFalse(result.success());
    assertEquals(written, Files.readString(file()));
  }

  @Test
  void anUnchangedFileIsNotTouched() throws Exception {
    update(sources(A, B));
    FileTime longAgo = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(file(), longAgo);
    update(sources(A, B));
    assertEquals(longAgo, Files.getLastModifiedTime(file()));
  }

  @Test
  void theFileMayBeCheckedOutWithOtherLineEnds() throws Exception {
    update(sources(A, B));
    Files.writeString(file(), Files.readString(file()).replace("\n", "\r\n"));
    build().run(sources(A, B)).clean();
  }

  @Test
  void whatIsNoLockIsRefused() throws Exception {
    update(sources(A, B));
    for (String text : List.of("", "[]", "{\"a.A\": 3}", "<<<<<<< HEAD\n{}")) {
      Files.writeString(file(), text);
      List<String> problems = build().run(sources(A, B)).problems();
      assertEquals(1, problems.size(), text);
      assertTrue(problems.get(0).startsWith("(no-file): error: [BadLock] "), problems.get(0));
    }
  }
}
