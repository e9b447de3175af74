package dev.leat.agent;

import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Passes a model on and notes what its reader has heard of it. Safe for several threads. */
final class HeardModel implements ChatModel {
  private final ChatModel model;

  /** What was returned, in order; of a model that answers one request at a time. */
  private final List<Delta> heard = new CopyOnWriteArrayList<>();

  HeardModel(ChatModel model) {
    this.model = model;
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ChatStream stream(ChatRequest request) {
    ChatStream stream = model.stream(request);
    return new ChatStream() {
      @Override
      public @Nullable Delta next() {
        Delta delta = stream.next();
        if (delta != null) {
          heard.add(delta);
        }
        return delta;
      }

      @Override
      public void close() {
        stream.close();
      }
    };
  }

  @Override
  public void close() {
    model.close();
  }

  /** The text for the user so far. */
  String text() {
    return heard.stream()
        .map(delta -> delta instanceof Delta.Text words ? words.text() : "")
        .collect(Collectors.joining());
  }

  /** What the model thought so far. */
  String reasoning() {
    return heard.stream()
        .map(delta -> delta instanceof Delta.Reasoning words ? words.text() : "")
        .collect(Collectors.joining());
  }

  /** The names of the calls that began, in order. */
  List<String> calls() {
    return heard.stream()
        .filter(Delta.CallStart.class::isInstance)
        .map(delta -> ((Delta.CallStart) delta).name())
        .toList();
  }
}
