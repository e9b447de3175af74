package dev.leat.segment;

import dev.leat.json.JsonReader;
import dev.leat.json.MalformedJsonException;
import java.util.ArrayList;
import java.util.List;

/**
 * A call of the past, taken from its JSON to be written in another notation. Control tokens in what
 * is no JSON any more are taken apart.
 *
 * @param name as plain text
 */
record RawCall(String name, List<Parameter> parameters) {
  /**
   * A parameter.
   *
   * @param value plain text if it is a string, else JSON
   * @param json the value as JSON in any case
   */
  record Parameter(String key, String value, String json) {
    boolean isString() {
      return json.startsWith("\"");
    }
  }

  /**
   * The call.
   *
   * @param name as a JSON string
   * @param arguments JSON; if it is no object, there are no parameters
   */
  static RawCall of(String name, String arguments, ControlTokens tokens) {
    return new RawCall(name(name, tokens), parameters(arguments, tokens));
  }

  /** The name alone, from a JSON string. */
  static String name(String json, ControlTokens tokens) {
    return tokens.breakIn(string(json));
  }

  /** The text of a JSON string. */
  static String string(String json) {
    String text = JsonReader.of(json).readString();
    return text == null ? "" : text;
  }

  private static List<Parameter> parameters(String arguments, ControlTokens tokens) {
    List<Parameter> parameters = new ArrayList<>();
    try {
      JsonReader reader = JsonReader.of(arguments);
      reader.beginMap();
      for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
        String raw = reader.readRaw();
        String value = raw.startsWith("\"") ? tokens.breakIn(string(raw)) : raw;
        parameters.add(new Parameter(tokens.breakIn(key), value, raw));
      }
    } catch (MalformedJsonException e) {
      parameters.clear(); // No model writes such arguments in a notation of its own.
    }
    return parameters;
  }
}
