package dev.leat.models.ollama;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.models.ModelBuilder;
import dev.leat.models.ModelSetup;
import dev.leat.models.http.HttpModel;
import dev.leat.models.wire.Environment;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model behind Ollama's own protocol, on this machine or elsewhere. Each answer is read on the
 * thread that pulls it; any number may be open at once.
 */
public final class OllamaChatModel implements ChatModel {
  private final HttpModel model;

  private OllamaChatModel(HttpModel model) {
    this.model = model;
  }

  /** A builder for the server on this machine, without a model yet. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The model that the environment names: {@code LEAT_MODEL} at {@code OLLAMA_HOST} (this machine
   * if it is not set), with the key {@code OLLAMA_API_KEY} if the server wants one.
   *
   * @throws IllegalStateException if one that is needed is missing
   */
  public static OllamaChatModel fromEnvironment() {
    return from(Environment.ofProcess());
  }

  static OllamaChatModel from(Environment environment) {
    Builder builder =
        builder().model(environment.model()).apiKey(environment.get("OLLAMA_API_KEY"));
    String host = environment.get("OLLAMA_HOST");
    return (host.isEmpty() ? builder : builder.baseUrl(OllamaHost.url(host))).build();
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
    return "OllamaChatModel[" + name() + "]";
  }

  /** Collects how a model is reached and asked. */
  public static final class Builder extends ModelBuilder<Builder> {
    private @Nullable Integer contextTokens;
    private @Nullable Duration keepAlive;

    private Builder() {
      super(OllamaHost.LOCAL);
    }

    @Override
    protected Builder self() {
      return this;
    }

    /**
     * How many tokens the model is to keep in view. Ollama's own number is small, and what does not
     * fit is dropped from the front, tools included.
     */
    public Builder contextTokens(int value) {
      if (value <= 0) {
        throw new IllegalArgumentException("contextTokens must be positive: " + value);
      }
      contextTokens = value;
      return this;
    }

    /** How long the model stays loaded afterwards; less than nothing is for good. */
    public Builder keepAlive(Duration value) {
      keepAlive = Objects.requireNonNull(value);
      return this;
    }

    /**
     * The model. Nothing is connected yet. What the extra body sets goes into {@code options} if it
     * stands in an object of that name.
     *
     * @throws IllegalArgumentException if the address, a header, an option or the extra body cannot
     *     be used
     * @throws IllegalStateException if no model was named
     */
    public OllamaChatModel build() {
      ModelSetup setup = setup();
      RequestWriter requests = new RequestWriter(contextTokens, keepAlive, setup.extraBody());
      return new OllamaChatModel(new HttpModel("ollama", new OllamaWire(requests), setup));
    }
  }
}
