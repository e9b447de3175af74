package dev.leat.samples.benchmarks;

import dev.leat.segment.Ending;
import dev.leat.segment.Segment;
import dev.leat.segment.Segmenter;
import dev.leat.segment.ToolCallFormat;
import dev.leat.segment.ToolCallFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    for (char c : (callStart() + valueStart() + prose.replace('"', '\'')).toCharArray()) {
      arguments.add(String.valueOf(c));
    }
  }

  private String callStart() {
    return switch (format) {
      case "react" -> "Action: a\nAction Input: ";
      case "langchain_json_blob" -> "{\"action\": \"a\", \"action_input\": ";
      case "internlm2" -> "<|action_start|><|plugin|>{\"name\":\"a\",\"parameters\":";
      case "qwen3_coder_xml" -> "<tool_call><function=a><parameter=y>";
      case "glm47_xml" -> "<tool_call>a<arg_key>y</arg_key><arg_value>";
      case "minimax_m3" ->
          "]<]minimax[>[<tool_call>]<]minimax[>[<invoke name=\"a\">]<]minimax[>[<y>";
      case "lfm2" -> "<|tool_call_start|>[a(y=";
      case "gemma4" -> "<|tool_call>call:a{y:<|\"|>";
      default -> "<tool_call>{\"name\":\"a\",\"arguments\":";
    };
  }

  /** How a string begins in the arguments; it is never closed, so that all of it is read. */
  private String valueStart() {
    return switch (format) {
      case "qwen3_coder_xml", "glm47_xml", "minimax_m3", "gemma4" -> "";
      case "lfm2" -> "\"";
      default -> "{\"x\":\"";
    };
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
    Segmenter segmenter = Segmenter.of(measured);
    for (String piece : pieces) {
      segmenter.feed(piece, segment -> end[0] = place(segment));
    }
    segmenter.finish(Ending.STOPPED, segment -> end[0] = place(segment));
    return end[0];
  }

  private static long place(Segment segment) {
    return segment.end();
  }
}
