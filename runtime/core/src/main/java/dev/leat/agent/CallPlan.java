package dev.leat.agent;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.leat.json.JsonWriter;
import dev.leat.stored.StoredJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calls that a model has planned, in order: {@code #E1 = tool {"argument": "…"}}, where an argument
 * may hold {@code #E1}, the result of an earlier one.
 */
final class CallPlan {
  private static final Pattern CALL =
      Pattern.compile("(?<![\\w#])#E(\\d{1,6})[*`]*[ \\t]*[=:][ \\t]*[*`]*([A-Za-z_][\\w.-]*)`?");

  /** What may stand between a tool's name and its arguments: a bracket, a line's end, a fence. */
  private static final Pattern BEFORE_ARGUMENTS =
      Pattern.compile("[ \\t(\\[]*(?:\\R[ \\t]*)?(?:`{1,3}(?:json)?\\s*)?(?=\\{)");

  /** What may stand in the line of a call that has no arguments. */
  private static final Pattern NO_ARGUMENTS = Pattern.compile("[ \\t()\\[\\].`*]*(?:\\R|$)");

  /** What was meant as a call, whether or not it can be read. */
  private static final Pattern MEANT = Pattern.compile("(?<![\\w#])#E\\d{1,6}[*`]*[ \\t]*[=:]");

  private static final Pattern THOUGHT =
      Pattern.compile("(?i)(?<!\\w)Plan\\**[ \\t]*\\d*[ \\t]*:\\**[ \\t]*(\\S[^\\r\\n]*)");

  /** Not a colour such as {@code #E53A35}, nor the middle of a word. */
  private static final Pattern REFERENCE = Pattern.compile("(?<![\\w#])#E(\\d{1,6})(?!\\w)");

  private CallPlan() {}

  /**
   * A planned call.
   *
   * @param label the number of its result
   * @param thought why it is made; may be empty
   * @param arguments a JSON object in which results are still named
   * @param needs the results that it names
   */
  record Step(int label, String thought, String tool, String arguments, Set<Integer> needs) {
    static Step of(int label, String thought, String tool, String arguments) {
      return new Step(label, thought, tool, arguments, named(arguments));
    }

    /** What people are told of it. */
    String text() {
      return thought.isEmpty() ? tool + " " + arguments : thought;
    }
  }

  private static Set<Integer> named(String arguments) {
    Set<Integer> labels = new HashSet<>();
    String unused =
        strings(
            arguments,
            text -> {
              Matcher reference = REFERENCE.matcher(text);
              while (reference.find()) {
                labels.add(Integer.valueOf(reference.group(1)));
              }
              return text;
            });
    return labels;
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
      String between = text.substring(from, call.start());
      requireNothingMeant(between);
      int label = Integer.parseInt(call.group(1));
      if (steps.stream().anyMatch(step -> step.label() == label)) {
        throw new UnusableException("#E" + label + " is planned twice");
      }
      String tool = call.group(2);
      Matcher before = BEFORE_ARGUMENTS.matcher(text).region(call.end(), text.length());
      if (before.lookingAt()) {
        from = objectEnd(text, before.end(), label);
        steps.add(Step.of(label, lastThought(between), tool, text.substring(before.end(), from)));
      } else if (NO_ARGUMENTS.matcher(text).region(call.end(), text.length()).lookingAt()) {
        from = call.end();
        steps.add(Step.of(label, lastThought(between), tool, "{}"));
      } else {
        throw new UnusableException("the arguments of #E" + label + " are no JSON object");
      }
    }
    requireNothingMeant(text.substring(from));
    requireEarlierResults(steps);
    return steps;
  }

  private static void requireNothingMeant(String between) throws UnusableException {
    Matcher meant = MEANT.matcher(between);
    if (meant.find()) {
      String begin = between.substring(meant.start()).lines().findFirst().orElse("");
      throw new UnusableException("no call can be read in: " + Answers.clip(begin, 100));
    }
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
    try (JsonParser json = StoredJson.parser(text.substring(start))) {
      json.nextToken();
      json.skipChildren();
      if (json.currentToken() != JsonToken.END_OBJECT) {
        throw new UnusableException("the arguments of #E" + label + " do not end");
      }
      return start + (int) json.currentLocation().getCharOffset();
    } catch (JsonProcessingException e) {
      throw new UnusableException(
          "the arguments of #E" + label + " are no JSON object: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new AssertionError("a string cannot fail to be read", e);
    }
  }

  private static void requireEarlierResults(List<Step> steps) throws UnusableException {
    Set<Integer> later = new HashSet<>();
    steps.forEach(step -> later.add(step.label()));
    for (Step step : steps) {
      for (int label : step.needs()) {
        if (later.contains(label)) {
          throw new UnusableException(
              "#E" + step.label() + " needs #E" + label + ", which does not come before it");
        }
      }
      later.remove(step.label());
    }
  }

  /** Behind the last of the steps from {@code first} on that need none of each other. */
  static int waveEnd(List<Step> steps, int first) {
    int end = first;
    Set<Integer> open = new HashSet<>();
    while (end < steps.size() && steps.get(end).needs().stream().noneMatch(open::contains)) {
      open.add(steps.get(end).label());
      end++;
    }
    return end;
  }

  /**
   * The arguments with the results in their places, in strings and as text; all else as it was
   * written.
   */
  static String arguments(Step step, Map<Integer, String> results) throws UnusableException {
    for (int label : step.needs()) {
      String result = results.get(label);
      if (result != null && Answers.isClipped(result)) {
        throw new UnusableException(
            "the result of #E" + label + " is too long for the arguments of #E" + step.label());
      }
    }
    String filled = strings(step.arguments(), text -> filled(text, results));
    if (filled.length() > Limits.MAX_ARGUMENTS) {
      throw new UnusableException(
          "with results in their places the arguments of #E"
              + step.label()
              + " are longer than "
              + Limits.MAX_ARGUMENTS
              + " characters");
    }
    return filled;
  }

  private static String filled(String text, Map<Integer, String> results) {
    StringBuilder filled = new StringBuilder();
    Matcher reference = REFERENCE.matcher(text);
    int copied = 0;
    while (reference.find() && filled.length() <= Limits.MAX_ARGUMENTS) {
      String result = results.get(Integer.valueOf(reference.group(1)));
      if (result != null) {
        filled.append(text, copied, reference.start()).append(result);
        copied = reference.end();
      }
    }
    return filled.append(text, copied, text.length()).toString();
  }

  /** The JSON with each of its strings, names aside, made another; all else as it was written. */
  private static String strings(String object, UnaryOperator<String> change) {
    StringBuilder out = new StringBuilder();
    int copied = 0;
    try (JsonParser json = StoredJson.parser(object)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        String text = token == JsonToken.VALUE_STRING ? json.getText() : "";
        String changed = change.apply(text);
        if (!changed.equals(text) && out.length() <= Limits.MAX_ARGUMENTS) {
          out.append(object, copied, (int) json.currentTokenLocation().getCharOffset());
          out.append(new JsonWriter().value(changed));
          copied = (int) json.currentLocation().getCharOffset();
        }
      }
    } catch (IOException e) {
      throw new AssertionError("arguments that were read once", e);
    }
    return out.append(object, copied, object.length()).toString();
  }
}
