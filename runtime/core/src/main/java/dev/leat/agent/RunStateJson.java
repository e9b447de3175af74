package dev.leat.agent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.Message;
import dev.leat.chat.MessageJson;
import dev.leat.json.JsonWriter;
import dev.leat.store.Approval;
import dev.leat.store.ConversationId;
import dev.leat.store.RunEvent;
import dev.leat.stored.StoredJson;
import java.util.ArrayList;
import java.util.List;

/** What a run at rest writes down of itself: the state of a {@code Checkpoint}, JSON. */
final class RunStateJson {
  static final int VERSION = 2;

  private RunStateJson() {}

  static String write(RunState run, CallBook book) {
    JsonWriter out = new JsonWriter().beginObject();
    out.name("v").value(VERSION);
    request(out, run.request);
    out.name("added").raw(MessageJson.write(run.transcript.added()));
    out.name("version").value(run.transcript.version());
    out.name("text").value(run.text());
    StoredJson.usage(out, run.usage());
    out.name("calls").value(run.spending.calls());
    out.name("call_ids").value(run.callIds());
    out.name("failed_answers").value(run.failedAnswers());
    run.course.write(out.name("course"));
    run.repairs.write(out.name("failures"));
    run.repeats.write(out.name("repeats"));
    out.name("offered").beginArray();
    run.tools.offered().forEach(out::value);
    out.endArray();
    out.name("millis").value(run.activeMillis());
    book(out, book);
    return out.endObject().toString();
  }

  private static void request(JsonWriter out, RunRequest request) {
    out.name("request").beginObject().name("input").value(request.input());
    if (!request.attachments().isEmpty()) {
      out.name("attached").raw(MessageJson.write(new Message.User(request.attachments())));
    }
    if (!request.history().isEmpty()) {
      out.name("history").raw(MessageJson.write(request.history()));
    }
    request.conversation().ifPresent(id -> out.name("conversation").value(id.value()));
    request.principal().ifPresent(who -> out.name("principal").value(who));
    out.name("options").raw(request.options().toJson()).endObject();
  }

  private static void book(JsonWriter out, CallBook book) {
    out.name("turn").beginObject().name("number").value(book.turn);
    out.name("said").raw(MessageJson.write(book.said));
    out.name("answers")
        .raw(MessageJson.write(new Message.ToolResults(List.copyOf(book.answers.values()))));
    out.name("malformed").beginArray();
    for (RunEvent.CallMalformed bad : book.malformed) {
      out.beginObject().name("call").value(bad.callId()).name("raw").value(bad.raw());
      out.name("reason").value(bad.reason()).name("truncated").value(bad.truncated()).endObject();
    }
    out.endArray().name("changed").beginArray();
    for (RunEvent.CallChanged change : book.changed.values()) {
      out.beginObject().name("call").value(change.callId());
      out.name("arguments").value(change.arguments());
      out.name("reason").value(change.reason()).endObject();
    }
    out.endArray().name("asked").beginArray();
    for (Approval approval : book.asked) {
      out.beginObject().name("call").value(approval.callId());
      out.name("reason").value(approval.reason()).endObject();
    }
    out.endArray();
    out.name("direct").beginArray();
    book.direct.forEach(
        (call, text) ->
            out.beginObject().name("call").value(call).name("text").value(text).endObject());
    out.endArray();
    out.name("succeeded").value(book.anySucceeded);
    out.name("stops").value(book.stops);
    out.name("failures").beginObject();
    book.failures.forEach((kind, error) -> out.name(kind.stored()).value(error));
    out.endObject().endObject();
  }

  /**
   * The state that a checkpoint holds.
   *
   * @throws IllegalArgumentException if it is not the state of a run
   */
  static JsonNode parse(String runId, String state) {
    try {
      JsonNode root = StoredJson.read(state);
      int version = root.path("v").asInt();
      if (version != VERSION) {
        throw new IllegalArgumentException(
            "the checkpoint of run "
                + runId
                + " has version "
                + version
                + ", this release reads "
                + VERSION);
      }
      return root;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the checkpoint of run " + runId + " is not JSON", e);
    }
  }

  static RunRequest request(JsonNode root, Resumption resumption) {
    JsonNode in = root.path("request");
    RunRequest.Builder request =
        RunRequest.builder(in.path("input").asText())
            .options(ChatOptions.fromJson(in.path("options").toString()))
            .tools(resumption.tools())
            .attributes(resumption.attributes());
    if (in.has("attached")) {
      Message attached = MessageJson.read(in.get("attached").toString());
      request.attach(((Message.User) attached).parts());
    }
    if (in.has("history")) {
      request.history(MessageJson.readAll(in.get("history").toString()));
    }
    if (in.has("conversation")) {
      request.conversation(new ConversationId(in.get("conversation").asText()));
    }
    if (in.has("principal")) {
      request.principal(in.get("principal").asText());
    }
    return request.build();
  }

  static CallBook book(JsonNode root) {
    JsonNode in = root.path("turn");
    Message.Assistant said = (Message.Assistant) MessageJson.read(in.path("said").toString());
    List<RunEvent.CallMalformed> malformed = new ArrayList<>();
    for (JsonNode bad : in.path("malformed")) {
      malformed.add(
          new RunEvent.CallMalformed(
              StoredJson.textOrNull(bad, "call"),
              bad.path("raw").asText(),
              bad.path("reason").asText(),
              bad.path("truncated").asBoolean()));
    }
    CallBook book = new CallBook(in.path("number").asInt(), said, malformed);
    Message.ToolResults answers =
        (Message.ToolResults) MessageJson.read(in.path("answers").toString());
    answers.answers().forEach(answer -> book.answers.put(answer.callId(), answer));
    for (JsonNode change : in.path("changed")) {
      String call = change.path("call").asText();
      book.changed.put(
          call,
          new RunEvent.CallChanged(
              call, change.path("arguments").asText(), change.path("reason").asText()));
    }
    for (JsonNode asked : in.path("asked")) {
      said.calls().stream()
          .filter(call -> call.id().equals(asked.path("call").asText()))
          .forEach(call -> book.asked.add(Approval.of(call, asked.path("reason").asText())));
    }
    for (JsonNode each : in.path("direct")) {
      book.direct.put(each.path("call").asText(), each.path("text").asText());
    }
    book.anySucceeded = in.path("succeeded").asBoolean();
    book.stops = in.path("stops").asBoolean();
    in.path("failures")
        .properties()
        .forEach(
            failure ->
                book.failures.put(
                    CallFailure.ofStored(failure.getKey()), failure.getValue().asText()));
    return book;
  }
}
