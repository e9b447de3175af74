package dev.leat.batch;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import java.time.Duration;
import java.util.Objects;

/**
 * Makes a chat model of one that answers many requests at once. Requests that come close together
 * share a batch; each has a stream of its own, which may end, fail or be closed without touching
 * the others.
 *
 * <pre>{@code
 * ChatModel model =
 *     BatchingModel.builder(phi).maxBatchSize(16).maxWait(Duration.ofMillis(20)).build();
 * }</pre>
 *
 * <p>A batch begins when it is full or its first request has waited for {@link Builder#maxWait}.
 * One batch runs at a time, on one daemon thread; who comes meanwhile joins it between two steps if
 * the model is {@linkplain BatchModel#joinable joinable} and there is room, else waits for the
 * next, first come first served. A reader that lies more than 4 Mi characters behind its answer
 * fails as too large, for a batch waits for nobody.
 *
 * <p>Safe for several threads.
 */
public final class BatchingModel implements ChatModel {
  private final BatchModel model;
  private final Batcher batcher;

  private BatchingModel(Builder builder) {
    this.model = builder.model;
    this.batcher =
        new Batcher(model, builder.maxBatchSize, builder.maxWait, new Announcer(builder.listener));
  }

  /** Begins with batches of at most 8, a wait of at most 20 milliseconds, and no listener. */
  public static Builder builder(BatchModel model) {
    return new Builder(model);
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ChatStream stream(ChatRequest request) {
    return new BatchedStream(batcher, request);
  }

  /** Ends the batch that runs and closes the wrapped model. */
  @Override
  public void close() {
    batcher.close();
    model.close();
  }

  /** Settings of a batching model. */
  public static final class Builder {
    private final BatchModel model;
    private int maxBatchSize = 8;
    private Duration maxWait = Duration.ofMillis(20);
    private BatchListener listener = new BatchListener() {};

    private Builder(BatchModel model) {
      this.model = Objects.requireNonNull(model, "model");
    }

    /**
     * How many requests are answered together at most.
     *
     * @throws IllegalArgumentException if that is less than 1
     */
    public Builder maxBatchSize(int items) {
      if (items < 1) {
        throw new IllegalArgumentException("maxBatchSize: expected at least 1, found " + items);
      }
      this.maxBatchSize = items;
      return this;
    }

    /**
     * How long the first request of a batch waits for others; zero for not at all.
     *
     * @throws IllegalArgumentException if that is negative
     */
    public Builder maxWait(Duration time) {
      if (time.isNegative()) {
        throw new IllegalArgumentException("maxWait: expected zero or more, found " + time);
      }
      this.maxWait = time;
      return this;
    }

    /** Who hears of sizes and waits. */
    public Builder listener(BatchListener listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /** The model. It begins its thread with the first request. */
    public BatchingModel build() {
      return new BatchingModel(this);
    }
  }
}
