package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TextRule;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Constraints.Texts}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Constraints_TextsJson implements TypeCodec<Constraints.Texts> {
  /**
   * The codec.
   */
  public static final Constraints_TextsJson CODEC = new Constraints_TextsJson();

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
        "description": "All of strings.",
        "properties": {
          "sized": {
            "type": "string",
            "minLength": 2,
            "maxLength": 5,
            "pattern": "^[\\\\u0000-\\\\uFFFF]*$"
          },
          "sequence": {
            "type": "string",
            "maxLength": 3,
            "pattern": "^[\\\\u0000-\\\\uFFFF]*$"
          },
          "notEmpty": {
            "type": "string",
            "minLength": 1
          },
          "notBlank": {
            "type": "string",
            "minLength": 1,
            "pattern": "^[\\\\s\\\\S]*[^\\\\u0000- ][\\\\s\\\\S]*$"
          },
          "short_": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4,
            "pattern": "^[\\\\u0000-\\\\uFFFF]*[!-\\\\uFFFF][\\\\u0000-\\\\uFFFF]*$"
          },
          "slug": {
            "type": "string",
            "pattern": "^[a-z]+(?:-[a-z]+)*$"
          },
          "safe": {
            "type": "string",
            "maxLength": 6,
            "pattern": "^[\\\\u0000-;=\\\\?-\\\\uFFFF]*$"
          },
          "password": {
            "type": "string",
            "minLength": 1,
            "pattern": "^(?=(?=[^\\\\n\\\\r\\\\u0085\\\\u2028\\\\u2029]*[A-Z])(?=[^\\\\n\\\\r\\\\u0085\\\\u2028\\\\u2029]*[0-9])[^\\\\n\\\\r\\\\u0085\\\\u2028\\\\u2029]{4,}$)[\\\\s\\\\S]*[^\\\\u0000- ][\\\\s\\\\S]*$"
          },
          "several": {
            "type": "string",
            "pattern": "^(?=[0-9A-Z_a-z]+$)[^\\\\n\\\\r\\\\u0085\\\\u2028\\\\u2029]*[aeiou][^\\\\n\\\\r\\\\u0085\\\\u2028\\\\u2029]*$"
          },
          "answer": {
            "type": "string",
            "pattern": "^(?:[Yy][Ee][Ss]|[Nn][Oo])$"
          },
          "mail": {
            "type": "string",
            "format": "email",
            "pattern": "^[!#-'\\\\*\\\\+\\\\-\\\\/-9=\\\\?A-Z\\\\^-~]+(?:\\\\.[!#-'\\\\*\\\\+\\\\-\\\\/-9=\\\\?A-Z\\\\^-~]+)*@[0-9A-Za-z](?:[\\\\-0-9A-Za-z]{0,61}[0-9A-Za-z])?(?:\\\\.[0-9A-Za-z](?:[\\\\-0-9A-Za-z]{0,61}[0-9A-Za-z])?)*$"
          },
          "shortMail": {
            "type": "string",
            "maxLength": 20,
            "format": "email",
            "pattern": "^[!#-'\\\\*\\\\+\\\\-\\\\/-9=\\\\?A-Z\\\\^-~]+(?:\\\\.[!#-'\\\\*\\\\+\\\\-\\\\/-9=\\\\?A-Z\\\\^-~]+)*@[0-9A-Za-z](?:[\\\\-0-9A-Za-z]{0,61}[0-9A-Za-z])?(?:\\\\.[0-9A-Za-z](?:[\\\\-0-9A-Za-z]{0,61}[0-9A-Za-z])?)*$"
          },
          "code": {
            "type": "string",
            "minLength": 2,
            "maxLength": 4,
            "pattern": "^[A-Z]+[0-9]*$"
          },
          "free": {
            "type": "string"
          },
          "plain": {
            "type": "string"
          }
        },
        "required": [
          "sized",
          "sequence",
          "notEmpty",
          "notBlank",
          "short_",
          "slug",
          "safe",
          "password",
          "several",
          "answer",
          "mail",
          "shortMail",
          "code",
          "free",
          "plain"
        ],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "8e4eafbe140ebbdc";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("sized", "a string")
      .required("sequence", "a string")
      .required("notEmpty", "a string")
      .required("notBlank", "a string")
      .required("short_", "a string")
      .required("slug", "a string")
      .required("safe", "a string")
      .required("password", "a string")
      .required("several", "a string")
      .required("answer", "a string")
      .required("mail", "a string")
      .required("shortMail", "a string")
      .required("code", "a string")
      .required("free", "a string")
      .required("plain", "a string")
      .build();

  private static final TextRule SIZED_RULE = TextRule.ANY.size(2, 5);

  private static final TextRule SEQUENCE_RULE = TextRule.ANY.size(0, 3);

  private static final TextRule NOT_EMPTY_RULE = TextRule.ANY.size(1, Integer.MAX_VALUE);

  private static final TextRule NOT_BLANK_RULE = TextRule.ANY.notBlank();

  private static final TextRule SHORT__RULE = TextRule.ANY.size(0, 4).notBlank();

  private static final TextRule SLUG_RULE = TextRule.ANY.pattern("[a-z]+(-[a-z]+)*", 0);

  private static final TextRule SAFE_RULE = TextRule.ANY.size(0, 6).pattern("^[^<>]*$", 0);

  private static final TextRule PASSWORD_RULE = TextRule.ANY.notBlank().pattern("(?=.*[A-Z])(?=.*\\d).{4,}", 0);

  private static final TextRule SEVERAL_RULE = TextRule.ANY.pattern("\\w+", 0).pattern(".*[aeiou].*", 0);

  private static final TextRule ANSWER_RULE = TextRule.ANY.pattern("yes|no", 2);

  private static final TextRule MAIL_RULE = TextRule.ANY.email();

  private static final TextRule SHORT_MAIL_RULE = TextRule.ANY.size(0, 20).email();

  private static final TextRule CODE_RULE = TextRule.ANY.size(2, 4).pattern("[A-Z]+[0-9]*", 0);

  private Constraints_TextsJson() {
  }

  @Override
  public Constraints.Texts read(JsonReader in) {
    int problems = in.problemCount();
    String sized = null;
    CharSequence sequence = null;
    String notEmpty = null;
    String notBlank = null;
    String short_ = null;
    String slug = null;
    String safe = null;
    String password = null;
    String several = null;
    String answer = null;
    String mail = null;
    String shortMail = null;
    String code = null;
    String free = null;
    String plain = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> sized = SIZED_RULE.read(in);
          case 1 -> sequence = SEQUENCE_RULE.read(in);
          case 2 -> notEmpty = NOT_EMPTY_RULE.read(in);
          case 3 -> notBlank = NOT_BLANK_RULE.read(in);
          case 4 -> short_ = SHORT__RULE.read(in);
          case 5 -> slug = SLUG_RULE.read(in);
          case 6 -> safe = SAFE_RULE.read(in);
          case 7 -> password = PASSWORD_RULE.read(in);
          case 8 -> several = SEVERAL_RULE.read(in);
          case 9 -> answer = ANSWER_RULE.read(in);
          case 10 -> mail = MAIL_RULE.read(in);
          case 11 -> shortMail = SHORT_MAIL_RULE.read(in);
          case 12 -> code = CODE_RULE.read(in);
          case 13 -> free = in.readString();
          case 14 -> plain = in.readString();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Constraints.Texts(sized, sequence, notEmpty, notBlank, short_, slug, safe, password, several, answer, mail, shortMail, code, free, plain);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Constraints.Texts value) {
    out.beginObject();
    out.name("sized").value(Objects.requireNonNull(value.sized(), "sized"));
    out.name("sequence").value(value.sequence().toString());
    out.name("notEmpty").value(Objects.requireNonNull(value.notEmpty(), "notEmpty"));
    out.name("notBlank").value(Objects.requireNonNull(value.notBlank(), "notBlank"));
    out.name("short_").value(Objects.requireNonNull(value.short_(), "short_"));
    out.name("slug").value(Objects.requireNonNull(value.slug(), "slug"));
    out.name("safe").value(Objects.requireNonNull(value.safe(), "safe"));
    out.name("password").value(Objects.requireNonNull(value.password(), "password"));
    out.name("several").value(Objects.requireNonNull(value.several(), "several"));
    out.name("answer").value(Objects.requireNonNull(value.answer(), "answer"));
    out.name("mail").value(Objects.requireNonNull(value.mail(), "mail"));
    out.name("shortMail").value(Objects.requireNonNull(value.shortMail(), "shortMail"));
    out.name("code").value(Objects.requireNonNull(value.code(), "code"));
    out.name("free").value(Objects.requireNonNull(value.free(), "free"));
    out.name("plain").value(Objects.requireNonNull(value.plain(), "plain"));
    out.endObject();
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
