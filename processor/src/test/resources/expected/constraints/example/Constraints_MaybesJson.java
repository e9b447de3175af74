package example;

import dev.leat.Generated;
import dev.leat.json.BooleanRule;
import dev.leat.json.Choices;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.NumberRule;
import dev.leat.json.ObjectShape;
import dev.leat.json.SizeRule;
import dev.leat.json.TextRule;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads and writes {@link Constraints.Maybes}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Constraints_MaybesJson implements TypeCodec<Constraints.Maybes> {
  /**
   * The codec.
   */
  public static final Constraints_MaybesJson CODEC = new Constraints_MaybesJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "type": "object",
        "description": "All that may be missing.",
        "properties": {
          "text": {
            "type": "string",
            "maxLength": 3,
            "pattern": "^[\\\\u0000-\\\\uFFFF]*$"
          },
          "never": {
            "type": "string"
          },
          "count": {
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647
          },
          "word": {
            "type": "string",
            "maxLength": 3,
            "pattern": "^[\\\\u0000-\\\\uFFFF]*$"
          },
          "days": {
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647,
            "default": 7
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string",
              "minLength": 1,
              "pattern": "^[\\\\s\\\\S]*[^\\\\u0000- ][\\\\s\\\\S]*$"
            },
            "minItems": 1,
            "default": ["a"]
          },
          "sort": {
            "type": "string",
            "enum": ["up", "down"]
          },
          "agreed": {
            "type": "boolean",
            "const": true
          },
          "refused": {
            "type": "boolean",
            "const": false
          }
        },
        "required": ["sort", "agreed", "refused"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "854e09c7cceae42a";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .optional("text")
      .optional("never")
      .optional("count")
      .optional("word")
      .optional("days")
      .optional("tags")
      .required("sort", "a string")
      .required("agreed", "true or false")
      .required("refused", "true or false")
      .build();

  private static final Choices SORT_VALUES = Choices.of("up", "down");

  private static final TextRule TEXT_RULE = TextRule.ANY.size(0, 3);

  private static final NumberRule COUNT_RULE = NumberRule.ANY.atLeast("1");

  private static final TextRule TAGS_RULE = TextRule.ANY.notBlank();

  private Constraints_MaybesJson() {
  }

  @Override
  public Constraints.Maybes read(JsonReader in) {
    int problems = in.problemCount();
    Optional<String> text = Optional.empty();
    Optional<String> never = Optional.empty();
    OptionalInt count = OptionalInt.empty();
    String word = null;
    int days = 7;
    List<String> tags = new ArrayList<>(List.of("a"));
    String sort = null;
    boolean agreed = false;
    Boolean refused = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              text = Optional.ofNullable(TEXT_RULE.read(in));
            }
          }
          case 1 -> {
            if (!in.skipNull()) {
              never = Optional.ofNullable(in.readString());
            }
          }
          case 2 -> {
            if (!in.skipNull()) {
              count = OptionalInt.of(COUNT_RULE.readInt(in));
            }
          }
          case 3 -> {
            if (!in.skipNull()) {
              word = TEXT_RULE.read(in);
            }
          }
          case 4 -> {
            if (!in.skipNull()) {
              days = COUNT_RULE.readInt(in);
            }
          }
          case 5 -> {
            if (!in.skipNull()) {
              tags = readCheckedListOfCheckedString(in);
            }
          }
          case 6 -> sort = in.readChoiceText(SORT_VALUES);
          case 7 -> agreed = BooleanRule.TRUE.read(in);
          case 8 -> refused = BooleanRule.FALSE.read(in);
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Constraints.Maybes(text, never, count, word, days, tags, sort, agreed, refused);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Constraints.Maybes value) {
    out.beginObject();
    if (value.text().isPresent()) {
      out.name("text").value(Objects.requireNonNull(value.text().get(), "text"));
    }
    if (value.never().isPresent()) {
      out.name("never").value(Objects.requireNonNull(value.never().get(), "never"));
    }
    if (value.count().isPresent()) {
      out.name("count").value(value.count().getAsInt());
    }
    if (value.word() != null) {
      out.name("word").value(Objects.requireNonNull(value.word(), "word"));
    }
    out.name("days").value(value.days());
    out.name("tags");
    writeListOfString(out, value.tags());
    out.name("sort").value(Objects.requireNonNull(value.sort(), "sort"));
    out.name("agreed").value(value.agreed());
    out.name("refused").value(value.refused());
    out.endObject();
  }

  private static List<String> readCheckedListOfCheckedString(JsonReader in) {
    List<String> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(TAGS_RULE.read(in));
      }
      SizeRule.elements(in, items.size(), 1, Integer.MAX_VALUE);
    }
    return items;
  }

  private static void writeListOfString(JsonWriter out, List<String> items) {
    out.beginArray();
    for (String item : items) {
      out.value(Objects.requireNonNull(item, "item"));
    }
    out.endArray();
  }

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public String fingerprint() {
    return FINGERPRINT;
  }
}
