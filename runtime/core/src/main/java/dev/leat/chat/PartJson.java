package dev.leat.chat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.json.JsonWriter;
import dev.leat.stored.StoredJson;

/** The stored form of a message's parts. */
final class PartJson {
  private PartJson() {}

  static void write(JsonWriter out, Part part) {
    out.beginObject();
    if (part instanceof Part.Text text) {
      out.name("type").value("text").name("text").value(text.text());
    } else if (part instanceof Part.Image image) {
      MediaJson.write(out.name("type").value("image"), image.media());
    } else if (part instanceof Part.File file) {
      MediaJson.write(out.name("type").value("file"), file.media());
    } else if (part instanceof Part.Reasoning reasoning) {
      out.name("type").value("reasoning").name("text").value(reasoning.text());
    } else if (part instanceof Part.Call call) {
      out.name("type").value("call");
      call(out, call.call());
    } else if (part instanceof Part.Malformed malformed) {
      out.name("type").value("malformed").name("raw").value(malformed.raw());
    } else if (part instanceof Part.State state) {
      // As a string: what a provider wants back must come back character for character.
      out.name("type").value("state").name("wire").value(state.wire());
      out.name("json").value(state.json());
    }
    out.endObject();
  }

  private static void call(JsonWriter out, ToolCall call) {
    out.name("id").value(call.id());
    if (call.providerId() != null) {
      out.name("provider_id").value(call.providerId());
    }
    out.name("tool").value(call.name()).name("arguments").value(call.arguments());
  }

  static Part read(JsonNode part) {
    String type = part.path("type").asText();
    return switch (type) {
      case "text" -> new Part.Text(part.path("text").asText());
      case "image" -> new Part.Image(MediaJson.read(part));
      case "file" -> new Part.File(MediaJson.read(part));
      case "reasoning" -> new Part.Reasoning(part.path("text").asText());
      case "call" -> new Part.Call(call(part));
      case "malformed" -> new Part.Malformed(part.path("raw").asText());
      case "state" -> new Part.State(part.path("wire").asText(), part.path("json").asText());
      default ->
          throw new IllegalArgumentException(
              "a stored message has a part of type '"
                  + type
                  + "', which this release does not know");
    };
  }

  private static ToolCall call(JsonNode part) {
    return new ToolCall(
        part.path("id").asText(),
        StoredJson.textOrNull(part, "provider_id"),
        part.path("tool").asText(),
        part.path("arguments").asText());
  }
}
