package dev.leat.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds the reply to a request: from the handler, if the request is one that a model answers. Those
 * of a wire that it does not know are all taken for such.
 */
final class Routes {
  private static final String MODELS =
      "{\"object\":\"list\",\"data\":[{\"id\":\""
          + ChatChunks.MODEL
          + "\",\"object\":\"model\",\"created\":"
          + ChatChunks.CREATED
          + ",\"owned_by\":\"leat\"}]}";

  private final Function<ModelRequest, Reply> handler;
  private final Consumer<String> complaints;
  private final boolean anyWire;

  /**
   * Routes to a handler.
   *
   * @param complaints told of what a test should fail for
   * @param anyWire whether the wire is none that it knows
   */
  Routes(Function<ModelRequest, Reply> handler, Consumer<String> complaints, boolean anyWire) {
    this.handler = handler;
    this.complaints = complaints;
    this.anyWire = anyWire;
  }

  Reply reply(ModelRequest request) {
    if (anyWire) {
      return handled(request);
    }
    return switch (request.path()) {
      case "/v1/models" ->
          request.method().equals("GET") ? Reply.status(200, MODELS) : Reply.error(405, "use GET");
      case "/v1/chat/completions" ->
          request.method().equals("POST") ? chat(request) : Reply.error(405, "use POST");
      default -> Reply.error(404, "there is no " + request.path());
    };
  }

  private Reply chat(ModelRequest request) {
    List<String> problems = problems(request);
    if (!problems.isEmpty()) {
      String complaint = String.join("; ", problems);
      complaints.accept("a request was refused: " + complaint);
      return Reply.error(400, complaint);
    }
    return handled(request);
  }

  private Reply handled(ModelRequest request) {
    try {
      return handler.apply(request);
    } catch (RuntimeException | AssertionError e) {
      complaints.accept("the handler failed: " + e);
      return Reply.error(500, "the scripted model failed: " + e.getMessage());
    }
  }

  private static List<String> problems(ModelRequest request) {
    List<ModelRequest.Message> messages = request.messages();
    return messages.isEmpty()
        ? List.of("expected a JSON body with messages, found none")
        : CallOrder.problems(entries(messages));
  }

  /** The messages as far as calls are concerned; neighbouring answers are one entry. */
  private static List<CallOrder.Entry> entries(List<ModelRequest.Message> messages) {
    List<CallOrder.Entry> entries = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (ModelRequest.Message message : messages) {
      if (message.role().equals("tool")) {
        answers.add(String.valueOf(message.toolCallId()));
        continue;
      }
      if (!answers.isEmpty()) {
        entries.add(CallOrder.Entry.answers(List.copyOf(answers)));
        answers.clear();
      }
      entries.add(
          CallOrder.Entry.calls(message.calls().stream().map(ModelRequest.Call::id).toList()));
    }
    if (!answers.isEmpty()) {
      entries.add(CallOrder.Entry.answers(List.copyOf(answers)));
    }
    return entries;
  }
}
