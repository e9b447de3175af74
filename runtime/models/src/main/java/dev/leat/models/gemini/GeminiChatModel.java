package dev.leat.models.gemini;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.models.ModelBuilder;
import dev.leat.models.ModelSetup;
import dev.leat.models.http.HttpModel;
import dev.leat.models.wire.Environment;

/**
 * A model behind Google's Gemini protocol. Each answer is read on the thread that pulls it; any
 * number may be open at once.
 */
public final class GeminiChatModel implements ChatModel {
  private final HttpModel model;

  private GeminiChatModel(HttpModel model) {
    this.model = model;
  }

  /** A builder for AI Studio's address, without a key or a model yet. */
  public static Builder builder() {
    return new Builder("https://generativelanguage.googleapis.com/v1beta", false);
  }

  /**
   * A builder for Vertex AI. Its key is an access token, which ends within the hour: give its
   * source as a supplier.
   *
   * @param project the cloud project
   * @param location such as {@code us-central1}, or {@code global}
   */
  public static Builder vertex(String project, String location) {
    String host = location.equals("global") ? "" : location + "-";
    return new Builder(
        "https://"
            + host
            + "aiplatform.googleapis.com/v1/projects/"
            + project
            + "/locations/"
            + location
            + "/publishers/google",
        true);
  }

  /**
   * The model that the environment names: {@code LEAT_MODEL} at AI Studio, with the key {@code
   * GEMINI_API_KEY}.
   *
   * @throws IllegalStateException if one of them is missing
   */
  public static GeminiChatModel fromEnvironment() {
    return from(Environment.ofProcess());
  }

  static GeminiChatModel from(Environment environment) {
    String key = environment.need("GEMINI_API_KEY", "Set it to your key.");
    return builder().apiKey(key).model(environment.model()).build();
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
    return "GeminiChatModel[" + name() + "]";
  }

  /** Collects how a model is reached and asked. */
  public static final class Builder extends ModelBuilder<Builder> {
    private final boolean vertex;
    private boolean streamArguments;
    private boolean openApiSchemas;

    private Builder(String baseUrl, boolean vertex) {
      super(baseUrl);
      this.vertex = vertex;
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** Whether arguments of calls are to come in pieces, which Vertex AI alone does. */
    public Builder streamArguments(boolean value) {
      streamArguments = value;
      return this;
    }

    /**
     * Whether tools are told in the older subset of OpenAPI's schemas, for models and proxies that
     * do not know {@code parametersJsonSchema}.
     */
    public Builder openApiSchemas(boolean value) {
      openApiSchemas = value;
      return this;
    }

    /**
     * The model. Nothing is connected yet.
     *
     * @throws IllegalArgumentException if the address, a header, an option or the extra body cannot
     *     be used
     * @throws IllegalStateException if no model was named
     */
    public GeminiChatModel build() {
      if (streamArguments && !vertex) {
        throw new IllegalArgumentException(
            "streamed arguments are Vertex AI's alone. Fix: leave them out, or begin with"
                + " GeminiChatModel.vertex(project, location).");
      }
      ModelSetup setup = setup();
      GeminiWire wire = new GeminiWire(vertex, streamArguments, openApiSchemas, setup.extraBody());
      return new GeminiChatModel(new HttpModel(vertex ? "vertex" : "gemini", wire, setup));
    }
  }
}
