package dev.leat.segment;

import dev.leat.json.JsonReader;
import dev.leat.json.MalformedJsonException;
import dev.leat.tool.ToolDescriptor;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes calls of the past and tools in Gemma's notation. */
final class GemmaText {
  private static final Pattern TYPE =
      Pattern.compile("(?<=[{,]type:)(\\S{1,9})(string|number|integer|boolean|array|object)(\\1)");

  private GemmaText() {}

  static String call(String name, String arguments, String quote, ControlTokens tokens) {
    StringBuilder text = new StringBuilder("call:" + name);
    int start = text.length();
    try {
      object(JsonReader.of(arguments), text, quote, tokens);
    } catch (MalformedJsonException e) {
      text.setLength(start); // No model writes such arguments in this notation.
      text.append("{}");
    }
    return text.toString();
  }

  /** A tool, its schema in the notation of arguments and its types in capitals. */
  static String declaration(ToolDescriptor tool, String quote, ControlTokens tokens) {
    StringBuilder text = new StringBuilder("declaration:" + tool.name() + "{description:");
    text.append(quote).append(tool.description()).append(quote).append(",parameters:");
    object(JsonReader.of(tool.inputSchema()), text, quote, tokens);
    return TYPE.matcher(text.append('}'))
        .replaceAll(
            found -> found.group(1) + found.group(2).toUpperCase(Locale.ROOT) + found.group(3));
  }

  private static void value(
      JsonReader json, StringBuilder text, String quote, ControlTokens tokens) {
    String raw = json.readRaw();
    switch (raw.charAt(0)) {
      case '"' -> text.append(quote).append(tokens.breakIn(RawCall.string(raw))).append(quote);
      case '[' -> array(JsonReader.of(raw), text, quote, tokens);
      case '{' -> object(JsonReader.of(raw), text, quote, tokens);
      default -> text.append(raw);
    }
  }

  private static void array(
      JsonReader json, StringBuilder text, String quote, ControlTokens tokens) {
    json.beginArray();
    String separator = "";
    text.append('[');
    while (json.nextElement()) {
      value(json, text.append(separator), quote, tokens);
      separator = ",";
    }
    text.append(']');
  }

  private static void object(
      JsonReader json, StringBuilder text, String quote, ControlTokens tokens) {
    json.beginMap();
    String separator = "";
    text.append('{');
    for (String key = json.nextKey(); key != null; key = json.nextKey()) {
      text.append(separator).append(tokens.breakIn(key));
      value(json, text.append(':'), quote, tokens);
      separator = ",";
    }
    text.append('}');
  }
}
