package dev.leat.testing;

import dev.leat.segment.Ending;
import dev.leat.segment.Segment;
import dev.leat.segment.Segmenter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Shows why something a model wrote was or was not a call: its output on standard input, one
 * segment to a line on standard output, each with its place in UTF-16 units, and with it what the
 * segment's slice was, and why what looks like a call in it is none. A command; {@code
 * docs/segmenter.md} explains it.
 *
 * <pre>{@code
 * $ java dev.leat.testing.SegmentInspector hermes < output.txt
 * }</pre>
 */
public final class SegmentInspector {
  private static final int READ = 0;
  private static final int MISUSED = 2;

  private final PrintStream out;
  private final NoCallReason reason;

  /** How much of the output has been fed. */
  private String output = "";

  /** The prose that was printed last, until something else comes. */
  private final StringBuilder prose = new StringBuilder();

  private boolean isReasoning;

  private SegmentInspector(PrintStream out, NoCallReason reason) {
    this.out = out;
    this.reason = reason;
  }

  /** Runs the command; exits with 2 and tells the usage if it is misused. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(List.of(args), System.in, out, err);
    out.flush();
    if (status != READ) {
      System.exit(status);
    }
  }

  /** Runs the command with these streams and returns its exit status. */
  static int run(List<String> args, InputStream in, PrintStream out, PrintStream err)
      throws IOException {
    InspectorOptions options;
    try {
      options = InspectorOptions.of(args);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(InspectorOptions.usage());
      return MISUSED;
    }
    String output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    NoCallReason reason = new NoCallReason(options.format(), options.tools());
    new SegmentInspector(out, reason).inspect(options, output);
    return READ;
  }

  private void inspect(InspectorOptions options, String whole) {
    output = whole;
    Segmenter segmenter = Segmenter.of(options.format(), options.tools(), options.initialState());
    int size = options.chunk() == 0 ? Math.max(1, whole.length()) : options.chunk();
    for (int from = 0; from < whole.length(); from += size) {
      segmenter.feed(whole.substring(from, Math.min(whole.length(), from + size)), this::print);
    }
    segmenter.finish(options.cutOff() ? Ending.CUT_OFF : Ending.STOPPED, this::print);
    explain();
  }

  /** Says of the prose that ends here why there is no call in it, if it looks like one. */
  private void explain() {
    String said = prose.toString();
    (isReasoning ? reason.inReasoning(said) : reason.inText(said))
        .ifPresent(why -> out.println("        why: " + why));
    prose.setLength(0);
  }

  private void print(Segment segment) {
    boolean thinks = segment instanceof Segment.Reasoning;
    if (thinks != isReasoning || !(thinks || segment instanceof Segment.Text)) {
      explain();
      isReasoning = thinks;
    }
    String slice = output.substring((int) segment.start(), (int) segment.end());
    out.println(segment.start() + "-" + segment.end() + "  " + meaning(segment));
    out.println("        from " + quoted(slice));
    if (segment instanceof Segment.Text text) {
      prose.append(text.text());
    } else if (segment instanceof Segment.Reasoning reasoning) {
      prose.append(reasoning.text());
    }
  }

  private static String meaning(Segment segment) {
    String name = segment.getClass().getSimpleName();
    if (segment instanceof Segment.Text text) {
      return name + " " + quoted(text.text());
    } else if (segment instanceof Segment.Reasoning reasoning) {
      return name + " " + quoted(reasoning.text());
    } else if (segment instanceof Segment.CallStart start) {
      return name + " " + start.call() + " " + quoted(start.name());
    } else if (segment instanceof Segment.ArgumentsDelta arguments) {
      return name + " " + arguments.call() + " " + quoted(arguments.json());
    } else if (segment instanceof Segment.CallEnd end) {
      return name + " " + end.call();
    }
    Segment.Malformed call = (Segment.Malformed) segment;
    return name + (call.truncated() ? " (truncated) " : " ") + call.reason();
  }

  /** In one line, with what cannot be seen escaped. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        case '"', '\\' -> quoted.append('\\').append(c);
        default -> {
          if (c < ' ' || c == '\u007f' || c == '\u200b') {
            quoted.append(String.format("\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
