package dev.leat.processor.lock;

import dev.leat.processor.model.Tool;
import dev.leat.processor.schema.JsonParser;
import dev.leat.processor.schema.JsonValue;
import dev.leat.processor.schema.Schemas;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** A tool's descriptor as a lock tells it. */
final class LockedTool {
  /** What an effect is if the tool says nothing of it. */
  private static final String NO_EFFECT = "UNSPECIFIED";

  private LockedTool() {}

  static JsonValue.Members of(Tool tool, Schemas schemas) {
    String title = tool.facts().title();
    JsonValue.Members told =
        title == null ? JsonValue.Members.none() : JsonValue.Members.none().with("title", title);
    told = told.with("description", tool.description());
    told = told.with("inputSchema", JsonParser.parse(schemas.input(tool)));
    JsonValue output =
        tool.result().json().map(data -> JsonParser.parse(schemas.output(data))).orElse(null);
    told = output == null ? told : told.with("outputSchema", output);
    String hash = hash(tool.name(), told);
    if (!tool.facts().effect().equals(NO_EFFECT)) {
      told = told.with("effect", tool.facts().effect());
    }
    return told.with("hash", hash);
  }

  /** The same as the descriptor's own at run time. */
  private static String hash(String name, JsonValue.Members told) {
    String text = "{\"name\":" + CompactJson.quote(name);
    for (Map.Entry<String, JsonValue> member : told.members().entrySet()) {
      JsonValue value = member.getValue();
      String json =
          value instanceof JsonValue.Text plain
              ? CompactJson.quote(plain.value())
              : CompactJson.of(value);
      text += ",\"" + member.getKey() + "\":" + json;
    }
    byte[] bytes = (text + "}").getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
