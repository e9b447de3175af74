package dev.leat.testing;

import dev.leat.segment.Ending;
import dev.leat.segment.InitialState;
import dev.leat.segment.Segment;
import dev.leat.segment.Segmenter;
import dev.leat.segment.ToolCallFormat;
import dev.leat.segment.ToolCallFormats;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out why text that looks like a call is none, by reading it once more in other ways. */
final class NoCallReason {
  /** What calls that no marker announces have their names after. */
  private static final Pattern NAME =
      Pattern.compile("\"(?:name|tool_name)\"\\s*:\\s*\"([^\"]{1,64})\"|\\[([\\w.-]{1,64})\\(");

  private static final Pattern BRACKET = Pattern.compile("[\\[{]");

  private final ToolCallFormat format;
  private final Toolset tools;

  NoCallReason(ToolCallFormat format, Toolset tools) {
    this.format = format;
    this.tools = tools;
  }

  /** Why there is no call in that reasoning; empty if nothing in it looks like one. */
  Optional<String> inReasoning(String text) {
    return isCall(format, tools, text)
        ? Optional.of("a call inside reasoning is reasoning, unless callsEndReasoning() is set")
        : Optional.empty();
  }

  /** Why there is no call in that text; empty if nothing in it looks like one. */
  Optional<String> inText(String text) {
    for (String name : undeclared(text)) {
      if (isCall(format, with(name), text)) {
        return Optional.of(
            "without a marker it is a call of a declared tool alone; declare it: --tool " + name);
      }
      if (isCall(format, with(name), fromBracket(text))) {
        return Optional.of("without a marker a call stands at the start of an answer alone");
      }
    }
    if (isCall(format, tools, fromBracket(text))) {
      return Optional.of("without a marker a call stands at the start of an answer alone");
    }
    String bare = text.replace("`", "");
    if (!bare.equals(text) && isCall(format, tools, bare)) {
      return Optional.of("a marker that Markdown quotes as code opens nothing");
    }
    return ToolCallFormats.all().stream()
        .filter(other -> !other.equals(format) && isCall(other, tools, text))
        .findFirst()
        .map(other -> "no call in " + format.name() + ", but one in " + other.name());
  }

  private Toolset with(String name) {
    return tools.and(Toolset.of(InspectorOptions.tool(name, "{}")));
  }

  private static String fromBracket(String text) {
    Matcher bracket = BRACKET.matcher(text);
    return bracket.find() ? text.substring(bracket.start()) : "";
  }

  private List<String> undeclared(String text) {
    List<String> names = new ArrayList<>();
    for (Matcher found = NAME.matcher(text); found.find(); ) {
      String name = found.group(1) == null ? found.group(2) : found.group(1);
      if (tools.find(name).isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isCall(ToolCallFormat format, Toolset tools, String output) {
    List<Segment> calls = new ArrayList<>();
    Segmenter segmenter = Segmenter.of(format, tools, InitialState.TEXT);
    segmenter.feed(output, segment -> addCall(segment, calls));
    segmenter.finish(Ending.CUT_OFF, segment -> addCall(segment, calls));
    return !calls.isEmpty();
  }

  private static void addCall(Segment segment, List<Segment> calls) {
    if (segment instanceof Segment.CallStart) {
      calls.add(segment);
    }
  }
}
