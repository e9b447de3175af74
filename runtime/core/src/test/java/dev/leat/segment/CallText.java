package dev.leat.segment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;

/** Calls and values in the notations that formats have in common. */
final class CallText {
  private static final String MARK = "]<]minimax[>[";

  private CallText() {}

  static String gemmaValue(JsonNode value, String quote) {
    StringBuilder text = new StringBuilder();
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> one : value.properties()) {
        text.append(text.isEmpty() ? "" : ",").append(one.getKey()).append(':');
        text.append(gemmaValue(one.getValue(), quote));
      }
      return "{" + text + "}";
    }
    if (value.isArray()) {
      for (JsonNode one : value) {
        text.append(text.isEmpty() ? "" : ",").append(gemmaValue(one, quote));
      }
      return "[" + text + "]";
    }
    return value.isTextual() ? quote + value.asText() + quote : value.toString();
  }

  static String raw(JsonNode value) {
    return value.isTextual() ? value.asText() : value.toString();
  }

  static String function(String name, ObjectNode arguments, String line) {
    StringBuilder text = new StringBuilder("<function=" + name + ">\n");
    for (Map.Entry<String, JsonNode> one : arguments.properties()) {
      text.append("<parameter=").append(one.getKey()).append('>').append(line);
      text.append(raw(one.getValue())).append(line).append("</parameter>\n");
    }
    return text.append("</function>").toString();
  }

  static String pairs(String name, ObjectNode arguments, String line) {
    StringBuilder text = new StringBuilder(name + line);
    for (Map.Entry<String, JsonNode> one : arguments.properties()) {
      text.append("<arg_key>").append(one.getKey()).append("</arg_key>").append(line);
      text.append("<arg_value>").append(raw(one.getValue())).append("</arg_value>").append(line);
    }
    return text.toString();
  }

  static String invoke(
      String name,
      ObjectNode arguments,
      String prefix,
      Function<String, String> type,
      String tagEnd) {
    StringBuilder text = new StringBuilder("<" + prefix + "invoke name=\"" + name + "\"" + tagEnd);
    for (Map.Entry<String, JsonNode> one : arguments.properties()) {
      text.append("\n<").append(prefix).append("parameter name=\"").append(one.getKey());
      text.append('"').append(type.apply(one.getKey())).append('>').append(raw(one.getValue()));
      text.append("</").append(prefix).append("parameter>");
    }
    return text.append("\n</").append(prefix).append("invoke>").toString();
  }

  /** Lists and objects as JSON, which is read too; {@code NestedArgumentsTest} writes tags. */
  static String markedTags(String name, ObjectNode arguments) {
    StringBuilder text = new StringBuilder(MARK + "<invoke name=\"" + name + "\">");
    for (Map.Entry<String, JsonNode> one : arguments.properties()) {
      text.append(MARK).append('<').append(one.getKey()).append('>').append(raw(one.getValue()));
      text.append(MARK).append("</").append(one.getKey()).append('>');
    }
    return text.append(MARK).append("</invoke>").toString();
  }

  static String parameters(String name, ObjectNode arguments) {
    StringBuilder text = new StringBuilder("<function name=\"" + name + "\">");
    for (Map.Entry<String, JsonNode> one : arguments.properties()) {
      text.append("<param name=\"").append(one.getKey()).append("\"><![CDATA[");
      text.append(raw(one.getValue())).append("]]></param>");
    }
    return text.append("</function>").toString();
  }

  static String typed(ObjectNode arguments, String key) {
    return " string=\"" + arguments.get(key).isTextual() + "\"";
  }

  static String block(String name, ObjectNode arguments) {
    StringBuilder text = new StringBuilder("<|open|>call tool=\"" + name + "\" index=\"1\"<|sep|>");
    for (Map.Entry<String, JsonNode> one : arguments.properties()) {
      String type = one.getValue().isTextual() ? "string" : "object";
      text.append("<|open|>argument key=\"").append(one.getKey());
      text.append("\" type=\"").append(type).append("\"<|sep|>");
      text.append(raw(one.getValue())).append("<|close|>argument<|sep|>");
    }
    return text.append("<|close|>call<|sep|>").toString();
  }
}
