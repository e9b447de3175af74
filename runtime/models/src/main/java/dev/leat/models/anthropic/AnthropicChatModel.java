package dev.leat.models.anthropic;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.models.ModelBuilder;
import dev.leat.models.ModelSetup;
import dev.leat.models.http.HttpModel;
import dev.leat.models.wire.Environment;

/**
 * A model behind Anthropic's Messages protocol. Each answer is read on the thread that pulls it;
 * any number may be open at once.
 */
public final class AnthropicChatModel implements ChatModel {
  private final HttpModel model;

  private AnthropicChatModel(HttpModel model) {
    this.model = model;
  }

  /** A builder for Anthropic's own address, without a key or a model yet. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The model that the environment names: {@code LEAT_MODEL}, with the key {@code
   * ANTHROPIC_API_KEY}, at {@code ANTHROPIC_BASE_URL} (Anthropic's own if it is not set; {@code
   * /v1} is added as Anthropic's own tools do).
   *
   * @throws IllegalStateException if one that is needed is missing
   */
  public static AnthropicChatModel fromEnvironment() {
    return from(Environment.ofProcess());
  }

  static AnthropicChatModel from(Environment environment) {
    String key = environment.need("ANTHROPIC_API_KEY", "Set it to your key.");
    Builder builder = builder().apiKey(key).model(environment.model());
    String url = environment.get("ANTHROPIC_BASE_URL").replaceAll("/+$", "");
    if (!url.isEmpty()) {
      builder.baseUrl(url.endsWith("/v1") ? url : url + "/v1");
    }
    return builder.build();
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ChatStream stream(ChatRequest request) {
    return model.stream(request);
  }

  @Override
  public void close() {
    model.close();
  }

  @Override
  public String toString() {
    return "AnthropicChatModel[" + name() + "]";
  }

  /**
   * Collects how a model is reached and asked. Betas are asked for by a header: {@code
   * header("anthropic-beta", "compact-2026-01-12")}.
   */
  public static final class Builder extends ModelBuilder<Builder> {
    private boolean strict;

    private Builder() {
      super("https://api.anthropic.com/v1");
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** Whether the server is to keep the arguments of tools to their schemas. */
    public Builder strict(boolean value) {
      strict = value;
      return this;
    }

    /**
     * The model. Nothing is connected yet.
     *
     * @throws IllegalArgumentException if the address, a header, an option or the extra body cannot
     *     be used
     * @throws IllegalStateException if no model was named
     */
    public AnthropicChatModel build() {
      ModelSetup setup = setup();
      AnthropicWire wire = new AnthropicWire(strict, setup.extraBody());
      return new AnthropicChatModel(new HttpModel("anthropic", wire, setup));
    }
  }
}
