package dev.leat.models.responses;

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
    return Wired.up(ResponsesChatModel.builder(), settings, "/v1").build();
  }

  @Override
  protected WireScript script() {
    return new Script();
  }

  /** Says answers as OpenAI does: reasoning is the first item, text the second, then the calls. */
  private static final class Script implements WireScript {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<String> frames(List<Delta> answer) {
      List<String> frames = new ArrayList<>();
      ObjectNode response = JSON.createObjectNode().put("status", "in_progress");
      frames.add(frame("response.created", JSON.createObjectNode().set("response", response)));
      for (Delta delta : answer) {
        if (delta instanceof Usage usage) {
          response.set("usage", usage(usage));
        } else if (delta instanceof Delta.Finish finish) {
          end(response, finish);
          String type = "response." + response.get("status").asText();
          frames.add(frame(type, JSON.createObjectNode().set("response", response)));
        } else {
          frames.addAll(frames(delta));
        }
      }
      return frames;
    }

    private static List<String> frames(Delta delta) {
      ObjectNode event = JSON.createObjectNode();
      if (delta instanceof Delta.Reasoning thought) {
        event.put("output_index", 0).put("summary_index", 0).put("delta", thought.text());
        return List.of(frame("response.reasoning_summary_text.delta", event));
      } else if (delta instanceof Delta.Text text) {
        event.put("output_index", 1).put("content_index", 0).put("delta", text.text());
        return List.of(frame("response.output_text.delta", event));
      } else if (delta instanceof Delta.CallStart start) {
        event.put("output_index", 2 + start.call()).set("item", call(start));
        return List.of(frame("response.output_item.added", event));
      } else if (delta instanceof Delta.ArgumentsDelta more) {
        event.put("output_index", 2 + more.call()).put("delta", more.json());
        return List.of(frame("response.function_call_arguments.delta", event));
      }
      return List.of();
    }

    private static ObjectNode call(Delta.CallStart start) {
      return JSON.createObjectNode()
          .put("type", "function_call")
          .put("id", "fc_" + start.call())
          .put("call_id", start.providerId())
          .put("name", start.name())
          .put("arguments", "");
    }

    private static ObjectNode usage(Usage usage) {
      return JSON.createObjectNode()
          .put("input_tokens", usage.inputTokens())
          .put("output_tokens", usage.outputTokens());
    }

    private static void end(ObjectNode response, Delta.Finish finish) {
      if (finish.reason() == FinishReason.LENGTH) {
        response.put("status", "incomplete");
        response.putObject("incomplete_details").put("reason", "max_output_tokens");
      } else {
        response.put("status", "completed");
      }
    }

    private static String frame(String type, ObjectNode event) {
      return "event: " + type + "\ndata: " + event.put("type", type) + "\n\n";
    }

    @Override
    public String whole(List<Delta> answer) {
      ObjectNode response = JSON.createObjectNode();
      ObjectNode reasoning = JSON.createObjectNode().put("type", "reasoning");
      ObjectNode summary = reasoning.putArray("summary").addObject();
      ObjectNode message = JSON.createObjectNode().put("type", "message");
      ObjectNode content = message.putArray("content").addObject().put("type", "output_text");
      List<ObjectNode> calls = new ArrayList<>();
      for (Delta delta : answer) {
        if (delta instanceof Delta.Reasoning thought) {
          summary.put("text", summary.path("text").asText() + thought.text());
        } else if (delta instanceof Delta.Text text) {
          content.put("text", content.path("text").asText() + text.text());
        } else if (delta instanceof Delta.CallStart start) {
          calls.add(call(start));
        } else if (delta instanceof Delta.ArgumentsDelta more) {
          ObjectNode call = calls.get(more.call());
          call.put("arguments", call.get("arguments").asText() + more.json());
        } else if (delta instanceof Usage usage) {
          response.set("usage", usage(usage));
        } else if (delta instanceof Delta.Finish finish) {
          end(response, finish);
        }
      }
      response.putArray("output").add(reasoning).add(message).addAll(calls);
      return response.toString();
    }

    @Override
    public String errorFrame(String message) {
      ObjectNode event = JSON.createObjectNode();
      event.putObject("error").put("code", "server_error").put("message", message);
      return frame("error", event);
    }
  }
}
