package dev.leat.agent;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.ResponseFormat;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.MalformedJsonException;
import dev.leat.json.ObjectShape;
import dev.leat.json.Problem;
import dev.leat.json.TypeCodec;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an answer of a type is asked for and read. Immutable. */
final class AnswerForm<T> {
  static final String TOOL = "final_answer";

  private static final ObjectShape WRAPPER =
      ObjectShape.builder().required(AnswerSchema.PROPERTY, "the answer").build();

  private final TypeCodec<T> codec;
  private final AnswerMode mode;
  private final AnswerSchema schema;

  AnswerForm(TypeCodec<T> codec, AnswerMode mode) {
    this.codec = Objects.requireNonNull(codec, "codec");
    this.mode = Objects.requireNonNull(mode, "mode");
    this.schema = AnswerSchema.of(codec.schema());
  }

  /**
   * What was read.
   *
   * @param value null if there are problems
   */
  record Reading<T>(@Nullable T value, List<Problem> problems) {}

  /** Whether calls of the tool of that name are the answer. */
  boolean isTool(String name) {
    return mode == AnswerMode.TOOL && name.equals(TOOL);
  }

  /** The agent's options, and how the answer is asked for. */
  ChatOptions options(ChatOptions options) {
    return mode == AnswerMode.RESPONSE_FORMAT ? withFormat(options, schema) : options;
  }

  /** Options that ask for answers of the codec's type. */
  static ChatOptions withFormat(ChatOptions options, AnswerSchema schema) {
    return options.toBuilder()
        .responseFormat(ResponseFormat.schema("answer", schema.json()))
        .build();
  }

  /** The agent's instructions, and how the answer is asked for; null if there are none. */
  @Nullable String instructions(@Nullable String instructions) {
    String asked =
        switch (mode) {
          case RESPONSE_FORMAT -> null;
          case TOOL ->
              "Give your final answer by calling the tool "
                  + TOOL
                  + ", once and alone, when everything else is done.";
          case PROMPT ->
              "Give your final answer as JSON, without any other text, that fits this JSON"
                  + " Schema:\n"
                  + schema.json();
        };
    return asked == null || instructions == null
        ? (asked == null ? instructions : asked)
        : instructions + "\n\n" + asked;
  }

  /** The agent's tools, and that by which the answer is given. */
  Toolset tools(Toolset tools) {
    if (mode != AnswerMode.TOOL) {
      return tools;
    }
    ToolDescriptor descriptor =
        ToolDescriptor.builder(TOOL, "Gives the final answer to the user.", schema.json())
            .returnDirect()
            .build();
    return tools.and(Toolset.of(ToolBinding.of(descriptor, (tool, in, context) -> take(in), 0)));
  }

  private ToolResult take(JsonReader in) {
    T value = decode(in);
    return in.accepted() && value != null
        ? ToolResult.json(encode(value))
        : ToolResult.invalidArguments(in.problems());
  }

  private @Nullable T decode(JsonReader in) {
    if (!schema.isWrapped()) {
      return codec.read(in);
    }
    T value = null;
    if (in.beginObject(WRAPPER)) {
      while (in.nextProperty() >= 0) {
        value = codec.read(in);
      }
    }
    return value;
  }

  private String encode(T value) {
    JsonWriter out = new JsonWriter();
    if (!schema.isWrapped()) {
      codec.write(out, value);
      return out.toString();
    }
    codec.write(out.beginObject().name(AnswerSchema.PROPERTY), value);
    return out.endObject().toString();
  }

  List<Problem> problems(String text) {
    return read(text).problems();
  }

  /** Reads an answer; fences and words around its JSON do not matter. */
  Reading<T> read(String text) {
    String all = text.strip();
    try {
      return readJson(all);
    } catch (MalformedJsonException e) {
      int begin = all.indexOf('{');
      int end = all.lastIndexOf('}');
      if (begin >= 0 && end > begin) {
        try {
          return readJson(all.substring(begin, end + 1));
        } catch (MalformedJsonException inner) {
          return malformed(inner);
        }
      }
      return malformed(e);
    }
  }

  private static <T> Reading<T> malformed(MalformedJsonException e) {
    String found = "text that is none: " + e.getMessage();
    return new Reading<>(null, List.of(new Problem("", "one JSON object", found, List.of())));
  }

  private Reading<T> readJson(String json) {
    JsonReader in = JsonReader.of(json);
    T value = decode(in);
    return in.accepted() && value != null
        ? new Reading<>(value, List.of())
        : new Reading<>(null, in.problems());
  }

  /** What the model is told of an answer that is none. */
  String repair(List<Problem> problems) {
    StringBuilder text = new StringBuilder("Your answer was not accepted.");
    problems.forEach(problem -> text.append("\n- ").append(problem));
    return text.append(
            mode == AnswerMode.TOOL
                ? "\nGive it by calling the tool " + TOOL + "."
                : "\nGive it again, corrected: JSON alone, without any other text.")
        .toString();
  }
}
