package dev.leat.samples.benchmarks;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.segment.Ending;
import dev.leat.segment.InitialState;
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
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The segmenter on a mebicharacter: plain text in pieces of four, arguments in pieces of one. The
 * floor does with the same pieces what nobody can do without: it appends them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SegmenterBenchmark {
  private static final int LENGTH = 1 << 20;

  private static final String PROSE =
      "The forecast for Tokyo is 10 < 22 degrees, \"mostly\" dry; see (a) and [b].\nTomorrow, rain. ";

  private static final String TOOL = "a";

  private static final Toolset TOOLS =
      Toolset.of(
          ToolBinding.of(
              ToolDescriptor.builder(TOOL, "", "{}").build(),
              (index, arguments, context) -> ToolResult.done(),
              0));

  /** The formats to be measured; the script passes all. */
  @Param({"hermes", "react"})
  public String format = "hermes";

  private ToolCallFormat measured = ToolCallFormats.HERMES;
  private final List<String> text = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();

  /** Made once by JMH. */
  public SegmenterBenchmark() {}

  /** Cuts the texts before anything is measured. */
  @Setup(Level.Trial)
  public void cut() {
    measured = ToolCallFormats.named(format);
    String prose = PROSE.repeat(LENGTH / PROSE.length() + 1).substring(0, LENGTH);
    for (int from = 0; from < LENGTH; from += 4) {
      text.add(prose.substring(from, Math.min(LENGTH, from + 4)));
    }
    for (char c : (callStart() + prose.replace('"', '\'')).toCharArray()) {
      arguments.add(String.valueOf(c));
    }
    checkArguments();
  }

  /** A call as the format writes one, up to its argument, which is never closed. */
  private String callStart() {
    ToolCall call = new ToolCall("1", null, TOOL, "{\"y\":\"@\"}");
    Message said = new Message.Assistant(List.of(new Part.Call(call)), false);
    ChatRequest request = new ChatRequest(List.of(said), Toolset.empty(), ChatOptions.defaults());
    Message written = measured.write(request).messages().get(0);
    String text = ((Message.Assistant) written).text();
    return text.substring(0, text.indexOf('@'));
  }

  /** What is not read as arguments would be measured for nothing. */
  private void checkArguments() {
    long[] length = new long[1];
    segmented(
        arguments,
        segment -> {
          if (segment instanceof Segment.ArgumentsDelta delta) {
            length[0] += delta.json().length();
          }
        });
    if (length[0] < LENGTH) {
      throw new IllegalStateException(
          "expected " + LENGTH + " characters of arguments in " + format + ", found " + length[0]);
    }
  }

  /** Plain text, in pieces of four characters. */
  @Benchmark
  public long plainText() {
    return segmented(text);
  }

  /** The arguments of one call, in pieces of one character. */
  @Benchmark
  public long argumentsText() {
    return segmented(arguments);
  }

  /** The floor of {@link #plainText}. */
  @Benchmark
  public long plainTextFloor() {
    return appended(text);
  }

  /** The floor of {@link #argumentsText}. */
  @Benchmark
  public long argumentsTextFloor() {
    return appended(arguments);
  }

  private static long appended(List<String> pieces) {
    StringBuilder whole = new StringBuilder();
    for (String piece : pieces) {
      whole.append(piece);
    }
    return whole.length();
  }

  private long segmented(List<String> pieces) {
    long[] end = new long[1];
    segmented(pieces, segment -> end[0] = segment.end());
    return end[0];
  }

  private void segmented(List<String> pieces, Consumer<Segment> sink) {
    Segmenter segmenter = Segmenter.of(measured, TOOLS, InitialState.TEXT);
    for (String piece : pieces) {
      segmenter.feed(piece, sink);
    }
    segmenter.finish(Ending.STOPPED, sink);
  }
}
