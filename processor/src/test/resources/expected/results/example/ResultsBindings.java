package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/**
 * The tools of {@link Results}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class ResultsBindings implements ToolDispatcher {
  private static final String LATER_INPUT = """
      {
        "type": "object",
        "properties": {
          "word": {
            "type": "string",
            "description": "the text"
          }
        },
        "required": ["word"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor LATER = ToolDescriptor.builder(
          "later",
          "A text, later.",
          LATER_INPUT)
      .build();

  private static final ObjectShape LATER_SHAPE = ObjectShape.builder()
      .required("word", "a string")
      .build();

  private static final String PAIR_LATER_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final String PAIR_LATER_OUTPUT = """
      {
        "type": "object",
        "description": "the pair",
        "properties": {
          "left": {
            "type": "string",
            "description": "the left one"
          },
          "right": {
            "type": "integer",
            "description": "the right one",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "required": ["left", "right"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor PAIR_LATER = ToolDescriptor.builder(
          "pairLater",
          "A pair, later.",
          PAIR_LATER_INPUT)
      .outputSchema(PAIR_LATER_OUTPUT)
      .build();

  private static final ObjectShape PAIR_LATER_SHAPE = ObjectShape.builder().build();

  private static final String MOOD_LATER_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor MOOD_LATER = ToolDescriptor.builder(
          "moodLater",
          "A constant, later.",
          MOOD_LATER_INPUT)
      .build();

  private static final ObjectShape MOOD_LATER_SHAPE = ObjectShape.builder().build();

  private static final String NOTHING_LATER_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor NOTHING_LATER = ToolDescriptor.builder(
          "nothingLater",
          "Nothing, later.",
          NOTHING_LATER_INPUT)
      .build();

  private static final ObjectShape NOTHING_LATER_SHAPE = ObjectShape.builder().build();

  private static final String RESULT_LATER_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor RESULT_LATER = ToolDescriptor.builder(
          "resultLater",
          "A result, later.",
          RESULT_LATER_INPUT)
      .build();

  private static final ObjectShape RESULT_LATER_SHAPE = ObjectShape.builder().build();

  private static final String FAILS_LATER_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final String FAILS_LATER_OUTPUT = """
      {
        "type": "object",
        "description": "A pair.",
        "properties": {
          "left": {
            "type": "string",
            "description": "the left one"
          },
          "right": {
            "type": "integer",
            "description": "the right one",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "required": ["left", "right"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor FAILS_LATER = ToolDescriptor.builder(
          "failsLater",
          "A failure, later.",
          FAILS_LATER_INPUT)
      .outputSchema(FAILS_LATER_OUTPUT)
      .build();

  private static final ObjectShape FAILS_LATER_SHAPE = ObjectShape.builder().build();

  private static final String NULL_LATER_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final String NULL_LATER_OUTPUT = """
      {
        "type": "object",
        "description": "A pair.",
        "properties": {
          "left": {
            "type": "string",
            "description": "the left one"
          },
          "right": {
            "type": "integer",
            "description": "the right one",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "required": ["left", "right"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor NULL_LATER = ToolDescriptor.builder(
          "nullLater",
          "Nothing at all, where a pair is due.",
          NULL_LATER_INPUT)
      .outputSchema(NULL_LATER_OUTPUT)
      .build();

  private static final ObjectShape NULL_LATER_SHAPE = ObjectShape.builder().build();

  private static final String NEVER_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor NEVER = ToolDescriptor.builder(
          "never",
          "Never ends.",
          NEVER_INPUT)
      .build();

  private static final ObjectShape NEVER_SHAPE = ObjectShape.builder().build();

  private static final String ITERABLE_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor ITERABLE = ToolDescriptor.builder(
          "iterable",
          "Parts of a list.",
          ITERABLE_INPUT)
      .build();

  private static final ObjectShape ITERABLE_SHAPE = ObjectShape.builder().build();

  private static final String ITERATOR_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor ITERATOR = ToolDescriptor.builder(
          "iterator",
          "Parts of an iterator.",
          ITERATOR_INPUT)
      .build();

  private static final ObjectShape ITERATOR_SHAPE = ObjectShape.builder().build();

  private static final String STREAM_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor STREAM = ToolDescriptor.builder(
          "stream",
          "Parts of a stream.",
          STREAM_INPUT)
      .build();

  private static final ObjectShape STREAM_SHAPE = ObjectShape.builder().build();

  private static final String PUBLISHER_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor PUBLISHER = ToolDescriptor.builder(
          "publisher",
          "Parts of a publisher.",
          PUBLISHER_INPUT)
      .build();

  private static final ObjectShape PUBLISHER_SHAPE = ObjectShape.builder().build();

  private static final String STREAM_LATER_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor STREAM_LATER = ToolDescriptor.builder(
          "streamLater",
          "Parts of a stream, later.",
          STREAM_LATER_INPUT)
      .build();

  private static final ObjectShape STREAM_LATER_SHAPE = ObjectShape.builder().build();

  private static final String MAYBE_INPUT = """
      {
        "type": "object",
        "properties": {
          "there": {
            "type": "boolean",
            "description": "whether there is one"
          }
        },
        "required": ["there"],
        "additionalProperties": false
      }
      """;

  private static final String MAYBE_OUTPUT = """
      {
        "anyOf": [
          {
            "type": "object",
            "description": "A pair.",
            "properties": {
              "left": {
                "type": "string",
                "description": "the left one"
              },
              "right": {
                "type": "integer",
                "description": "the right one",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["left", "right"],
            "additionalProperties": false
          },
          {
            "type": "null"
          }
        ]
      }
      """;

  private static final ToolDescriptor MAYBE = ToolDescriptor.builder(
          "maybe",
          "A pair or none.",
          MAYBE_INPUT)
      .outputSchema(MAYBE_OUTPUT)
      .build();

  private static final ObjectShape MAYBE_SHAPE = ObjectShape.builder()
      .required("there", "true or false")
      .build();

  private static final String NULL_PAIR_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final String NULL_PAIR_OUTPUT = """
      {
        "type": "object",
        "description": "A pair.",
        "properties": {
          "left": {
            "type": "string",
            "description": "the left one"
          },
          "right": {
            "type": "integer",
            "description": "the right one",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "required": ["left", "right"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor NULL_PAIR = ToolDescriptor.builder(
          "nullPair",
          "Null, where a pair is due.",
          NULL_PAIR_INPUT)
      .outputSchema(NULL_PAIR_OUTPUT)
      .build();

  private static final ObjectShape NULL_PAIR_SHAPE = ObjectShape.builder().build();

  private final Results target;

  private ResultsBindings(Results target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Results target) {
    GeneratedCode.requireCompanion(ResultsBindings.class, "0d61c1fb2f8e5d9b", Results_PairJson.CODEC);
    GeneratedCode.requireCompanion(ResultsBindings.class, "37924780476bc85c", Results_MoodJson.CODEC);
    ResultsBindings bindings = new ResultsBindings(target);
    return Toolset.of(
        ToolBinding.of(LATER, bindings, 0),
        ToolBinding.of(PAIR_LATER, bindings, 1),
        ToolBinding.of(MOOD_LATER, bindings, 2),
        ToolBinding.of(NOTHING_LATER, bindings, 3),
        ToolBinding.of(RESULT_LATER, bindings, 4),
        ToolBinding.of(FAILS_LATER, bindings, 5),
        ToolBinding.of(NULL_LATER, bindings, 6),
        ToolBinding.of(NEVER, bindings, 7),
        ToolBinding.of(ITERABLE, bindings, 8),
        ToolBinding.of(ITERATOR, bindings, 9),
        ToolBinding.of(STREAM, bindings, 10),
        ToolBinding.of(PUBLISHER, bindings, 11),
        ToolBinding.of(STREAM_LATER, bindings, 12),
        ToolBinding.of(MAYBE, bindings, 13),
        ToolBinding.of(NULL_PAIR, bindings, 14));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> later(arguments, context);
      case 1 -> pairLater(arguments, context);
      case 2 -> moodLater(arguments, context);
      case 3 -> nothingLater(arguments, context);
      case 4 -> resultLater(arguments, context);
      case 5 -> failsLater(arguments, context);
      case 6 -> nullLater(arguments, context);
      case 7 -> never(arguments, context);
      case 8 -> iterable(arguments, context);
      case 9 -> iterator(arguments, context);
      case 10 -> stream(arguments, context);
      case 11 -> publisher(arguments, context);
      case 12 -> streamLater(arguments, context);
      case 13 -> maybe(arguments, context);
      case 14 -> nullPair(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Results#later(String)}.
   */
  private ToolResult later(JsonReader in, ToolContext context) throws Exception {
    String word = null;
    if (in.beginObject(LATER_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> word = in.readString();
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = GeneratedCode.await(target.later(word), context);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Results#pairLater()}.
   */
  private ToolResult pairLater(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(PAIR_LATER_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Results.Pair result = GeneratedCode.await(target.pairLater(), context);
    GeneratedCode.requireResult(result, "pairLater");
    JsonWriter out = new JsonWriter();
    Results_PairJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Results#moodLater()}.
   */
  private ToolResult moodLater(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(MOOD_LATER_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Results.Mood result = GeneratedCode.await(target.moodLater(), context);
    GeneratedCode.requireResult(result, "moodLater");
    return ToolResult.text(Results_MoodJson.CODEC.name(result));
  }

  /**
   * Calls {@link Results#nothingLater()}.
   */
  private ToolResult nothingLater(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(NOTHING_LATER_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    GeneratedCode.await(target.nothingLater(), context);
    return ToolResult.done();
  }

  /**
   * Calls {@link Results#resultLater()}.
   */
  private ToolResult resultLater(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(RESULT_LATER_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    return GeneratedCode.requireResult(GeneratedCode.await(target.resultLater(), context), "resultLater");
  }

  /**
   * Calls {@link Results#failsLater()}.
   */
  private ToolResult failsLater(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(FAILS_LATER_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Results.Pair result = GeneratedCode.await(target.failsLater(), context);
    GeneratedCode.requireResult(result, "failsLater");
    JsonWriter out = new JsonWriter();
    Results_PairJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Results#nullLater()}.
   */
  private ToolResult nullLater(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(NULL_LATER_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Results.Pair result = GeneratedCode.await(target.nullLater(), context);
    GeneratedCode.requireResult(result, "nullLater");
    JsonWriter out = new JsonWriter();
    Results_PairJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Results#never()}.
   */
  private ToolResult never(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(NEVER_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = GeneratedCode.await(target.never(), context);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Results#iterable()}.
   */
  private ToolResult iterable(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(ITERABLE_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Iterable<String> result = target.iterable();
    return ToolResult.text(GeneratedCode.gather(result, context));
  }

  /**
   * Calls {@link Results#iterator()}.
   */
  private ToolResult iterator(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(ITERATOR_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Iterator<String> result = target.iterator();
    return ToolResult.text(GeneratedCode.gather(result, context));
  }

  /**
   * Calls {@link Results#stream()}.
   */
  private ToolResult stream(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(STREAM_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Stream<String> result = target.stream();
    return ToolResult.text(GeneratedCode.gather(result, context));
  }

  /**
   * Calls {@link Results#publisher()}.
   */
  private ToolResult publisher(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(PUBLISHER_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Flow.Publisher<String> result = target.publisher();
    return ToolResult.text(GeneratedCode.gather(result, context));
  }

  /**
   * Calls {@link Results#streamLater()}.
   */
  private ToolResult streamLater(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(STREAM_LATER_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Stream<String> result = GeneratedCode.await(target.streamLater(), context);
    return ToolResult.text(GeneratedCode.gather(result, context));
  }

  /**
   * Calls {@link Results#maybe(boolean)}.
   */
  private ToolResult maybe(JsonReader in, ToolContext context) throws Exception {
    boolean there = false;
    if (in.beginObject(MAYBE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> there = in.readBoolean();
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Optional<Results.Pair> result = target.maybe(there);
    GeneratedCode.requireResult(result, "maybe");
    JsonWriter out = new JsonWriter();
    if (result.isPresent()) {
      Results_PairJson.CODEC.write(out, result.get());
    } else {
      out.nullValue();
    }
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Results#nullPair()}.
   */
  private ToolResult nullPair(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(NULL_PAIR_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Results.Pair result = target.nullPair();
    GeneratedCode.requireResult(result, "nullPair");
    JsonWriter out = new JsonWriter();
    Results_PairJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }
}
