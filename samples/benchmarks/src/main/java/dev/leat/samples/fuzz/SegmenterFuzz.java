package dev.leat.samples.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.leat.segment.Ending;
import dev.leat.segment.InitialState;
import dev.leat.segment.PartialArguments;
import dev.leat.segment.Segment;
import dev.leat.segment.Segmenter;
import dev.leat.segment.ToolCallFormat;
import dev.leat.segment.ToolCallFormats;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A target of Jazzer: any format, any output, any cuts. The laws are checked here: no exception,
 * the slices tile the output, the cuts make no difference.
 */
public final class SegmenterFuzz {
  /** Declared, as some formats mark no calls and read those of declared tools alone. */
  private static final Toolset TOOLS =
      Toolset.of(
          tool("forecast", "{\"properties\":{\"place\":{\"type\":\"string\"}}}"),
          tool("search", "{\"properties\":{\"n\":{\"type\":\"integer\"}}}"),
          tool("a", "{}"));

  /** All, each also as one in which calls end reasoning. */
  private static final List<ToolCallFormat> FORMATS =
      ToolCallFormats.all().stream()
          .flatMap(format -> Stream.of(format, format.callsEndReasoning()))
          .toList();

  private SegmenterFuzz() {}

  private static ToolBinding tool(String name, String schema) {
    return ToolBinding.of(
        ToolDescriptor.builder(name, "", schema).build(),
        (index, arguments, context) -> ToolResult.done(),
        0);
  }

  /** Reads one output whole and in pieces. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    ToolCallFormat format = FORMATS.get(data.consumeInt(0, FORMATS.size() - 1));
    InitialState initialState = data.pickValue(InitialState.values());
    Ending ending = data.pickValue(Ending.values());
    Random cuts = new Random(data.consumeLong());
    String output = data.consumeRemainingAsString();
    Reading whole = new Reading(format, initialState);
    whole.feed(output);
    whole.finish(ending, output);
    Reading cut = new Reading(format, initialState);
    for (int from = 0; from < output.length(); ) {
      int to = Math.min(output.length(), from + cuts.nextInt(6));
      cut.feed(output.substring(from, to));
      from = to;
    }
    cut.finish(ending, output);
    if (!whole.joined.equals(cut.joined)) {
      throw new AssertionError(
          format + " " + initialState + " " + ending + ": " + whole.joined + " but " + cut.joined);
    }
  }

  /** One way of reading an output. */
  private static final class Reading {
    final List<Segment> joined = new ArrayList<>();
    private final Segmenter segmenter;
    private final PartialArguments arguments = new PartialArguments();
    private long end;

    /** Characters of all views of arguments: they are looked at, and nothing is thrown. */
    private long shown;

    Reading(ToolCallFormat format, InitialState initialState) {
      this.segmenter = Segmenter.of(format, TOOLS, initialState);
    }

    void feed(String piece) {
      segmenter.feed(piece, this::take);
    }

    void finish(Ending ending, String output) {
      segmenter.finish(ending, this::take);
      if (end != output.length()) {
        throw new AssertionError(
            "slices end at " + end + " of " + output.length() + ", shown " + shown);
      }
    }

    private void take(Segment segment) {
      if (segment.start() != end || segment.end() < end) {
        throw new AssertionError("a slice is not next: " + segment);
      }
      end = segment.end();
      Segment last = joined.isEmpty() ? segment : joined.get(joined.size() - 1);
      Segment both = join(last, segment);
      if (last == segment || both == segment) {
        joined.add(segment);
      } else {
        joined.set(joined.size() - 1, both);
      }
      if (segment instanceof Segment.ArgumentsDelta delta) {
        arguments.feed(delta.json());
        shown += arguments.value().toString().length();
      }
    }

    /** Both as one if they are of one kind, else the second. */
    private static Segment join(Segment first, Segment next) {
      if (first instanceof Segment.Text a && next instanceof Segment.Text b) {
        return new Segment.Text(a.text() + b.text(), a.start(), b.end());
      } else if (first instanceof Segment.Reasoning a && next instanceof Segment.Reasoning b) {
        return new Segment.Reasoning(a.text() + b.text(), a.start(), b.end());
      } else if (first instanceof Segment.ArgumentsDelta a
          && next instanceof Segment.ArgumentsDelta b) {
        return new Segment.ArgumentsDelta(a.call(), a.json() + b.json(), a.start(), b.end());
      }
      return next;
    }
  }
}
