package dev.leat.models.openai;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.models.ModelBuilder;
import dev.leat.models.ModelSetup;
import dev.leat.models.http.HttpModel;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A model behind the chat-completions protocol, at OpenAI or at any server that speaks it. Each
 * answer is read on the thread that pulls it; any number may be open at once.
 *
 * @see OpenAiCompatible
 */
public final class OpenAiChatModel implements ChatModel {
  private final HttpModel model;

  private OpenAiChatModel(HttpModel model) {
    this.model = model;
  }

  /** A builder for OpenAI's own address, without a key or a model yet. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The model that the environment names: {@code LEAT_MODEL} at {@code OPENAI_BASE_URL} (OpenAI's
   * own if it is not set) with the key {@code OPENAI_API_KEY} (needed at OpenAI's own address).
   *
   * @throws IllegalStateException if one that is needed is missing
   */
  public static OpenAiChatModel fromEnvironment() {
    return fromEnvironment(System::getenv);
  }

  static OpenAiChatModel fromEnvironment(UnaryOperator<@Nullable String> environment) {
    String key = variable(environment, "OPENAI_API_KEY");
    String url = variable(environment, "OPENAI_BASE_URL");
    String model = variable(environment, "LEAT_MODEL");
    if (key.isEmpty() && url.isEmpty()) {
      throw new IllegalStateException(
          "OPENAI_API_KEY is not set. Set it to your key, or set OPENAI_BASE_URL to a server that"
              + " needs none.");
    }
    if (model.isEmpty()) {
      throw new IllegalStateException(
          "LEAT_MODEL is not set. Set it to the name of a model that the server has.");
    }
    Builder builder = builder().model(model).apiKey(key);
    return (url.isEmpty() ? builder : builder.baseUrl(url)).build();
  }

  private static String variable(UnaryOperator<@Nullable String> environment, String name) {
    String value = environment.apply(name);
    return value == null ? "" : value.strip();
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
    return "OpenAiChatModel[" + name() + "]";
  }

  /** Collects how a model is reached and asked. */
  public static final class Builder extends ModelBuilder<Builder> {
    private @Nullable OpenAiDialect dialect;
    private boolean strict;

    private Builder() {
      super("https://api.openai.com/v1");
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** What kind of server it is; told from the address unless it is set. */
    public Builder dialect(OpenAiDialect value) {
      dialect = Objects.requireNonNull(value);
      return this;
    }

    /**
     * Whether tools and response formats are to be kept to their schemas by the server. Schemas are
     * rewritten for it: what was optional may be null. A tool whose schema says what this mode
     * cannot is sent as it is, without it.
     */
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
    public OpenAiChatModel build() {
      ModelSetup setup = setup();
      OpenAiDialect known = dialect;
      if (known == null) {
        String host = setup.baseUrl().getHost();
        known = OpenAiDialect.ofHost(host == null ? "" : host);
      }
      if (strict && !known.traits.strictTools) {
        throw new IllegalArgumentException(
            known.name()
                + " has no strict mode. Fix: leave strict out, or set a dialect that has.");
      }
      OpenAiWire wire = new OpenAiWire(known, strict, setup.extraBody());
      return new OpenAiChatModel(new HttpModel(known.name(), wire, setup));
    }
  }
}
