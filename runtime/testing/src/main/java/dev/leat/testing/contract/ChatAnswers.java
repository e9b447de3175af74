package dev.leat.testing.contract;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.Usage;
import dev.leat.tool.Toolset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers that a contract's server gives, and what became of one that was read. */
final class ChatAnswers {
  static final Usage USAGE = new Usage(12, 34, 0, 0);

  private ChatAnswers() {}

  /** The terminal delta for a reason. */
  static Delta.Finish finish(FinishReason reason) {
    return new Delta.Finish(reason, null);
  }

  /** An answer of text alone. */
  static List<Delta> text(String... pieces) {
    List<Delta> answer = new ArrayList<>();
    for (String piece : pieces) {
      answer.add(new Delta.Text(piece));
    }
    answer.add(USAGE);
    answer.add(finish(FinishReason.STOP));
    return answer;
  }

  /** A whole call, its arguments in pieces. */
  static List<Delta> call(int number, String name, String... arguments) {
    List<Delta> call = new ArrayList<>();
    call.add(new Delta.CallStart(number, "call_" + number, name));
    for (String piece : arguments) {
      call.add(new Delta.ArgumentsDelta(number, piece));
    }
    call.add(new Delta.CallEnd(number));
    return call;
  }

  /** Thoughts, text and two calls. */
  static List<Delta> everything() {
    List<Delta> answer = new ArrayList<>();
    answer.add(new Delta.Reasoning("Two "));
    answer.add(new Delta.Reasoning("cities, é😀."));
    answer.add(new Delta.Text("Let me "));
    answer.add(new Delta.Text("see: 你好😀."));
    answer.addAll(call(0, "get_weather", "{\"city\":", "\"Paris\"}"));
    answer.addAll(call(1, "get_weather", "{\"city\":\"Zürich\"}"));
    answer.add(USAGE);
    answer.add(finish(FinishReason.TOOL_CALLS));
    return answer;
  }

  static ChatRequest question(boolean stream) {
    ChatOptions options = ChatOptions.builder().stream(stream).build();
    return new ChatRequest(List.of(Message.User.of("Hi")), Toolset.empty(), options);
  }

  /** An answer as it was read to its end. */
  record Read(List<Delta> deltas, @Nullable ChatException failure, Duration time) {
    static Read of(ChatStream stream) {
      List<Delta> deltas = new ArrayList<>();
      long start = System.nanoTime();
      ChatException failure = null;
      try (stream) {
        for (Delta delta = stream.next(); delta != null; delta = stream.next()) {
          deltas.add(delta);
        }
      } catch (ChatException e) {
        failure = e;
      }
      return new Read(deltas, failure, Duration.ofNanos(System.nanoTime() - start));
    }

    /** The failure, which must have been. */
    ChatException failed() {
      if (failure == null) {
        throw new AssertionError("expected a failure, found " + summary(true));
      }
      return failure;
    }

    String text() {
      StringBuilder text = new StringBuilder();
      deltas.forEach(delta -> text.append(delta instanceof Delta.Text t ? t.text() : ""));
      return text.toString();
    }

    long count(Class<? extends Delta> kind) {
      return deltas.stream().filter(kind::isInstance).count();
    }

    /** What was said, without how it was cut, without counts and provider's own. */
    String summary(boolean ids) {
      return ChatAnswers.summary(deltas, ids) + (failure == null ? "" : "failed " + failure.kind());
    }
  }

  static String summary(List<Delta> deltas, boolean ids) {
    StringBuilder text = new StringBuilder();
    StringBuilder reasoning = new StringBuilder();
    Map<Integer, String> calls = new TreeMap<>();
    String end = "";
    for (Delta delta : deltas) {
      if (delta instanceof Delta.Text piece) {
        text.append(piece.text());
      } else if (delta instanceof Delta.Reasoning piece) {
        reasoning.append(piece.text());
      } else if (delta instanceof Delta.CallStart start) {
        calls.put(start.call(), (ids ? start.providerId() : "") + " " + start.name() + " ");
      } else if (delta instanceof Delta.ArgumentsDelta more) {
        calls.merge(more.call(), more.json(), String::concat);
      } else if (delta instanceof Delta.CallEnd whole) {
        calls.merge(whole.call(), " whole", String::concat);
      } else if (delta instanceof Delta.MalformedCall bad) {
        calls.merge(bad.call(), bad.truncated() ? " cut" : " wrong", String::concat);
      } else if (delta instanceof Delta.Finish finish) {
        end += finish.reason();
      }
    }
    return "reasoning " + reasoning + "\ntext " + text + "\ncalls " + calls.values() + "\n" + end;
  }
}
