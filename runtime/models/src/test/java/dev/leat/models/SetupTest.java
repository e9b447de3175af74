package dev.leat.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.chat.ResponseFormat;
import dev.leat.chat.ToolChoice;
import dev.leat.models.anthropic.AnthropicChatModel;
import dev.leat.models.gemini.GeminiChatModel;
import dev.leat.models.openai.OpenAiChatModel;
import dev.leat.models.openai.OpenAiCompatible;
import dev.leat.tool.Toolset;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How models are set up, whatever their wire. */
final class SetupTest {
  private static final ChatOptions SEEDED = ChatOptions.builder().seed(7).build();

  /** What is refused, in the same words when a model is built and when it is asked. */
  private static void assertRefused(
      Supplier<? extends ModelBuilder<?>> builder, ChatOptions options, String message) {
    assertEquals(message, refusal(() -> build(builder.get().defaultOptions(options))));
    try (ChatModel model = build(builder.get())) {
      ChatRequest request =
          new ChatRequest(List.of(Message.User.of("Hi")), Toolset.empty(), options);
      assertEquals(message, refusal(() -> model.stream(request)));
    }
  }

  private static String refusal(Runnable asked) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, asked::run).getMessage());
  }

  private static ChatModel build(ModelBuilder<?> builder) {
    if (builder instanceof OpenAiChatModel.Builder openAi) {
      return openAi.model("m").build();
    } else if (builder instanceof AnthropicChatModel.Builder anthropic) {
      return anthropic.model("m").build();
    }
    return ((GeminiChatModel.Builder) builder).model("m").build();
  }

  @Test
  void whatAWireDoesNotHaveIsRefusedInTheSameWords() {
    assertRefused(
        AnthropicChatModel::builder,
        SEEDED,
        "Anthropic has no option seed. Fix: leave it unset for this model.");
    assertRefused(
        GeminiChatModel::builder,
        ChatOptions.builder().parallelToolCalls(false).build(),
        "Gemini has no option parallelToolCalls. Fix: leave it unset for this model.");
    assertRefused(
        OpenAiChatModel::builder,
        ChatOptions.builder().reasoningTokens(1000).build(),
        "openai has no option reasoningTokens. Fix: leave it unset for this model.");
  }

  @Test
  void whatGoesOnlyInSomeWaysIsRefusedInOthers() {
    assertRefused(
        OpenAiCompatible::zhipu,
        ChatOptions.builder().toolChoice(ToolChoice.REQUIRED).build(),
        "zhipu does not take the option toolChoice as it is set. Fix: set ToolChoice.AUTO or NONE,"
            + " and say in the instructions when to call the tool.");
    assertRefused(
        OpenAiCompatible::deepSeek,
        ChatOptions.builder().responseFormat(ResponseFormat.schema("x", "{}")).build(),
        "deepseek does not take the option responseFormat as it is set. Fix: set"
            + " ResponseFormat.JSON and describe the form in the instructions.");
    assertRefused(
        AnthropicChatModel::builder,
        ChatOptions.builder().reasoningTokens(500).build(),
        "Anthropic does not take the option reasoningTokens as it is set. Fix: set 0 to switch"
            + " thinking off, or at least 1024.");
    assertRefused(
        AnthropicChatModel::builder,
        ChatOptions.builder().reasoningTokens(2000).maxTokens(1000).build(),
        "Anthropic does not take the option maxTokens as it is set. Fix: set maxTokens above"
            + " reasoningTokens, which count among them.");
    assertRefused(
        GeminiChatModel::builder,
        ChatOptions.builder().reasoningTokens(5).reasoningEffort("low").build(),
        "Gemini does not take the option reasoningTokens as it is set. Fix: set reasoningEffort for"
            + " Gemini 3 and later, or reasoningTokens for 2.5.");
  }

  @Test
  void aModelMustBeNamedAndMayBeByItsOptions() {
    assertThrows(IllegalStateException.class, () -> AnthropicChatModel.builder().build());
    ChatOptions named = ChatOptions.builder().model("claude").build();
    try (ChatModel model = AnthropicChatModel.builder().defaultOptions(named).build()) {
      assertEquals("anthropic:claude", model.name());
    }
  }

  @Test
  void vertexIsReachedByItsPlaceAndToken() {
    try (RawServer server = new RawServer(x -> x.answer(500, "text/plain", ""));
        ChatModel model =
            GeminiChatModel.vertex("p", "global")
                .baseUrl(server.url() + "/projects/p/locations/global/publishers/google")
                .apiKey("token-0123")
                .model("gemini-3-pro")
                .retry(Retry.none())
                .build()) {
      assertThrows(RuntimeException.class, () -> model.stream(ChatRequest.of("Hi")).next());
      RawServer.Request request = server.requests().get(0);
      assertTrue(
          request
              .head()
              .startsWith(
                  "POST /v1/projects/p/locations/global/publishers/google/models/gemini-3-pro"
                      + ":streamGenerateContent?alt=sse HTTP/1.1"),
          request::head);
      assertTrue(request.hasHeader("Authorization: Bearer token-0123"));
      assertEquals("vertex:gemini-3-pro", model.name());
    }
  }

  @Test
  void aModelsNameLeadsNowhereElse() {
    try (RawServer server = new RawServer(x -> x.answer(500, "text/plain", ""));
        ChatModel model =
            GeminiChatModel.builder().baseUrl(server.url()).model("../../admin").build()) {
      RuntimeException failure =
          assertThrows(RuntimeException.class, () -> model.stream(ChatRequest.of("Hi")).next());
      assertTrue(failure.toString().contains("Nothing was sent: the path"), failure::toString);
      assertEquals(0, server.requests().size());
    }
  }

  @Test
  void azureIsReachedByItsDeployment() {
    try (ChatModel model = OpenAiCompatible.azure("mine", "gpt", "2024-10-21").build()) {
      assertEquals("azure:gpt", model.name());
    }
    assertThrows(
        IllegalArgumentException.class, () -> OpenAiCompatible.azure("evil.com/", "g", "v"));
  }

  @Test
  void allCallsGoThroughTheProxy() {
    try (RawServer proxy = new RawServer(x -> x.sse().token("a").finish().done().end());
        ChatModel model =
            OpenAiCompatible.at("http://model.invalid/v1")
                .model("m")
                .proxy(
                    new Proxy(
                        Proxy.Type.HTTP,
                        new InetSocketAddress(
                            InetAddress.getLoopbackAddress(), URI.create(proxy.url()).getPort())))
                .build()) {
      assertEquals("Text[text=a]", String.valueOf(model.stream(ChatRequest.of("Hi")).next()));
      String head = proxy.requests().get(0).head();
      assertTrue(head.startsWith("POST http://model.invalid/v1/chat/completions HTTP/1.1"), head);
    }
  }

  @Test
  void aKeyOfTheEnvironmentMustBeThere() {
    assertThrows(IllegalStateException.class, () -> ApiKey.environment("LEAT_NO_SUCH_KEY"));
    assertFalse(ApiKey.environment("PATH").toString().contains("/"));
  }
}
