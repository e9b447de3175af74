package dev.leat.models.responses;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.models.ModelBuilder;
import dev.leat.models.ModelSetup;
import dev.leat.models.http.HttpModel;
import dev.leat.models.wire.Environment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model behind the Responses protocol, at OpenAI or at any server that speaks it. Nothing is
 * stored at the server: what it wants back goes back with each request. Each answer is read on the
 * thread that pulls it; any number may be open at once.
 */
public final class ResponsesChatModel implements ChatModel {
  private final HttpModel model;

  private ResponsesChatModel(HttpModel model) {
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
  public static ResponsesChatModel fromEnvironment() {
    return from(Environment.ofProcess());
  }

  static ResponsesChatModel from(Environment environment) {
    Builder builder = builder();
    String url = environment.get("OPENAI_BASE_URL");
    if (url.isEmpty()) {
      builder.apiKey(
          environment.need(
              "OPENAI_API_KEY",
              "Set it to your key, or set OPENAI_BASE_URL to a server that needs none."));
    } else {
      builder.baseUrl(url).apiKey(environment.get("OPENAI_API_KEY"));
    }
    return builder.model(environment.model()).build();
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
    return "ResponsesChatModel[" + name() + "]";
  }

  /** Collects how a model is reached and asked. */
  public static final class Builder extends ModelBuilder<Builder> {
    private @Nullable ResponsesDialect dialect;
    private boolean strict;
    private @Nullable String summary;

    private Builder() {
      super("https://api.openai.com/v1");
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** What kind of server it is; told from the address unless it is set. */
    public Builder dialect(ResponsesDialect value) {
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
     * How the reasoning is to be summed up, {@code auto}, {@code concise} or {@code detailed};
     * OpenAI tells nothing of it unless this is set.
     */
    public Builder reasoningSummary(String value) {
      summary = Objects.requireNonNull(value);
      return this;
    }

    /**
     * The model. Nothing is connected yet.
     *
     * @throws IllegalArgumentException if the address, a header, an option or the extra body cannot
     *     be used
     * @throws IllegalStateException if no model was named
     */
    public ResponsesChatModel build() {
      ModelSetup setup = setup();
      ResponsesDialect known = dialect;
      if (known == null) {
        String host = setup.baseUrl().getHost();
        known = ResponsesDialect.ofHost(host == null ? "" : host);
      }
      if (strict && !known.traits.strictTools) {
        throw new IllegalArgumentException(
            known.name()
                + " has no strict mode. Fix: leave strict out, or set a dialect that has.");
      }
      ResponsesWire wire =
          new ResponsesWire(known, new RequestWriter(known, strict, summary, setup.extraBody()));
      return new ResponsesChatModel(new HttpModel(known.name(), wire, setup));
    }
  }
}
