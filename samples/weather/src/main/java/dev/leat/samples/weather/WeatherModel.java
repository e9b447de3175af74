package dev.leat.samples.weather;

import dev.leat.agent.Agent;
import dev.leat.chat.ChatModel;
import dev.leat.models.openai.OpenAiChatModel;
import dev.leat.segment.SegmentingModel;
import dev.leat.segment.ToolCallFormat;
import dev.leat.segment.ToolCallFormats;
import dev.leat.testing.ModelServer;
import dev.leat.testing.Reply;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The model that answers: an OpenAI-compatible service if the environment names one, else the
 * offline model.
 *
 * @param chat the model
 * @param label what to tell the user of it
 * @param server the offline model's server; null if the model is a real one
 */
public record WeatherModel(ChatModel chat, String label, @Nullable ModelServer server)
    implements AutoCloseable {
  private static final String INSTRUCTIONS =
      "You are a helpful assistant for questions about the weather. Use the tools; do not guess.";

  /**
   * Chooses by the environment.
   *
   * @param formatName the format in which the model writes its tool calls as text; null for the
   *     service's own way
   * @param pace the offline model's time for a token, in milliseconds
   * @throws IllegalArgumentException if there is no such format
   * @throws IllegalStateException if the environment names a service but no model
   */
  public static WeatherModel choose(
      Map<String, String> environment, @Nullable String formatName, int pace) {
    ToolCallFormat format = formatName == null ? null : ToolCallFormats.named(formatName);
    if (isSet(environment, "OPENAI_API_KEY") || isSet(environment, "OPENAI_BASE_URL")) {
      ChatModel model = spoken(OpenAiChatModel.fromEnvironment(), format);
      return new WeatherModel(model, "[" + model.name() + "]", null);
    }
    OfflineModel offline = new OfflineModel(format);
    ModelServer server =
        ModelServer.start(
            request -> Reply.of(offline.answer(request)).pace(Duration.ofMillis(pace)));
    ChatModel model =
        OpenAiChatModel.builder()
            .baseUrl(server.baseUrl().toString())
            .apiKey("offline")
            .model("offline-rules")
            .build();
    String label =
        "[offline model: a rule-based stand-in that knows only weather questions; "
            + "set OPENAI_API_KEY for a real one]";
    return new WeatherModel(spoken(model, format), label, server);
  }

  /** An agent with the weather tools on this model, to say more about. */
  public Agent.Builder agent() {
    return Agent.builder(chat)
        .tools(WeatherToolsBindings.of(new WeatherTools()))
        .instructions(INSTRUCTIONS);
  }

  private static boolean isSet(Map<String, String> environment, String name) {
    return !environment.getOrDefault(name, "").isBlank();
  }

  private static ChatModel spoken(ChatModel model, @Nullable ToolCallFormat format) {
    return format == null ? model : SegmentingModel.of(model, format);
  }

  @Override
  public void close() {
    chat.close();
    if (server != null) {
      server.close();
    }
  }
}
