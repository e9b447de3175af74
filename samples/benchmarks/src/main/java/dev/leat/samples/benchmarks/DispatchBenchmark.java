package dev.leat.samples.benchmarks;

import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.Toolset;
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
 * A call from the text of its arguments to the text of its result: by generated bindings, by hand
 * over a streaming parser, and by reflection. Bindings alone check what they are given.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DispatchBenchmark {
  private static final String FLAT =
      "{\"city\": \"San Francisco\", \"parcels\": 4, \"express\": false}";

  private static final String NESTED =
      """
      {"order": {"customer": "C-1024", "address": {"street": "12 Mill Lane", "city": "Bath"}, \
      "lines": [{"article": "A-17 lamp", "count": 2, "price": 19.5}, \
      {"article": "B-3 bulb, warm white", "count": 12, "price": 0.75}, \
      {"article": "C-44 \\"reading\\" chair", "count": 1, "price": 240}]}}""";

  /** The tool that is called. */
  @Param({"delivery", "place"})
  public String tool = "delivery";

  private final Toolset tools = OrderToolsBindings.of(new OrderTools());
  private final HandWritten handWritten = new HandWritten();
  private ToolBinding binding = tools.iterator().next();
  private Reflective reflective = new Reflective(tool);
  private String arguments = FLAT;

  /** Made once by JMH. */
  public DispatchBenchmark() {}

  /** Makes sure that all give the same. */
  @Setup(Level.Trial)
  public void compare() throws Exception {
    binding = tools.find(tool).orElseThrow();
    reflective = new Reflective(tool);
    arguments = tool.equals("delivery") ? FLAT : NESTED;
    String expected = floor();
    if (!expected.equals(bindings()) || !expected.equals(reflection())) {
      throw new IllegalStateException(
          "expected " + expected + ", found " + bindings() + " and " + reflection());
    }
  }

  /** The floor. */
  @Benchmark
  public String floor() throws Exception {
    return tool.equals("delivery") ? handWritten.delivery(arguments) : handWritten.place(arguments);
  }

  /** What the processor writes. */
  @Benchmark
  public String bindings() throws Exception {
    return binding.call(arguments, ToolContext.none()).asText();
  }

  /** Databind and reflection. */
  @Benchmark
  public String reflection() throws Exception {
    return reflective.call(arguments);
  }
}
