package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The tools of {@link Notes}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class NotesBindings implements ToolDispatcher {
  private static final String FIND_INPUT = """
      {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "description": "what finds it"
          }
        },
        "required": ["id"],
        "additionalProperties": false
      }
      """;

  private static final String FIND_OUTPUT = """
      {
        "type": "object",
        "description": "the thing, which is a note",
        "properties": {
          "text": {
            "type": "string",
            "description": "what it says"
          }
        },
        "required": ["text"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor FIND = ToolDescriptor.builder(
          "note_find",
          "Finds a thing.\n\nThere may be none.",
          FIND_INPUT)
      .outputSchema(FIND_OUTPUT)
      .build();

  private static final ObjectShape FIND_SHAPE = ObjectShape.builder()
      .required("id", "a string")
      .build();

  private static final String NAME_INPUT = """
      {
        "type": "object",
        "properties": {
          "loud": {
            "type": "boolean",
            "description": "whether to shout"
          }
        },
        "required": ["loud"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor NAME = ToolDescriptor.builder(
          "note_name",
          "Says the name of notes.",
          NAME_INPUT)
      .build();

  private static final ObjectShape NAME_SHAPE = ObjectShape.builder()
      .required("loud", "true or false")
      .build();

  private static final String NAME_INPUT_ = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor NAME_ = ToolDescriptor.builder(
          "note_own_name",
          "Its own name.",
          NAME_INPUT_)
      .build();

  private static final ObjectShape NAME_SHAPE_ = ObjectShape.builder().build();

  private static final String JOIN_INPUT = """
      {
        "type": "object",
        "properties": {
          "separator": {
            "type": "string",
            "description": "what stands between",
            "default": "-"
          },
          "words": {
            "type": "array",
            "description": "the words",
            "items": {
              "type": "string"
            }
          }
        },
        "required": ["words"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor JOIN = ToolDescriptor.builder(
          "note_join",
          "Joins words.",
          JOIN_INPUT)
      .build();

  private static final ObjectShape JOIN_SHAPE = ObjectShape.builder()
      .optional("separator")
      .required("words", "an array")
      .build();

  private static final String KEEP_INPUT = """
      {
        "type": "object",
        "properties": {
          "things": {
            "type": "array",
            "description": "what is kept",
            "items": {
              "type": "object",
              "description": "A note.",
              "properties": {
                "text": {
                  "type": "string",
                  "description": "what it says"
                }
              },
              "required": ["text"],
              "additionalProperties": false
            }
          }
        },
        "required": ["things"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor KEEP = ToolDescriptor.builder(
          "note_keep",
          "Keeps things.",
          KEEP_INPUT)
      .build();

  private static final ObjectShape KEEP_SHAPE = ObjectShape.builder()
      .required("things", "an array")
      .build();

  private static final String COUNT_INPUT = """
      {
        "type": "object",
        "properties": {
          "like": {
            "type": "object",
            "description": "the one",
            "properties": {
              "text": {
                "type": "string",
                "description": "what it says"
              }
            },
            "required": ["text"],
            "additionalProperties": false
          }
        },
        "required": ["like"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor COUNT = ToolDescriptor.builder(
          "note_count_like",
          "Counts the things like one.",
          COUNT_INPUT)
      .build();

  private static final ObjectShape COUNT_SHAPE = ObjectShape.builder()
      .required("like", "an object")
      .build();

  private static final String ABOUT_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor ABOUT = ToolDescriptor.builder(
          "note_about",
          "Says what this is.",
          ABOUT_INPUT)
      .build();

  private static final ObjectShape ABOUT_SHAPE = ObjectShape.builder().build();

  private final Notes target;

  private NotesBindings(Notes target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Notes target) {
    GeneratedCode.requireCompanion(NotesBindings.class, "0967dbdf0fe59c18", Notes_NoteJson.CODEC);
    NotesBindings bindings = new NotesBindings(target);
    return Toolset.of(
        ToolBinding.of(FIND, bindings, 0),
        ToolBinding.of(NAME, bindings, 1),
        ToolBinding.of(NAME_, bindings, 2),
        ToolBinding.of(JOIN, bindings, 3),
        ToolBinding.of(KEEP, bindings, 4),
        ToolBinding.of(COUNT, bindings, 5),
        ToolBinding.of(ABOUT, bindings, 6));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> find(arguments, context);
      case 1 -> name(arguments, context);
      case 2 -> name_(arguments, context);
      case 3 -> join(arguments, context);
      case 4 -> keep(arguments, context);
      case 5 -> count(arguments, context);
      case 6 -> about(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Notes#find(String)}.
   */
  private ToolResult find(JsonReader in, ToolContext context) throws Exception {
    String id = null;
    if (in.beginObject(FIND_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> id = in.readString();
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Notes.Note result = target.find(id);
    GeneratedCode.requireResult(result, "find");
    JsonWriter out = new JsonWriter();
    Notes_NoteJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Notes#name(boolean)}.
   */
  private ToolResult name(JsonReader in, ToolContext context) throws Exception {
    boolean loud = false;
    if (in.beginObject(NAME_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> loud = in.readBoolean();
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.name(loud);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Notes#name()}.
   */
  private ToolResult name_(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(NAME_SHAPE_)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.name();
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Notes#join(String, String[])}.
   */
  private ToolResult join(JsonReader in, ToolContext context) throws Exception {
    String separator = "-";
    String[] words = null;
    if (in.beginObject(JOIN_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              separator = in.readString();
            }
          }
          case 1 -> words = readArrayOfString(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.join(separator, words);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Notes#keep(List)}.
   */
  private ToolResult keep(JsonReader in, ToolContext context) throws Exception {
    List<Notes.Note> things = null;
    if (in.beginObject(KEEP_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> things = readListOfNote(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    int result = target.keep(things);
    return ToolResult.text(String.valueOf(result));
  }

  /**
   * Calls {@link Notes#count(Object)}.
   */
  private ToolResult count(JsonReader in, ToolContext context) throws Exception {
    Notes.Note like = null;
    if (in.beginObject(COUNT_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> like = Notes_NoteJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    int result = target.count(like);
    return ToolResult.text(String.valueOf(result));
  }

  /**
   * Calls {@link Notes#about()}.
   */
  private ToolResult about(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(ABOUT_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = Notes.about();
    return ToolResult.text(result);
  }

  private static String[] readArrayOfString(JsonReader in) {
    String[] items = new String[8];
    int size = 0;
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = in.readString();
      }
    }
    return Arrays.copyOf(items, size);
  }

  private static List<Notes.Note> readListOfNote(JsonReader in) {
    List<Notes.Note> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Notes_NoteJson.CODEC.read(in));
      }
    }
    return items;
  }
}
