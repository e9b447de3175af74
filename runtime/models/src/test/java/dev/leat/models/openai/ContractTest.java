package dev.leat.models.openai;

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

final class ContractTest extends ChatModelContract {
  @Override
  protected ChatModel model(ModelSettings settings) {
    return Wired.up(OpenAiChatModel.builder(), settings, "/v1").build();
  }

  @Override
  protected WireScript script() {
    return new Script();
  }

  /** Says answers as OpenAI does. */
  private static final class Script implements WireScript {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<String> frames(List<Delta> answer) {
      List<String> frames = new ArrayList<>();
      frames.add(frame(chunk(JSON.createObjectNode().put("role", "assistant"))));
      for (Delta delta : answer) {
        frames.addAll(frames(delta));
      }
      frames.add("data: [DONE]\n\n");
      return frames;
    }

    private static List<String> frames(Delta delta) {
      ObjectNode said = JSON.createObjectNode();
      if (delta instanceof Delta.Text text) {
        said.put("content", text.text());
      } else if (delta instanceof Delta.Reasoning thought) {
        said.put("reasoning_content", thought.text());
      } else if (delta instanceof Delta.CallStart start) {
        ObjectNode call = said.putArray("tool_calls").addObject().put("index", start.call());
        call.put("id", start.providerId()).put("type", "function");
        call.putObject("function").put("name", start.name()).put("arguments", "");
      } else if (delta instanceof Delta.ArgumentsDelta more) {
        ObjectNode call = said.putArray("tool_calls").addObject().put("index", more.call());
        call.putObject("function").put("arguments", more.json());
      } else if (delta instanceof Usage usage) {
        ObjectNode chunk = JSON.createObjectNode();
        chunk.putArray("choices");
        return List.of(frame(chunk.set("usage", usage(usage))));
      } else if (delta instanceof Delta.Finish finish) {
        ObjectNode chunk = chunk(said);
        ((ObjectNode) chunk.at("/choices/0")).put("finish_reason", word(finish.reason()));
        return List.of(frame(chunk));
      } else {
        return List.of();
      }
      return List.of(frame(chunk(said)));
    }

    private static ObjectNode chunk(ObjectNode said) {
      ObjectNode chunk = JSON.createObjectNode().put("object", "chat.completion.chunk");
      chunk.putArray("choices").addObject().put("index", 0).set("delta", said);
      return chunk;
    }

    private static ObjectNode usage(Usage usage) {
      return JSON.createObjectNode()
          .put("prompt_tokens", usage.inputTokens())
          .put("completion_tokens", usage.outputTokens());
    }

    private static String word(FinishReason reason) {
      return switch (reason) {
        case LENGTH -> "length";
        case TOOL_CALLS -> "tool_calls";
        default -> "stop";
      };
    }

    private static String frame(ObjectNode chunk) {
      return "data: " + chunk + "\n\n";
    }

    @Override
    public String whole(List<Delta> answer) {
      ObjectNode body = JSON.createObjectNode();
      ObjectNode choice = body.putArray("choices").addObject().put("index", 0);
      ObjectNode message = choice.putObject("message").put("role", "assistant");
      ArrayNode calls = message.putArray("tool_calls");
      StringBuilder text = new StringBuilder();
      StringBuilder reasoning = new StringBuilder();
      for (Delta delta : answer) {
        if (delta instanceof Delta.Text piece) {
          text.append(piece.text());
        } else if (delta instanceof Delta.Reasoning piece) {
          reasoning.append(piece.text());
        } else if (delta instanceof Delta.CallStart start) {
          ObjectNode call = calls.addObject().put("id", start.providerId());
          call.putObject("function").put("name", start.name()).put("arguments", "");
        } else if (delta instanceof Delta.ArgumentsDelta more) {
          ObjectNode function = (ObjectNode) calls.get(more.call()).get("function");
          function.put("arguments", function.get("arguments").asText() + more.json());
        } else if (delta instanceof Usage usage) {
          body.set("usage", usage(usage));
        } else if (delta instanceof Delta.Finish finish) {
          choice.put("finish_reason", word(finish.reason()));
        }
      }
      message.put("content", text.toString()).put("reasoning_content", reasoning.toString());
      return body.toString();
    }

    @Override
    public String errorFrame(String message) {
      ObjectNode chunk = JSON.createObjectNode();
      chunk.putObject("error").put("message", message);
      return frame(chunk);
    }
  }
}
