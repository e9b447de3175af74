package dev.leat.agent;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.json.JsonWriter;
import dev.leat.stored.StoredJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Calls that a model has planned, in order: {@code #E1 = tool {"argument": "…"}}, where an argument
 * may hold {@code #E1}, the result of an earlier one. Immutable.
 */
final class CallPlan {
  private static final Pattern CALL =
      Pattern.compile(
          "(?m)^[ \\t>*+-]*#E(\\d{1,6})\\**[ \\t]*[=:][ \\t]*`?([\\w.-]+)`?[ \\t(\\[]*");

  /** What may stand in the line of a call that has no arguments. */
  private static final Pattern NO_ARGUMENTS = Pattern.compile("[ \\t)\\].`]*(?:\\R|$)");

  private static final Pattern THOUGHT =
      Pattern.compile("(?im)^[ \\t>*+-]*Plan\\**[ \\t]*\\d*[ \\t]*:\\**[ \\t]*(\\S.*)$");

  /** Not a colour such as {@code #E53A35}, nor the middle of a word. */
  private static final Pattern REFERENCE = Pattern.compile("(?<![\\w#])#E(\\d{1,6})(?!\\w)");

  private CallPlan() {}

  /**
   * A planned call.
   *
   * @param label the number of its result
   * @param thought why it is made; may be empty
   * @param arguments JSON in which results are still named
   */
  record Step(int label, String thought, String tool, String arguments) {
    /** What people are told of it. */
    String text() {
      return thought.isEmpty() ? tool + " " + arguments : thought;
    }
  }

  /** A plan that cannot be carried out; the message is for the model. */
  static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableException(String message) {
      super(message);
    }
  }

  /** The calls that a text plans; none if it plans none. */
  static List<Step> read(String text) throws UnusableException {
    List<Step> steps = new ArrayList<>();
    Matcher call = CALL.matcher(text);
    int from = 0;
    while (call.find(from)) {
      String thought = lastThought(text.substring(from, call.start()));
      int label = Integer.parseInt(call.group(1));
      if (steps.stream().anyMatch(step -> step.label() == label)) {
        throw new UnusableException("#E" + label + " is planned twice");
      }
      boolean bare = NO_ARGUMENTS.matcher(text).region(call.end(), text.length()).lookingAt();
      int end = bare ? call.end() : objectEnd(text, call.end(), label);
      String arguments = bare ? "{}" : text.substring(call.end(), end);
      steps.add(new Step(label, thought, call.group(2), arguments));
      from = end;
    }
    requireEarlierResults(steps);
    return steps;
  }

  private static String lastThought(String between) {
    Matcher thought = THOUGHT.matcher(between);
    String last = "";
    while (thought.find()) {
      last = thought.group(1).strip();
    }
    return last;
  }

  /** Where the JSON object that begins there ends. */
  private static int objectEnd(String text, int start, int label) throws UnusableException {
    JsonFactory factory = new JsonFactory();
    try (JsonParser json = factory.createParser(text.substring(start))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new UnusableException("the arguments of #E" + label + " are no JSON object");
      }
      json.skipChildren();
      return start + (int) json.currentLocation().getCharOffset();
    } catch (JsonProcessingException e) {
      throw new UnusableException(
          "the arguments of #E" + label + " are no JSON object: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new AssertionError("a string cannot fail to be read", e);
    }
  }

  private static void requireEarlierResults(List<Step> steps) throws UnusableException {
    Set<Integer> all = steps.stream().map(Step::label).collect(Collectors.toSet());
    List<Integer> earlier = new ArrayList<>();
    for (Step step : steps) {
      for (int label : named(step)) {
        if (all.contains(label) && !earlier.contains(label)) {
          throw new UnusableException(
              "#E" + step.label() + " needs #E" + label + ", which does not come before it");
        }
      }
      earlier.add(step.label());
    }
  }

  private static List<Integer> named(Step step) {
    return REFERENCE
        .matcher(step.arguments())
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .toList();
  }

  /** How many of the steps from {@code first} on can run now: none of them needs another's. */
  static int ready(List<Step> steps, int first) {
    int end = first;
    List<Integer> open = new ArrayList<>();
    while (end < steps.size() && named(steps.get(end)).stream().noneMatch(open::contains)) {
      open.add(steps.get(end).label());
      end++;
    }
    return end - first;
  }

  /** The arguments with the results in their places, in strings and as text. */
  static String arguments(Step step, Map<Integer, String> results) {
    if (named(step).stream().noneMatch(results::containsKey)) {
      return step.arguments();
    }
    try {
      JsonWriter out = new JsonWriter();
      write(StoredJson.read(step.arguments()), results, out);
      return out.toString();
    } catch (JsonProcessingException e) {
      throw new AssertionError("arguments that were read once", e);
    }
  }

  private static void write(JsonNode in, Map<Integer, String> results, JsonWriter out) {
    if (in.isObject()) {
      out.beginObject();
      in.properties()
          .forEach(
              member -> {
                out.name(member.getKey());
                write(member.getValue(), results, out);
              });
      out.endObject();
    } else if (in.isArray()) {
      out.beginArray();
      in.forEach(item -> write(item, results, out));
      out.endArray();
    } else if (in.isTextual()) {
      out.value(filled(in.textValue(), results));
    } else {
      out.raw(in.toString());
    }
  }

  private static String filled(String text, Map<Integer, String> results) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            found -> {
              String result = results.get(Integer.valueOf(found.group(1)));
              return Matcher.quoteReplacement(result == null ? found.group() : result);
            });
  }
}
