package dev.leat.segment;

/**
 * Sections of calls as tags with attributes, in each a tag for every parameter, with a raw value.
 *
 * @param open begins the section
 * @param close ends it
 * @param call begins a call's tag
 * @param callEnd ends a call
 * @param parameter begins a parameter's tag
 * @param parameterEnd ends a parameter
 * @param tagEnd ends a tag that begins something
 * @param objects whether a call may be a JSON object instead
 * @param block begins the tag of a block that holds the arguments as JSON; empty if there is none
 * @param blockEnd ends that block
 */
record InvokeGraph(
    String open,
    String close,
    String call,
    String callEnd,
    String parameter,
    String parameterEnd,
    String tagEnd,
    boolean objects,
    String block,
    String blockEnd) {
  InvokeGraph(
      String open,
      String close,
      String call,
      String callEnd,
      String parameter,
      String parameterEnd,
      String tagEnd) {
    this(open, close, call, callEnd, parameter, parameterEnd, tagEnd, false, "", "");
  }

  /** The same, where a call may be a JSON object instead. */
  InvokeGraph withObjects() {
    return new InvokeGraph(
        open, close, call, callEnd, parameter, parameterEnd, tagEnd, true, block, blockEnd);
  }

  /** The same, where arguments may be a block of JSON instead. */
  InvokeGraph withBlock(String start, String end) {
    return new InvokeGraph(
        open, close, call, callEnd, parameter, parameterEnd, tagEnd, objects, start, end);
  }

  CallGraph build() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on(open, "calls");
    CallGraph.Draft calls =
        graph.blank("calls").on(call, "name").on(close, Act.LEAVE, CallGraph.TEXT);
    if (objects) {
      calls.before('{', Act.NOTHING, "object");
      graph.body("object", JsonListGraph::object, Act.END, "calls");
    }
    graph.word("name").on(tagEnd, InvokeGraph::begin, InvokeGraph::afterName);
    CallGraph.Draft parameters = parameters(graph, "parameters");
    parameters.before('{', Act.NOTHING, "json");
    if (!block.isEmpty()) {
      parameters.on(block, "block");
      graph.word("block").on(tagEnd, "block-json");
      graph.body("block-json", InvokeGraph::arguments, Act.NOTHING, "block-end");
      graph.blank("block-end").on(blockEnd, "closing");
    }
    parameters(graph, "more");
    graph.word("key").on(tagEnd, InvokeGraph::beginParameter, "value");
    graph.value("value").on(parameterEnd, "more").confirmed();
    graph.body("json", InvokeGraph::arguments, Act.NOTHING, "closing");
    graph.blank("closing").on(callEnd, Act.END, "calls");
    graph.recover(callEnd, "calls").recover(close, CallGraph.TEXT);
    return graph.build();
  }

  private CallGraph.Draft parameters(CallGraph.Builder graph, String name) {
    return graph
        .blank(name)
        .on(parameter, "key")
        .on(callEnd, Act.END, "calls")
        .on(close, Act.END, CallGraph.TEXT);
  }

  private static Body arguments(SectionCall call) {
    return new JsonArgumentsBody(call.open());
  }

  private static void begin(SectionCall call, String word, long end, SegmentWriter out) {
    Tag tag = Tag.of(word);
    call.name(tag.name(), end, out);
    if (tag.isClosed()) {
      call.end(end, out);
    }
  }

  private static String afterName(String word) {
    return Tag.of(word).isClosed() ? "calls" : "parameters";
  }

  private static void beginParameter(SectionCall call, String word, long end, SegmentWriter out) {
    Tag.of(word).beginParameter(call, end, out);
  }
}
