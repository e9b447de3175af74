package dev.leat.server.ui;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Part;
import dev.leat.server.http.JsonBody;
import dev.leat.server.http.Problem;
import dev.leat.server.runs.ClientMedia;
import dev.leat.store.Decision;
import java.util.ArrayList;
import java.util.List;

/**
 * What a chat's client sends: what the user said last, or what was decided of calls.
 *
 * @param chat the client's id of the chat
 * @param text what the user says; empty if calls are decided of
 * @param attachments images and files that the user gives with it
 * @param anew how often the user has said that, if the last time is to be answered anew; else 0
 */
record UiInput(
    String chat, String text, List<Part> attachments, List<Decision> decisions, int anew) {

  static UiInput of(JsonBody body) {
    List<JsonBody> messages = body.objects("messages");
    if (messages.isEmpty()) {
      throw Problem.badRequest("The member 'messages' is empty.");
    }
    JsonBody last = messages.get(messages.size() - 1);
    String chat = body.text("id");
    return switch (last.text("role")) {
      case "user" -> new UiInput(chat, text(last), files(last), List.of(), anew(body, messages));
      case "assistant" -> new UiInput(chat, "", List.of(), decisions(last), 0);
      default ->
          throw Problem.badRequest("The last message must be the user's or the assistant's.");
    };
  }

  private static int anew(JsonBody body, List<JsonBody> messages) {
    if (body.optionalText("trigger").filter("regenerate-message"::equals).isEmpty()) {
      return 0;
    }
    String last = text(messages.get(messages.size() - 1));
    int times = 0;
    for (JsonBody message : messages) {
      boolean same = message.text("role").equals("user") && joined(message).equals(last);
      times += same ? 1 : 0;
    }
    return times;
  }

  private static String text(JsonBody message) {
    String text = joined(message);
    if (text.isBlank()) {
      throw Problem.badRequest("The last message has no text.");
    }
    return text;
  }

  private static String joined(JsonBody message) {
    StringBuilder text = new StringBuilder();
    for (JsonNode part : message.tree().path("parts")) {
      String type = part.path("type").asText();
      if (type.equals("text")) {
        text.append(part.path("text").asText());
      }
    }
    return text.toString();
  }

  private static List<Part> files(JsonBody message) {
    List<Part> files = new ArrayList<>();
    for (JsonNode part : message.tree().path("parts")) {
      if (part.path("type").asText().equals("file")) {
        files.add(
            ClientMedia.of(
                part.path("url").asText(),
                part.path("mediaType").asText(),
                part.path("filename").asText()));
      }
    }
    return files;
  }

  /** An approval's id is the hash of the arguments that were shown: that is what is decided of. */
  private static List<Decision> decisions(JsonBody message) {
    List<Decision> decisions = new ArrayList<>();
    for (JsonNode part : message.tree().path("parts")) {
      JsonNode approval = part.path("approval");
      if (part.path("state").asText().equals("approval-responded")
          && approval.path("approved").isBoolean()) {
        decisions.add(
            new Decision(
                part.path("toolCallId").asText(),
                approval.path("id").asText(),
                approval.path("approved").booleanValue(),
                approval.path("reason").asText("")));
      }
    }
    if (decisions.isEmpty()) {
      throw Problem.badRequest("The last message is the assistant's and decides of no call.");
    }
    return decisions;
  }
}
