package dev.leat.models.gemini;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.ChatModel;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Usage;
import dev.leat.models.Wired;
import dev.leat.testing.contract.ChatModelContract;
import dev.leat.testing.contract.ModelSettings;
import dev.leat.testing.contract.WireScript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class ContractTest extends ChatModelContract {
  @Override
  protected ChatModel model(ModelSettings settings) {
    return Wired.up(GeminiChatModel.builder(), settings, "/v1beta").build();
  }

  @Override
  protected WireScript script() {
    return new Script();
  }

  /** Says answers as Gemini does: calls come whole. */
  private static final class Script implements WireScript {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean splitsArguments() {
      return false;
    }

    @Override
    public List<String> frames(List<Delta> answer) {
      List<String> frames = new ArrayList<>();
      for (JsonNode part : parts(answer)) {
        frames.add(frame(chunk(part)));
      }
      frames.add(frame(last(chunk(null), answer)));
      return frames;
    }

    private static List<JsonNode> parts(List<Delta> answer) {
      List<JsonNode> parts = new ArrayList<>();
      StringBuilder arguments = new StringBuilder();
      ObjectNode call = JSON.createObjectNode();
      for (Delta delta : answer) {
        if (delta instanceof Delta.Text text) {
          parts.add(JSON.createObjectNode().put("text", text.text()));
        } else if (delta instanceof Delta.Reasoning thought) {
          parts.add(JSON.createObjectNode().put("text", thought.text()).put("thought", true));
        } else if (delta instanceof Delta.CallStart start) {
          arguments.setLength(0);
          call = JSON.createObjectNode();
          call.put("id", start.providerId()).put("name", start.name());
        } else if (delta instanceof Delta.ArgumentsDelta more) {
          arguments.append(more.json());
        } else if (delta instanceof Delta.CallEnd) {
          call.set("args", parsed(arguments.toString()));
          parts.add(JSON.createObjectNode().set("functionCall", call));
        }
      }
      return parts;
    }

    private static ObjectNode chunk(@Nullable JsonNode part) {
      ObjectNode chunk = JSON.createObjectNode();
      ObjectNode candidate = chunk.putArray("candidates").addObject();
      ArrayNode parts = candidate.putObject("content").put("role", "model").putArray("parts");
      if (part != null) {
        parts.add(part);
      }
      return chunk;
    }

    /** Adds the reason and the counts. */
    private static ObjectNode last(ObjectNode chunk, List<Delta> answer) {
      for (Delta delta : answer) {
        if (delta instanceof Delta.Finish finish) {
          String word = finish.reason() == FinishReason.LENGTH ? "MAX_TOKENS" : "STOP";
          ((ObjectNode) chunk.at("/candidates/0")).put("finishReason", word);
        } else if (delta instanceof Usage usage) {
          chunk
              .putObject("usageMetadata")
              .put("promptTokenCount", usage.inputTokens())
              .put("candidatesTokenCount", usage.outputTokens());
        }
      }
      return chunk;
    }

    private static JsonNode parsed(String json) {
      try {
        return JSON.readTree(json);
      } catch (JsonProcessingException e) {
        throw new AssertionError(e);
      }
    }

    private static String frame(ObjectNode chunk) {
      return "data: " + chunk + "\r\n\r\n";
    }

    @Override
    public String whole(List<Delta> answer) {
      ObjectNode chunk = chunk(null);
      ArrayNode parts = (ArrayNode) chunk.at("/candidates/0/content/parts");
      parts.addAll(parts(answer));
      return last(chunk, answer).toString();
    }

    @Override
    public String errorFrame(String message) {
      ObjectNode chunk = JSON.createObjectNode();
      chunk.putObject("error").put("code", 400).put("message", message).put("status", "INVALID");
      return frame(chunk);
    }
  }
}
