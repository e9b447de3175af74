package dev.leat.server.openai;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.server.http.JsonBody;
import dev.leat.server.http.Problem;
import dev.leat.server.runs.ClientMedia;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request for a chat completion. Members that are not known are ignored, as the clients of this
 * protocol expect; the agent has its own tools, so a client's are, too.
 *
 * @param history what was said before, as the client tells it
 * @param input what the user says now
 * @param attachments images and files that the user gives with it
 * @param usageAsked whether a stream ends with what it cost
 */
record ChatInput(
    List<Message> history,
    String input,
    List<Part> attachments,
    ChatOptions options,
    boolean isStream,
    boolean usageAsked) {

  static ChatInput of(JsonBody body) {
    List<Message> messages = new ArrayList<>();
    for (JsonBody message : body.objects("messages")) {
      add(messages, message);
    }
    int last = messages.size() - 1;
    if (last < 0 || !(messages.get(last) instanceof Message.User user)) {
      throw Problem.badRequest("The last of the 'messages' must be the user's.");
    }
    return new ChatInput(
        List.copyOf(messages.subList(0, last)),
        user.text(),
        user.parts().stream().filter(part -> !(part instanceof Part.Text)).toList(),
        options(body),
        body.optionalBoolean("stream").orElse(false),
        body.tree().at("/stream_options/include_usage").asBoolean());
  }

  private static void add(List<Message> messages, JsonBody message) {
    JsonNode content = message.tree().path("content");
    switch (message.text("role")) {
      case "system", "developer" -> messages.add(new Message.Instructions(text(content)));
      case "user" -> messages.add(new Message.User(parts(content)));
      case "assistant" -> {
        String text = text(content);
        if (!text.isEmpty()) {
          messages.add(Message.Assistant.of(text));
        }
      }
      case "tool", "function" -> {
        // The answer to a call that was the client's own affair.
      }
      default ->
          throw Problem.badRequest(
              "A message's 'role' must be system, developer, user, assistant or tool.");
    }
  }

  /** What the user says and shows. */
  private static List<Part> parts(JsonNode content) {
    if (content.isTextual()) {
      return List.of(new Part.Text(content.textValue()));
    }
    List<Part> parts = new ArrayList<>();
    for (JsonNode part : content) {
      parts.add(part(part));
    }
    return parts;
  }

  private static Part part(JsonNode part) {
    if (part.path("text").isTextual()) {
      return new Part.Text(part.path("text").textValue());
    }
    return switch (part.path("type").asText()) {
      case "image_url" -> ClientMedia.of(part.at("/image_url/url").asText(), "", "");
      case "file" -> file(part.path("file"));
      default ->
          throw Problem.of(
              400, "unsupported_content", "A user's message has text, image_url and file parts.");
    };
  }

  private static Part file(JsonNode file) {
    if (!file.path("file_data").isTextual()) {
      throw Problem.of(
          400, "unsupported_content", "A file must come with its bytes, in 'file_data'.");
    }
    return ClientMedia.of(file.path("file_data").textValue(), "", file.path("filename").asText());
  }

  private static String text(JsonNode content) {
    if (content.isTextual()) {
      return content.textValue();
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode part : content) {
      if (!part.path("text").isTextual()) {
        throw Problem.of(
            400, "unsupported_content", "Only text is taken of a message that is not the user's.");
      }
      text.append(part.path("text").textValue());
    }
    return text.toString();
  }

  private static ChatOptions options(JsonBody body) {
    ChatOptions.Builder options = ChatOptions.builder();
    JsonNode tree = body.tree();
    try {
      number(tree, "temperature").ifPresent(options::temperature);
      number(tree, "top_p").ifPresent(options::topP);
      body.optionalCount("max_completion_tokens")
          .or(() -> body.optionalCount("max_tokens"))
          .ifPresent(most -> options.maxTokens(Math.toIntExact(most)));
      body.optionalCount("seed").ifPresent(options::seed);
      JsonNode stop = tree.path("stop");
      if (stop.isTextual()) {
        options.stop(List.of(stop.textValue()));
      } else if (stop.isArray()) {
        List<String> stops = new ArrayList<>();
        stop.forEach(each -> stops.add(each.asText()));
        options.stop(stops);
      }
      return options.build();
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw Problem.badRequest("An option is out of its bounds: " + e.getMessage());
    }
  }

  private static Optional<Double> number(JsonNode tree, String member) {
    JsonNode node = tree.path(member);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isNumber()) {
      throw Problem.badRequest("The member '" + member + "' must be a number.");
    }
    return Optional.of(node.doubleValue());
  }
}
