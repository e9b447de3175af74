package dev.leat.models.ollama;

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
    return Wired.up(OllamaChatModel.builder(), settings, "/").build();
  }

  @Override
  protected WireScript script() {
    return new Script();
  }

  /** Says answers as Ollama does. */
  private static final class Script implements WireScript {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String contentType() {
      return "application/x-ndjson";
    }

    @Override
    public List<String> frames(List<Delta> answer) {
      List<String> frames = new ArrayList<>();
      ObjectNode last = line();
      ObjectNode call = JSON.createObjectNode();
      for (Delta delta : answer) {
        if (delta instanceof Delta.CallStart start) {
          call = JSON.createObjectNode().put("id", start.providerId());
          call.putObject("function").put("name", start.name()).put("arguments", "");
        } else if (delta instanceof Delta.ArgumentsDelta more) {
          ObjectNode function = (ObjectNode) call.get("function");
          function.put("arguments", function.get("arguments").asText() + more.json());
        } else {
          ObjectNode line = delta instanceof Usage || delta instanceof Delta.Finish ? last : line();
          say(delta, line, call);
          if (!(delta instanceof Usage)) {
            frames.add(line + "\n");
          }
        }
      }
      return frames;
    }

    private static ObjectNode line() {
      ObjectNode line = JSON.createObjectNode().put("model", "m").put("done", false);
      line.putObject("message").put("role", "assistant").put("content", "");
      return line;
    }

    private static void say(Delta delta, ObjectNode line, ObjectNode call) {
      ObjectNode message = (ObjectNode) line.get("message");
      if (delta instanceof Delta.Text text) {
        message.put("content", message.get("content").asText() + text.text());
      } else if (delta instanceof Delta.Reasoning thought) {
        message.put("thinking", message.path("thinking").asText() + thought.text());
      } else if (delta instanceof Delta.CallEnd) {
        ObjectNode function = (ObjectNode) call.get("function");
        function.set("arguments", tree(function.get("arguments").asText()));
        message.withArray("tool_calls").add(call);
      } else if (delta instanceof Usage usage) {
        line.put("prompt_eval_count", usage.inputTokens()).put("eval_count", usage.outputTokens());
      } else if (delta instanceof Delta.Finish finish) {
        boolean cut = finish.reason() == FinishReason.LENGTH;
        line.put("done", true).put("done_reason", cut ? "length" : "stop");
      }
    }

    private static ObjectNode tree(String json) {
      try {
        return (ObjectNode) JSON.readTree(json);
      } catch (JsonProcessingException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public String whole(List<Delta> answer) {
      ObjectNode line = line();
      ObjectNode call = JSON.createObjectNode();
      for (Delta delta : answer) {
        if (delta instanceof Delta.CallStart start) {
          call = JSON.createObjectNode().put("id", start.providerId());
          call.putObject("function").put("name", start.name()).put("arguments", "");
        } else if (delta instanceof Delta.ArgumentsDelta more) {
          ObjectNode function = (ObjectNode) call.get("function");
          function.put("arguments", function.get("arguments").asText() + more.json());
        } else {
          say(delta, line, call);
        }
      }
      return line.toString();
    }

    @Override
    public String errorFrame(String message) {
      return errorBody(message) + "\n";
    }

    @Override
    public String errorBody(String message) {
      return JSON.createObjectNode().put("error", message).toString();
    }

    @Override
    public boolean splitsArguments() {
      return false;
    }
  }
}
