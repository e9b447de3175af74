package dev.leat.models.responses;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.ErrorText;
import dev.leat.models.http.SseEvent;
import dev.leat.models.wire.AnswerJson;
import dev.leat.models.wire.WireJson;
import dev.leat.tool.Toolset;
import java.util.function.Consumer;

/**
 * Reads an answer of the Responses protocol. It is complete with the event {@code
 * response.completed} or {@code response.incomplete}, and nothing counts after it.
 */
final class AnswerReader implements AnswerDecoder {
  private final ResponsesDialect dialect;
  private final Consumer<Delta> sink;
  private final ItemReader items;

  /** Whether {@link Delta.Finish} was told; nothing is after it. */
  private boolean done;

  AnswerReader(ResponsesDialect dialect, Toolset tools, Consumer<Delta> sink) {
    this.dialect = dialect;
    this.sink = sink;
    this.items = new ItemReader(dialect, tools, sink);
  }

  @Override
  public boolean event(SseEvent event) {
    if (done || AnswerJson.isBlank(event)) {
      return false;
    }
    if (AnswerJson.isDone(event)) {
      throw new ChatException(
          ChatException.Kind.TRUNCATED,
          "The answer ended with [DONE] but without the event response.completed.");
    }
    StreamEvent read = null;
    try {
      read = AnswerJson.ofEvent(event, StreamEventReader::read);
    } catch (ChatException e) {
      if (!event.type().equals("error") || e.kind() != ChatException.Kind.PROTOCOL) {
        throw e;
      }
    }
    boolean untyped = read == null || read.type == null;
    if (untyped && event.type().equals("error")) {
      throw AnswerJson.inBand(ErrorText.ofBody(event.text()));
    }
    return read != null && take(read, event);
  }

  private boolean take(StreamEvent event, SseEvent raw) {
    String type = event.type == null ? raw.type() : event.type;
    return switch (type) {
      case "response.output_text.delta", "response.refusal.delta" ->
          items.more(event, OutputItem.Channel.TEXT);
      case "response.reasoning_summary_text.delta" -> items.more(event, OutputItem.Channel.SUMMARY);
      case "response.reasoning_text.delta", "response.reasoning.delta" ->
          items.more(event, OutputItem.Channel.THOUGHT);
      case "response.function_call_arguments.delta" -> items.moreArguments(event);
      case "response.output_text.done", "response.refusal.done" ->
          items.whole(event, OutputItem.Channel.TEXT);
      case "response.reasoning_summary_text.done" -> items.whole(event, OutputItem.Channel.SUMMARY);
      case "response.reasoning_text.done", "response.reasoning.done" ->
          items.whole(event, OutputItem.Channel.THOUGHT);
      case "response.function_call_arguments.done" -> items.wholeArguments(event);
      case "response.output_item.added" -> items.added(event);
      case "response.output_item.done" -> items.done(event);
      case "response.completed", "response.incomplete", "response.failed", "response.cancelled" ->
          ended(event, type);
      default -> other(event, type, raw);
    };
  }

  private boolean other(StreamEvent event, String type, SseEvent raw) {
    if (event.error != null && (event.type == null || type.equals("error"))) {
      throw AnswerJson.inBand(event.error);
    }
    return switch (type) {
      case "error" -> throw AnswerJson.inBand(ErrorText.ofBody(raw.text()));
      case "response.created",
          "response.in_progress",
          "response.queued",
          "response.content_part.added",
          "response.content_part.done",
          "response.reasoning_summary_part.added",
          "response.reasoning_summary_part.done",
          "keepalive",
          "ping" ->
          false;
      default -> {
        sink.accept(new Delta.Unknown(dialect.wire(), raw.text()));
        yield true;
      }
    };
  }

  private boolean ended(StreamEvent event, String type) {
    String status = type.substring(type.indexOf('.') + 1);
    JsonNode response = event.response;
    if (response == null) {
      if (event.error != null) {
        throw AnswerJson.inBand(event.error);
      }
      throw new ChatException(
          ChatException.Kind.PROTOCOL, "The event " + type + " holds no response.");
    }
    terminate(response, response.path("status").asText(status));
    return true;
  }

  @Override
  public void whole(byte[] json) {
    JsonNode response = AnswerJson.ofWhole(json, WireJson::object);
    JsonNode error = response.path("error");
    String status = response.path("status").asText("");
    if (status.isEmpty() && (error.isContainerNode() || error.isTextual())) {
      throw AnswerJson.inBand(response);
    }
    if (status.isEmpty() && !response.path("output").isArray()) {
      throw new ChatException(ChatException.Kind.PROTOCOL, "The answer has no output.");
    }
    if (status.equals("queued") || status.equals("in_progress")) {
      throw new ChatException(
          ChatException.Kind.TRUNCATED, "The answer is not finished: its status is " + status);
    }
    terminate(response, status);
  }

  private void terminate(JsonNode response, String status) {
    Outcome outcome = Outcome.of(response, status);
    items.end(response.path("output"), outcome.isCutOff());
    outcome.tell(items.hasCalls(), sink);
    done = true;
  }

  @Override
  public boolean isDone() {
    return done;
  }

  @Override
  public boolean isComplete() {
    return done;
  }

  @Override
  public void end() {
    if (!done) {
      throw new ChatException(
          ChatException.Kind.TRUNCATED,
          "The answer broke off before the event response.completed.");
    }
  }
}
