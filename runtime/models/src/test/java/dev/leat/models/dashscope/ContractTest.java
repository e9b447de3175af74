package dev.leat.models.dashscope;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.ChatModel;
import dev.leat.chat.Delta;
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
    return Wired.up(DashScopeChatModel.builder(), settings, "/api/v1").build();
  }

  @Override
  protected WireScript script() {
    return new Script();
  }

  /** Says answers as DashScope does. */
  private static final class Script implements WireScript {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<String> frames(List<Delta> answer) {
      List<String> frames = new ArrayList<>();
      for (Delta delta : answer) {
        ObjectNode frame = frame();
        say(delta, frame);
        if (!frame.equals(frame())) {
          frames.add(event("result", frame));
        }
      }
      return frames;
    }

    private static String event(String type, ObjectNode data) {
      return "id:1\nevent:" + type + "\n:HTTP_STATUS/200\ndata:" + data + "\n\n";
    }

    private static ObjectNode frame() {
      ObjectNode frame = JSON.createObjectNode();
      ObjectNode choice = frame.putObject("output").putArray("choices").addObject();
      choice.putObject("message").put("role", "assistant").put("content", "");
      choice.put("finish_reason", "null");
      return frame.put("request_id", "req-1");
    }

    private static void say(Delta delta, ObjectNode frame) {
      ObjectNode choice = (ObjectNode) frame.at("/output/choices/0");
      ObjectNode message = (ObjectNode) choice.get("message");
      if (delta instanceof Delta.Text text) {
        message.put("content", message.get("content").asText() + text.text());
      } else if (delta instanceof Delta.Reasoning thought) {
        String before = message.path("reasoning_content").asText();
        message.put("reasoning_content", before + thought.text());
      } else if (delta instanceof Delta.CallStart start) {
        ObjectNode call = message.withArray("tool_calls").addObject().put("index", start.call());
        call.put("id", start.providerId()).put("type", "function");
        call.putObject("function").put("name", start.name()).put("arguments", "");
      } else if (delta instanceof Delta.ArgumentsDelta more) {
        more(message, more);
      } else if (delta instanceof Usage usage) {
        frame
            .putObject("usage")
            .put("input_tokens", usage.inputTokens())
            .put("output_tokens", usage.outputTokens());
      } else if (delta instanceof Delta.Finish finish) {
        choice.put(
            "finish_reason",
            switch (finish.reason()) {
              case LENGTH -> "length";
              case TOOL_CALLS -> "tool_calls";
              default -> "stop";
            });
      }
    }

    private static void more(ObjectNode message, Delta.ArgumentsDelta more) {
      if (message.path("tool_calls").has(more.call())) {
        ObjectNode function = (ObjectNode) message.at("/tool_calls/" + more.call() + "/function");
        function.put("arguments", function.get("arguments").asText() + more.json());
        return;
      }
      ObjectNode call = message.withArray("tool_calls").addObject().put("index", more.call());
      call.put("id", "").putObject("function").put("arguments", more.json());
    }

    @Override
    public String whole(List<Delta> answer) {
      ObjectNode frame = frame();
      answer.forEach(delta -> say(delta, frame));
      return frame.toString();
    }

    @Override
    public String errorFrame(String message) {
      ObjectNode error = JSON.createObjectNode().put("code", "Throttling").put("message", message);
      return event("error", error);
    }

    @Override
    public String errorBody(String message) {
      return JSON.createObjectNode().put("code", "Bad").put("message", message).toString();
    }
  }
}
