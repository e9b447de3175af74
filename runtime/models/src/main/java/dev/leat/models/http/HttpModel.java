package dev.leat.models.http;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.models.ModelSetup;
import java.util.function.Consumer;

/** A model made of a wire and the connections to one server, for the models of all wires. */
public final class HttpModel implements ChatModel {
  private final String name;
  private final Wire wire;
  private final ChatOptions defaults;
  private final ModelClient client;

  /**
   * A model that has not connected yet.
   *
   * @param provider the first part of the model's name
   * @throws IllegalArgumentException if the address, a header or an option cannot be used
   */
  public HttpModel(String provider, Wire wire, ModelSetup setup) {
    this.name = provider + ":" + setup.model();
    this.wire = wire;
    this.defaults = setup.options();
    wire.options().check(defaults);
    this.client =
        new ModelClient(
            new Endpoint(
                Endpoint.base(setup.baseUrl()),
                setup.headers(),
                setup.key(),
                wire.keyHeader(),
                wire.keyPrefix()),
            setup);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ChatStream stream(ChatRequest request) {
    ChatOptions options = request.options().orElse(defaults);
    wire.options().check(options);
    return client.stream(new Exchange(request, options));
  }

  @Override
  public boolean takes(ChatOptions options) {
    try {
      wire.options().check(options.orElse(defaults));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public void close() {
    client.close();
  }

  /** One request and its answers. */
  private final class Exchange implements ModelExchange {
    private final ChatRequest request;
    private final ChatOptions options;

    Exchange(ChatRequest request, ChatOptions options) {
      this.request = request;
      this.options = options;
    }

    @Override
    public ModelCall call() {
      return wire.call(request, options);
    }

    @Override
    public AnswerDecoder decoder(Consumer<Delta> sink) {
      return wire.decoder(request, options, sink);
    }
  }
}
