package dev.leat.segment;

import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reads whole outputs, cut in one way or another, and joins what belongs together. */
final class Reading {
  private Reading() {}

  static List<Segment> whole(ToolCallFormat format, String output) {
    return pieces(format, InitialState.TEXT, Ending.STOPPED, List.of(output));
  }

  /** The segments as they come, the weather tools being declared. */
  static List<Segment> pieces(
      ToolCallFormat format, InitialState initial, Ending ending, List<String> pieces) {
    return pieces(format, Tools.weather(), initial, ending, pieces);
  }

  /** The segments as they come. */
  static List<Segment> pieces(
      ToolCallFormat format,
      Toolset tools,
      InitialState initial,
      Ending ending,
      List<String> pieces) {
    List<Segment> segments = new ArrayList<>();
    Segmenter segmenter = Segmenter.of(format, tools, initial);
    for (String piece : pieces) {
      segmenter.feed(piece, segments::add);
    }
    segmenter.finish(ending, segments::add);
    return segments;
  }

  static List<String> characters(String output) {
    return output.chars().mapToObj(c -> String.valueOf((char) c)).toList();
  }

  static List<String> split(String output, int at) {
    return List.of(output.substring(0, at), output.substring(at));
  }

  /** Cuts at random places, so that empty pieces and long ones occur too. */
  static List<String> randomly(String output, Random random) {
    List<String> pieces = new ArrayList<>();
    int longest = 1 + random.nextInt(24);
    for (int from = 0; from < output.length(); ) {
      int to = Math.min(output.length(), from + random.nextInt(longest + 1));
      pieces.add(output.substring(from, to));
      from = to;
    }
    return pieces;
  }

  /** Neighbours of one kind made one. */
  static List<Segment> joined(List<Segment> segments) {
    List<Segment> joined = new ArrayList<>();
    for (int i = 0; i < segments.size(); ) {
      int end = i + 1;
      while (end < segments.size() && areJoined(segments.get(i), segments.get(end))) {
        end++;
      }
      joined.add(
          end == i + 1 ? segments.get(i) : joined(segments.subList(i, end), new StringBuilder()));
      i = end;
    }
    return joined;
  }

  private static boolean areJoined(Segment first, Segment next) {
    return first.getClass() == next.getClass()
        && (first instanceof Segment.Text
            || first instanceof Segment.Reasoning
            || first instanceof Segment.ArgumentsDelta);
  }

  private static Segment joined(List<Segment> run, StringBuilder text) {
    Segment first = run.get(0);
    long end = run.get(run.size() - 1).end();
    if (first instanceof Segment.Text) {
      run.forEach(one -> text.append(((Segment.Text) one).text()));
      return new Segment.Text(text.toString(), first.start(), end);
    } else if (first instanceof Segment.Reasoning) {
      run.forEach(one -> text.append(((Segment.Reasoning) one).text()));
      return new Segment.Reasoning(text.toString(), first.start(), end);
    }
    run.forEach(one -> text.append(((Segment.ArgumentsDelta) one).json()));
    int call = ((Segment.ArgumentsDelta) first).call();
    return new Segment.ArgumentsDelta(call, text.toString(), first.start(), end);
  }
}
