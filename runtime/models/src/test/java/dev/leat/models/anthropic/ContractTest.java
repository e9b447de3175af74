package dev.leat.models.anthropic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    return Wired.up(AnthropicChatModel.builder(), settings, "/v1").build();
  }

  @Override
  protected WireScript script() {
    return new Script();
  }

  /** Says answers as Anthropic does. */
  private static final class Script implements WireScript {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> frames = new ArrayList<>();
    private final ObjectNode message = JSON.createObjectNode().put("type", "message");
    private int index = -1;
    private String open = "";
    private final ObjectNode counts = JSON.createObjectNode();

    @Override
    public List<String> frames(List<Delta> answer) {
      frames.clear();
      index = -1;
      ObjectNode start = event("message_start");
      start.putObject("message").put("id", "msg_1").put("role", "assistant");
      frame(start);
      answer.forEach(this::say);
      return List.copyOf(frames);
    }

    private void say(Delta delta) {
      if (delta instanceof Delta.Text text) {
        piece("text", "text", text.text());
      } else if (delta instanceof Delta.Reasoning thought) {
        piece("thinking", "thinking", thought.text());
      } else if (delta instanceof Delta.CallStart start) {
        begin("tool_use")
            .put("id", start.providerId())
            .put("name", start.name())
            .putObject("input");
        frame(begun);
      } else if (delta instanceof Delta.ArgumentsDelta more) {
        frame(piece("input_json_delta", "partial_json", more.json(), index));
      } else if (delta instanceof Usage usage) {
        counts.put("input_tokens", usage.inputTokens());
        counts.put("output_tokens", usage.outputTokens());
      } else if (delta instanceof Delta.Finish finish) {
        end();
        ObjectNode last = event("message_delta");
        last.putObject("delta").put("stop_reason", word(finish.reason()));
        last.set("usage", counts);
        frame(last);
        frame(event("message_stop"));
      }
    }

    private ObjectNode begun = JSON.createObjectNode();

    private void piece(String type, String field, String text) {
      if (!open.equals(type)) {
        begin(type).put(field, "");
        frame(begun);
      }
      frame(piece(type + "_delta", field, text, index));
    }

    private static ObjectNode piece(String type, String field, String text, int index) {
      ObjectNode delta = event("content_block_delta").put("index", index);
      delta.putObject("delta").put("type", type).put(field, text);
      return delta;
    }

    private ObjectNode begin(String type) {
      end();
      open = type;
      begun = event("content_block_start").put("index", ++index);
      return begun.putObject("content_block").put("type", type);
    }

    private void end() {
      if (!open.isEmpty()) {
        frame(event("content_block_stop").put("index", index));
        open = "";
      }
    }

    private static ObjectNode event(String type) {
      return JSON.createObjectNode().put("type", type);
    }

    private void frame(ObjectNode event) {
      frames.add("event: " + event.path("type").asText() + "\ndata: " + event + "\n\n");
    }

    private static String word(FinishReason reason) {
      return switch (reason) {
        case LENGTH -> "max_tokens";
        case TOOL_CALLS -> "tool_use";
        default -> "end_turn";
      };
    }

    @Override
    public String whole(List<Delta> answer) {
      message.put("id", "msg_1").put("role", "assistant");
      List<ObjectNode> blocks = new ArrayList<>();
      StringBuilder input = new StringBuilder();
      for (Delta delta : answer) {
        if (delta instanceof Delta.Text text) {
          grow(blocks, "text", text.text());
        } else if (delta instanceof Delta.Reasoning thought) {
          grow(blocks, "thinking", thought.text());
        } else if (delta instanceof Delta.CallStart start) {
          input.setLength(0);
          blocks.add(event("tool_use").put("id", start.providerId()).put("name", start.name()));
        } else if (delta instanceof Delta.ArgumentsDelta more) {
          input.append(more.json());
        } else if (delta instanceof Delta.CallEnd) {
          blocks.get(blocks.size() - 1).set("input", parsed(input.toString()));
        } else if (delta instanceof Usage usage) {
          message.putObject("usage").put("input_tokens", usage.inputTokens());
          message.withObject("/usage").put("output_tokens", usage.outputTokens());
        } else if (delta instanceof Delta.Finish finish) {
          message.put("stop_reason", word(finish.reason()));
        }
      }
      blocks.forEach(message.putArray("content")::add);
      return message.toString();
    }

    private static void grow(List<ObjectNode> blocks, String type, String text) {
      ObjectNode last = blocks.isEmpty() ? event("") : blocks.get(blocks.size() - 1);
      if (!last.path("type").asText().equals(type)) {
        last = event(type).put(type, "");
        blocks.add(last);
      }
      last.put(type, last.path(type).asText() + text);
    }

    private static ObjectNode parsed(String json) {
      try {
        return (ObjectNode) JSON.readTree(json);
      } catch (JsonProcessingException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public String errorFrame(String message) {
      ObjectNode event = event("error");
      event.putObject("error").put("type", "invalid_request_error").put("message", message);
      return "event: error\ndata: " + event + "\n\n";
    }
  }
}
