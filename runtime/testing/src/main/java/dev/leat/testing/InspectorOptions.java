package dev.leat.testing;

import dev.leat.json.JsonReader;
import dev.leat.json.MalformedJsonException;
import dev.leat.segment.InitialState;
import dev.leat.segment.ToolCallFormat;
import dev.leat.segment.ToolCallFormats;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the command line of {@link SegmentInspector} says.
 *
 * @param tools those that the model was told of
 * @param chunk characters in a piece; 0 for all in one
 * @param cutOff whether the output was cut off rather than ended
 */
record InspectorOptions(
    ToolCallFormat format, Toolset tools, InitialState initialState, int chunk, boolean cutOff) {
  /** Reads a command line; refuses one that it does not understand. */
  static InspectorOptions of(List<String> args) {
    String format = "";
    InitialState initialState = InitialState.TEXT;
    Map<String, ToolBinding> tools = new LinkedHashMap<>();
    int chunk = 0;
    boolean cutOff = false;
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      switch (arg) {
        case "--reasoning" -> initialState = InitialState.REASONING;
        case "--cut-off" -> cutOff = true;
        case "--chunk" -> chunk = chunk(rest);
        case "--tool" -> {
          ToolBinding tool = tool(rest.hasNext() ? rest.next() : "");
          tools.put(tool.descriptor().name(), tool);
        }
        default -> format = format(arg, format);
      }
    }
    if (format.isEmpty()) {
      throw new IllegalArgumentException("expected the name of a format or a model");
    }
    return new InspectorOptions(
        find(format), Toolset.of(tools.values()), initialState, chunk, cutOff);
  }

  /** A tool as the command line has it: its name, and after {@code =} its schema. */
  private static ToolBinding tool(String arg) {
    int sign = arg.indexOf('=');
    String name = sign < 0 ? arg : arg.substring(0, sign);
    String schema = sign < 0 ? "{}" : arg.substring(sign + 1);
    if (name.isBlank() || !isJson(schema)) {
      throw new IllegalArgumentException(
          "expected a tool's name after --tool, or NAME=SCHEMA in JSON, found '" + arg + "'");
    }
    return tool(name, schema);
  }

  /** A tool that nobody calls. */
  static ToolBinding tool(String name, String schema) {
    return ToolBinding.of(
        ToolDescriptor.builder(name, "", schema).build(),
        (index, arguments, context) -> ToolResult.done(),
        0);
  }

  private static boolean isJson(String text) {
    try {
      JsonReader reader = JsonReader.of(text);
      reader.skipValue();
      return reader.accepted();
    } catch (MalformedJsonException e) {
      return false;
    }
  }

  private static String format(String arg, String before) {
    if (arg.startsWith("-") || !before.isEmpty()) {
      throw new IllegalArgumentException("did not expect '" + arg + "'");
    }
    return arg;
  }

  /** A format's name comes first; a model's may stand for it. */
  private static ToolCallFormat find(String name) {
    return ToolCallFormats.all().stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .or(() -> ToolCallFormats.detect(name))
        .orElseGet(() -> ToolCallFormats.named(name));
  }

  private static int chunk(Iterator<String> rest) {
    String size = rest.hasNext() ? rest.next() : "";
    if (!size.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException(
          "expected a number of characters after --chunk, found '" + size + "'");
    }
    return Integer.parseInt(size);
  }

  static String usage() {
    String names =
        ToolCallFormats.all().stream().map(ToolCallFormat::name).collect(Collectors.joining(", "));
    return """
    usage: SegmentInspector FORMAT [--tool NAME[=SCHEMA]]... [--reasoning] [--chunk N] [--cut-off] < output
      FORMAT       one of %s; or a model's name
      --tool       a tool that the model was told of, which may be several; formats that mark no
                   calls read those of declared tools alone, and a schema says what is no string
      --reasoning  the output starts inside reasoning, which the prompt opened
      --chunk N    feed N characters at a time, to see what is released when
      --cut-off    the output was cut off at a limit, rather than ended by the model\
    """
        .formatted(names);
  }
}
