package dev.leat.models.dashscope;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.models.ModelBuilder;
import dev.leat.models.ModelSetup;
import dev.leat.models.http.HttpModel;
import dev.leat.models.wire.Environment;
import java.util.Objects;

/**
 * A model behind DashScope's own protocol. Each answer is read on the thread that pulls it; any
 * number may be open at once.
 */
public final class DashScopeChatModel implements ChatModel {
  private final HttpModel model;

  private DashScopeChatModel(HttpModel model) {
    this.model = model;
  }

  /** A builder for the address in Beijing, without a key or a model yet. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The model that the environment names: {@code LEAT_MODEL} with the key {@code
   * DASHSCOPE_API_KEY}, below {@code DASHSCOPE_HTTP_BASE_URL} if that is set.
   *
   * @throws IllegalStateException if one that is needed is missing
   */
  public static DashScopeChatModel fromEnvironment() {
    return from(Environment.ofProcess());
  }

  static DashScopeChatModel from(Environment environment) {
    Builder builder =
        builder()
            .apiKey(environment.need("DASHSCOPE_API_KEY", "Set it to your key."))
            .model(environment.model());
    String url = environment.get("DASHSCOPE_HTTP_BASE_URL");
    return (url.isEmpty() ? builder : builder.baseUrl(url)).build();
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
    return "DashScopeChatModel[" + name() + "]";
  }

  /** Collects how a model is reached and asked. */
  public static final class Builder extends ModelBuilder<Builder> {
    private DashScopeEndpoint endpoint = DashScopeEndpoint.AUTO;

    private Builder() {
      super("https://dashscope.aliyuncs.com/api/v1");
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** Where the model answers; told from its name unless it is set. */
    public Builder endpoint(DashScopeEndpoint value) {
      endpoint = Objects.requireNonNull(value);
      return this;
    }

    /**
     * The model. Nothing is connected yet. What the extra body sets goes into {@code parameters} if
     * it stands in an object of that name.
     *
     * @throws IllegalArgumentException if the address, a header, an option or the extra body cannot
     *     be used
     * @throws IllegalStateException if no model was named
     */
    public DashScopeChatModel build() {
      ModelSetup setup = setup();
      DashScopeWire wire = new DashScopeWire(endpoint, new RequestWriter(setup.extraBody()));
      return new DashScopeChatModel(new HttpModel("dashscope", wire, setup));
    }
  }
}
