package dev.leat.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.json.JsonWriter;
import dev.leat.stored.StoredJson;
import dev.leat.tool.Media;
import java.util.ArrayList;
import java.util.List;

/**
 * The stored form of messages, a JSON array: {@code [{"role":"user","parts":[{"type":"text",
 * "text":"Hi"}]}]}. Providers' states stand in it verbatim. Members that a release does not know
 * are ignored; a role or type that it does not know is refused, for a history with a hole in it
 * would mislead the model. Safe for several threads.
 */
public final class MessageJson {
  private MessageJson() {}

  /** The messages as a JSON array. */
  public static String write(List<Message> messages) {
    JsonWriter out = new JsonWriter();
    write(out, messages);
    return out.toString();
  }

  /** One message as a JSON object. */
  public static String write(Message message) {
    JsonWriter out = new JsonWriter();
    write(out, message);
    return out.toString();
  }

  /** Writes the messages as the next value. */
  public static void write(JsonWriter out, List<Message> messages) {
    out.beginArray();
    messages.forEach(message -> write(out, message));
    out.endArray();
  }

  /**
   * Reads an array of messages.
   *
   * @throws IllegalArgumentException if it is not the stored form of messages
   */
  public static List<Message> readAll(String json) {
    List<Message> messages = new ArrayList<>();
    parse(json).forEach(node -> messages.add(message(node)));
    return messages;
  }

  /**
   * Reads one message.
   *
   * @throws IllegalArgumentException if it is not the stored form of a message
   */
  public static Message read(String json) {
    return message(parse(json));
  }

  static JsonNode parse(String json) {
    try {
      return StoredJson.read(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the stored form is not JSON: " + e.getOriginalMessage());
    }
  }

  private static void write(JsonWriter out, Message message) {
    out.beginObject();
    if (message instanceof Message.Instructions instructions) {
      out.name("role").value("instructions").name("text").value(instructions.text());
    } else if (message instanceof Message.User user) {
      out.name("role").value("user");
      parts(out, user.parts());
    } else if (message instanceof Message.Assistant said) {
      out.name("role").value("assistant");
      parts(out, said.parts());
      if (said.interrupted()) {
        out.name("interrupted").value(true);
      }
    } else if (message instanceof Message.ToolResults results) {
      out.name("role").value("tool").name("answers").beginArray();
      results.answers().forEach(answer -> answer(out, answer));
      out.endArray();
    } else if (message instanceof Message.Summary summary) {
      out.name("role").value("summary").name("text").value(summary.text());
      out.name("messages").value(summary.messages());
    }
    out.endObject();
  }

  private static void parts(JsonWriter out, List<Part> parts) {
    out.name("parts").beginArray();
    parts.forEach(part -> PartJson.write(out, part));
    out.endArray();
  }

  private static void answer(JsonWriter out, Message.Answer answer) {
    out.beginObject().name("call").value(answer.callId());
    if (answer.providerId() != null) {
      out.name("provider_id").value(answer.providerId());
    }
    out.name("tool").value(answer.name()).name("text").value(answer.text());
    if (answer.error()) {
      out.name("error").value(true);
    }
    if (!answer.media().isEmpty()) {
      out.name("media").beginArray();
      for (Media media : answer.media()) {
        MediaJson.write(out.beginObject(), media);
        out.endObject();
      }
      out.endArray();
    }
    out.endObject();
  }

  private static Message message(JsonNode node) {
    String role = node.path("role").asText();
    return switch (role) {
      case "instructions" -> new Message.Instructions(node.path("text").asText());
      case "user" -> new Message.User(parts(node));
      case "assistant" -> new Message.Assistant(parts(node), node.path("interrupted").asBoolean());
      case "tool" -> results(node);
      case "summary" ->
          new Message.Summary(node.path("text").asText(), node.path("messages").asInt());
      default ->
          throw new IllegalArgumentException(
              "a stored message has the role '" + role + "', which this release does not know");
    };
  }

  private static List<Part> parts(JsonNode message) {
    List<Part> parts = new ArrayList<>();
    message.path("parts").forEach(part -> parts.add(PartJson.read(part)));
    return parts;
  }

  private static Message.ToolResults results(JsonNode message) {
    List<Message.Answer> answers = new ArrayList<>();
    for (JsonNode answer : message.path("answers")) {
      List<Media> media = new ArrayList<>();
      answer.path("media").forEach(each -> media.add(MediaJson.read(each)));
      answers.add(
          new Message.Answer(
              answer.path("call").asText(),
              StoredJson.textOrNull(answer, "provider_id"),
              answer.path("tool").asText(),
              answer.path("text").asText(),
              answer.path("error").asBoolean(),
              media));
    }
    return new Message.ToolResults(answers);
  }
}
