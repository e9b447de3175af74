package dev.leat.models.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.ChatException;
import dev.leat.models.http.LogText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of the path to a place in arguments: {@code .name}, {@code ['name']} or {@code [0]}, of
 * all that JSON Path (RFC 9535) has.
 */
sealed interface ArgumentStep {
  /** Nobody calls a tool with more at once; a larger number would fill the memory. */
  int LONGEST_LIST = 10_000;

  /** The value at this step; {@code missing} takes its place if there is none. */
  JsonNode descend(JsonNode at, JsonNode missing);

  /** Puts a value at this step. */
  void set(JsonNode at, JsonNode value);

  /** What holds values for such a step. */
  JsonNode emptyParent();

  /** A member of an object. */
  record Member(String name) implements ArgumentStep {
    @Override
    public JsonNode descend(JsonNode at, JsonNode missing) {
      if (!at.path(name).isContainerNode()) {
        set(at, missing);
      }
      return at.path(name);
    }

    @Override
    public void set(JsonNode at, JsonNode value) {
      if (!(at instanceof ObjectNode object)) {
        throw broken(name);
      }
      object.set(name, value);
    }

    @Override
    public JsonNode emptyParent() {
      return JsonNodeFactory.instance.objectNode();
    }
  }

  /** An element of a list; those before it that have not come are null. */
  record Element(int index) implements ArgumentStep {
    @Override
    public JsonNode descend(JsonNode at, JsonNode missing) {
      if (!at.path(index).isContainerNode()) {
        set(at, missing);
      }
      return at.path(index);
    }

    @Override
    public void set(JsonNode at, JsonNode value) {
      if (!(at instanceof ArrayNode list) || index > LONGEST_LIST) {
        throw broken("[" + index + "]");
      }
      while (list.size() <= index) {
        list.addNull();
      }
      list.set(index, value);
    }

    @Override
    public JsonNode emptyParent() {
      return JsonNodeFactory.instance.arrayNode();
    }
  }

  /** The steps of a path, of which there is at least one. */
  static List<ArgumentStep> path(String path) {
    Matcher step = STEP.matcher(path);
    List<ArgumentStep> steps = new ArrayList<>();
    int from = path.startsWith("$") ? 1 : 0;
    while (from < path.length() && steps.size() < DEEPEST && step.find(from)) {
      if (step.start() != from) {
        throw broken(path);
      }
      steps.add(of(step));
      from = step.end();
    }
    if (steps.isEmpty() || from < path.length()) {
      throw broken(path);
    }
    return steps;
  }

  /** Arguments nest no deeper anywhere in Leat. */
  int DEEPEST = 64;

  Pattern STEP =
      Pattern.compile(
          "\\.([^.\\[\\]]+)|\\['((?:[^'\\\\]|\\\\.)*+)'\\]|\\[\"((?:[^\"\\\\]|\\\\.)*+)\"\\]"
              + "|\\[(\\d{1,6})\\]");

  private static ArgumentStep of(Matcher step) {
    if (step.group(4) != null) {
      return new Element(Integer.parseInt(step.group(4)));
    }
    String plain = step.group(1);
    if (plain != null) {
      return new Member(plain);
    }
    String quoted = step.group(2) != null ? step.group(2) : step.group(3);
    return new Member(quoted.replaceAll("\\\\(.)", "$1"));
  }

  private static ChatException broken(String path) {
    return new ChatException(
        ChatException.Kind.PROTOCOL,
        "A piece of a call's arguments has no place at " + LogText.of(path) + ".");
  }
}
