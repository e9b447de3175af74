package dev.leat.processor.lock;

import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Tool;
import dev.leat.processor.model.ToolClass;
import dev.leat.processor.schema.JsonParser;
import dev.leat.processor.schema.JsonPrinter;
import dev.leat.processor.schema.JsonValue;
import dev.leat.processor.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The descriptors that were agreed on: an object of classes, each an object of tools. A compilation
 * that sees a part of the classes leaves the others as they are. For one compilation.
 */
public final class SchemaLock {
  private static final String FIX =
      "undo the change, or accept it by compiling once with -Aleat.lock.update";

  private final Path file;
  private final boolean update;
  private final Map<String, JsonValue.Members> classes;

  /** The text that the file has; null if there is none. */
  private final @Nullable String text;

  private SchemaLock(
      Path file, boolean update, Map<String, JsonValue.Members> classes, @Nullable String text) {
    this.file = file;
    this.update = update;
    this.classes = classes;
    this.text = text;
  }

  /**
   * The lock in a file; one that is to be updated may be missing.
   *
   * @throws IOException if the file cannot be read, or is no lock
   */
  public static SchemaLock open(Path file, boolean update) throws IOException {
    try {
      String text = Files.readString(file);
      return new SchemaLock(file, update, parse(text), text);
    } catch (NoSuchFileException e) {
      if (update) {
        return new SchemaLock(file, true, new TreeMap<>(), null);
      }
      throw new IOException("no such file", e);
    } catch (IllegalArgumentException e) {
      throw new IOException("no JSON: " + e.getMessage(), e);
    }
  }

  private static Map<String, JsonValue.Members> parse(String text) throws IOException {
    Map<String, JsonValue.Members> classes = new TreeMap<>();
    if (!(JsonParser.parse(text) instanceof JsonValue.Members all)) {
      throw new IOException("no JSON object");
    }
    for (Map.Entry<String, JsonValue> entry : all.members().entrySet()) {
      if (!(entry.getValue() instanceof JsonValue.Members tools)) {
        throw new IOException("no object of tools at " + entry.getKey());
      }
      classes.put(entry.getKey(), tools);
    }
    return classes;
  }

  /** How the tools of a class differ from what was agreed; nothing if that is to be updated. */
  public List<Problem> check(ToolClass type, Schemas schemas, Origin place) {
    String name = type.name().canonicalName();
    JsonValue.Members agreed = classes.getOrDefault(name, JsonValue.Members.none());
    Map<String, JsonValue> found = new LinkedHashMap<>();
    type.tools().forEach(tool -> found.put(tool.name(), LockedTool.of(tool, schemas)));
    if (update) {
      classes.put(name, new JsonValue.Members(new TreeMap<>(found)));
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    for (Tool tool : type.tools()) {
      JsonValue now = found.get(tool.name());
      String difference = difference(agreed.members().get(tool.name()), now);
      if (!difference.isEmpty()) {
        problems.add(changed(tool.name(), tool.origin(), difference));
      }
    }
    for (String tool : agreed.members().keySet()) {
      if (!found.containsKey(tool)) {
        problems.add(changed(tool, place, "the tool is gone from '" + name + "'"));
      }
    }
    return problems;
  }

  private static String difference(@Nullable JsonValue agreed, @Nullable JsonValue now) {
    if (agreed instanceof JsonValue.Members before && now instanceof JsonValue.Members after) {
      return Differences.between(before, after);
    }
    return "a tool that the lock does not have";
  }

  private static Problem changed(String tool, Origin origin, String found) {
    String rule = "Tool '" + tool + "' must be as the lock has it";
    return Problem.error(ProblemId.DESCRIPTOR_CHANGED, origin, rule, found, FIX);
  }

  /**
   * Looks for classes that have no tools any more.
   *
   * @param exists whether a class of that canonical name may have some
   * @return messages about them; none if the lock is to be updated, from which they are removed
   */
  public List<String> removeGone(Predicate<String> exists) {
    List<String> gone = new ArrayList<>(classes.keySet());
    gone.removeIf(exists);
    classes.keySet().removeAll(gone);
    List<String> messages = new ArrayList<>();
    for (String name : update ? List.<String>of() : gone) {
      String rule = "Class '" + name + "' must be as the lock has it";
      messages.add(
          Problem.text(
              ProblemId.DESCRIPTOR_CHANGED, rule, "no tools in it, or no such class", FIX));
    }
    return messages;
  }

  /**
   * Writes the file if it is to be updated and differs.
   *
   * @throws IOException if the file cannot be written
   */
  public void save() throws IOException {
    String now = JsonPrinter.lines(new JsonValue.Members(new LinkedHashMap<>(classes)));
    if (update && !now.equals(text)) {
      AtomicFile.write(file, now);
    }
  }
}
