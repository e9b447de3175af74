package dev.leat.models.openai;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Delta;
import dev.leat.models.wire.CallPiece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a {@code delta} or a {@code message}. */
final class SaidReader {
  private static final String WIRE = "openai-chat";

  private SaidReader() {}

  /** Reads the value at which {@code in} stands; null if it is no object. */
  static @Nullable Said read(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      in.skipChildren();
      return null;
    }
    Said said = new Said();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "content" -> readContent(in, said);
        case "reasoning_content" -> said.reasoningContent = text(in);
        case "reasoning" -> said.reasoning = text(in);
        case "reasoning_details" -> said.details = filled(in.readValueAsTree());
        case "refusal" -> said.refusal = text(in);
        case "tool_calls" -> readCalls(in.readValueAsTree(), said);
        case "function_call" -> readFunctionCall(in.readValueAsTree(), said);
        case "extra_content" -> said.extra = filled(in.readValueAsTree());
        default -> in.skipChildren();
      }
    }
    return said;
  }

  /** The string at which {@code in} stands; null if it is anything else, which is skipped. */
  static @Nullable String text(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_STRING) {
      return in.getText();
    }
    in.skipChildren();
    return null;
  }

  private static @Nullable JsonNode filled(JsonNode value) {
    return value.isContainerNode() && !value.isEmpty() ? value : null;
  }

  private static void readContent(JsonParser in, Said said) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      said.text = text(in);
      return;
    }
    JsonNode parts = in.readValueAsTree();
    said.parts = new ArrayList<>(parts.size());
    for (JsonNode part : parts) {
      readPart(part, said.parts);
    }
  }

  private static void readPart(JsonNode part, List<Delta> into) {
    if (part.isTextual() || part.path("text").isTextual()) {
      String text = part.isTextual() ? part.asText() : part.get("text").asText();
      if (!text.isEmpty()) {
        into.add(new Delta.Text(text));
      }
    } else if (part.has("thinking")) {
      String thought = thinking(part.get("thinking"));
      if (!thought.isEmpty()) {
        into.add(new Delta.Reasoning(thought));
      }
    } else {
      into.add(new Delta.Unknown(WIRE, part.toString()));
    }
  }

  private static String thinking(JsonNode value) {
    if (value.isTextual()) {
      return value.asText();
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode piece : value) {
      text.append(piece.path("text").asText(""));
    }
    return text.toString();
  }

  private static void readCalls(JsonNode calls, Said said) {
    if (calls.isArray()) {
      for (JsonNode call : calls) {
        if (call.isObject()) {
          said.add(CallPiece.of(call));
        }
      }
    } else if (calls.isObject()) {
      said.add(CallPiece.of(calls)); // a lone call without its array
    }
  }

  private static void readFunctionCall(JsonNode call, Said said) {
    if (call.isObject()) {
      said.add(CallPiece.of(call));
    }
  }
}
