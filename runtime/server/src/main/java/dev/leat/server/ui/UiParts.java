package dev.leat.server.ui;

import dev.leat.json.JsonWriter;
import dev.leat.server.http.JsonBody;
import dev.leat.server.http.Problem;
import dev.leat.server.sse.SseText;

/** Writes the parts of a UI message stream, with the members that versions 5 and 6 know. */
final class UiParts {
  /** What is being written to; set before each event. */
  private StringBuilder out = new StringBuilder();

  void to(StringBuilder to) {
    out = to;
  }

  void plain(String type) {
    send(part(type));
  }

  void start(String messageId) {
    send(part("start").name("messageId").value(messageId));
  }

  void begin(String kind, String id) {
    send(part(kind + "-start").name("id").value(id));
  }

  void delta(String kind, String id, String text) {
    send(part(kind + "-delta").name("id").value(id).name("delta").value(text));
  }

  void end(String kind, String id) {
    send(part(kind + "-end").name("id").value(id));
  }

  void inputStart(String call, String tool) {
    JsonWriter part = call("tool-input-start", call).name("toolName").value(tool);
    send(part.name("dynamic").value(true));
  }

  void inputDelta(String call, String json) {
    send(call("tool-input-delta", call).name("inputTextDelta").value(json));
  }

  void input(String call, String tool, String arguments) {
    JsonWriter part = call("tool-input-available", call).name("toolName").value(tool);
    arguments(part.name("input"), arguments);
    send(part.name("dynamic").value(true));
  }

  void inputError(String call, String tool, String raw, String reason) {
    JsonWriter part = call("tool-input-error", call).name("toolName").value(tool);
    part.name("input").value(raw).name("errorText").value(reason);
    send(part.name("dynamic").value(true));
  }

  void approval(String call, String approvalId) {
    JsonWriter part = part("tool-approval-request").name("approvalId").value(approvalId);
    send(part.name("toolCallId").value(call));
  }

  void output(String call, String text) {
    JsonWriter part = call("tool-output-available", call).name("output").value(text);
    send(part.name("dynamic").value(true));
  }

  void outputError(String call, String text) {
    JsonWriter part = call("tool-output-error", call).name("errorText").value(text);
    send(part.name("dynamic").value(true));
  }

  void denied(String call) {
    send(call("tool-output-denied", call));
  }

  void error(String text) {
    send(part("error").name("errorText").value(text));
  }

  void done() {
    SseText.data(out, "[DONE]");
  }

  private static JsonWriter part(String type) {
    return new JsonWriter().beginObject().name("type").value(type);
  }

  private static JsonWriter call(String type, String call) {
    return part(type).name("toolCallId").value(call);
  }

  private void send(JsonWriter part) {
    SseText.data(out, part.endObject().toString());
  }

  /** The arguments as they are if they are JSON, else as a text. */
  private static void arguments(JsonWriter out, String arguments) {
    try {
      JsonBody unused = JsonBody.of(arguments);
      out.compact(arguments);
    } catch (Problem e) {
      out.value(arguments);
    }
  }
}
