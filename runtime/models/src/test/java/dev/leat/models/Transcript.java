package dev.leat.models;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.chat.Usage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes deltas a line each, neighbours of a kind merged, as golden files have them. */
public final class Transcript {
  private Transcript() {}

  public static String of(List<Delta> deltas, @Nullable ChatException failure) {
    StringBuilder out = new StringBuilder();
    for (Delta delta : merged(deltas)) {
      out.append(line(delta)).append('\n');
    }
    if (failure != null) {
      out.append("failure ").append(failure.kind()).append(' ').append(failure.getMessage());
      out.append('\n');
    }
    return out.toString();
  }

  private static List<Delta> merged(List<Delta> deltas) {
    List<Delta> merged = new ArrayList<>();
    for (Delta delta : deltas) {
      Delta last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      Delta both = last == null ? null : join(last, delta);
      if (both != null) {
        merged.set(merged.size() - 1, both);
      } else {
        merged.add(delta);
      }
    }
    return merged;
  }

  private static @Nullable Delta join(Delta a, Delta b) {
    if (a instanceof Delta.Text first && b instanceof Delta.Text second) {
      return new Delta.Text(first.text() + second.text());
    }
    if (a instanceof Delta.Reasoning first && b instanceof Delta.Reasoning second) {
      return new Delta.Reasoning(first.text() + second.text());
    }
    if (a instanceof Delta.ArgumentsDelta first
        && b instanceof Delta.ArgumentsDelta second
        && first.call() == second.call()) {
      return new Delta.ArgumentsDelta(first.call(), first.json() + second.json());
    }
    return null;
  }

  private static String line(Delta delta) {
    if (delta instanceof Delta.Text text) {
      return "text " + quoted(text.text());
    } else if (delta instanceof Delta.Reasoning reasoning) {
      return "reasoning " + quoted(reasoning.text());
    } else if (delta instanceof Delta.CallStart start) {
      return "start " + start.call() + " " + start.providerId() + " " + start.name();
    } else if (delta instanceof Delta.ArgumentsDelta more) {
      return "arguments " + more.call() + " " + more.json();
    } else if (delta instanceof Delta.CallEnd end) {
      return "end " + end.call();
    } else if (delta instanceof Delta.MalformedCall bad) {
      String how = bad.truncated() ? " cut " : " wrong ";
      return "malformed " + bad.call() + how + bad.raw() + " | " + bad.reason();
    } else if (delta instanceof Delta.ProviderState state) {
      return "state " + state.wire() + " " + state.json();
    } else if (delta instanceof Delta.Unknown unknown) {
      return "unknown " + unknown.wire() + " " + unknown.json();
    } else if (delta instanceof Usage usage) {
      return usage.toString();
    }
    return delta.toString();
  }

  private static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }
}
