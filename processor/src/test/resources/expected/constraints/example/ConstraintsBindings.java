package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.NumberRule;
import dev.leat.json.ObjectShape;
import dev.leat.json.SizeRule;
import dev.leat.json.TextRule;
import dev.leat.json.TypeCodec;
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The tools of {@link Constraints}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class ConstraintsBindings implements ToolDispatcher {
  private static final String TEXTS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
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
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String TEXTS_OUTPUT = """
      {
        "type": "object",
        "description": "All of strings.",
        "properties": {
          "sized": {
            "type": "string"
          },
          "sequence": {
            "type": "string"
          },
          "notEmpty": {
            "type": "string"
          },
          "notBlank": {
            "type": "string"
          },
          "short_": {
            "type": "string"
          },
          "slug": {
            "type": "string"
          },
          "safe": {
            "type": "string"
          },
          "password": {
            "type": "string"
          },
          "several": {
            "type": "string"
          },
          "answer": {
            "type": "string"
          },
          "mail": {
            "type": "string"
          },
          "shortMail": {
            "type": "string"
          },
          "code": {
            "type": "string"
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

  private static final ToolDescriptor TEXTS = ToolDescriptor.builder(
          "texts",
          "Echoes strings.",
          TEXTS_INPUT)
      .outputSchema(TEXTS_OUTPUT)
      .build();

  private static final ObjectShape TEXTS_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String NUMBERS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "All of numbers.",
            "properties": {
              "days": {
                "type": "integer",
                "minimum": 1,
                "maximum": 16
              },
              "tiny": {
                "type": "integer",
                "minimum": -5,
                "maximum": 127
              },
              "small": {
                "type": "integer",
                "minimum": 0,
                "maximum": 32767
              },
              "big": {
                "type": "integer",
                "minimum": 1,
                "maximum": 9
              },
              "positive": {
                "type": "integer",
                "minimum": 1,
                "maximum": 2147483647
              },
              "negative": {
                "type": "integer",
                "minimum": -1e300,
                "maximum": -1
              },
              "low": {
                "type": "number",
                "minimum": -3.4028235E38,
                "maximum": 0
              },
              "ratio": {
                "type": "number",
                "minimum": 0.10000000000000002,
                "maximum": 0.3,
                "exclusiveMinimum": 0.1
              },
              "above": {
                "type": "number",
                "minimum": 4.9E-324,
                "maximum": 1.7976931348623157E308,
                "exclusiveMinimum": 0
              },
              "money": {
                "type": "number",
                "minimum": -1.5,
                "exclusiveMaximum": 2.5
              },
              "whole": {
                "type": "integer",
                "exclusiveMinimum": -1000,
                "exclusiveMaximum": 1000
              },
              "two": {
                "type": "integer",
                "minimum": -99,
                "maximum": 99
              }
            },
            "required": [
              "days",
              "tiny",
              "small",
              "big",
              "positive",
              "negative",
              "low",
              "ratio",
              "above",
              "money",
              "whole",
              "two"
            ],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String NUMBERS_OUTPUT = """
      {
        "type": "object",
        "description": "All of numbers.",
        "properties": {
          "days": {
            "type": "integer"
          },
          "tiny": {
            "type": "integer",
            "maximum": 127
          },
          "small": {
            "type": "integer",
            "maximum": 32767
          },
          "big": {
            "type": "integer"
          },
          "positive": {
            "type": "integer",
            "maximum": 2147483647
          },
          "negative": {
            "type": "integer",
            "minimum": -1e300
          },
          "low": {
            "type": "number",
            "minimum": -3.4028235E38
          },
          "ratio": {
            "type": "number"
          },
          "above": {
            "type": "number",
            "maximum": 1.7976931348623157E308
          },
          "money": {
            "type": "number"
          },
          "whole": {
            "type": "integer"
          },
          "two": {
            "type": "integer"
          }
        },
        "required": [
          "days",
          "tiny",
          "small",
          "big",
          "positive",
          "negative",
          "low",
          "ratio",
          "above",
          "money",
          "whole",
          "two"
        ],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor NUMBERS = ToolDescriptor.builder(
          "numbers",
          "Echoes numbers.",
          NUMBERS_INPUT)
      .outputSchema(NUMBERS_OUTPUT)
      .build();

  private static final ObjectShape NUMBERS_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String CONTAINERS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "All of containers.",
            "properties": {
              "tags": {
                "type": "array",
                "items": {
                  "type": "string",
                  "minLength": 1,
                  "pattern": "^[\\\\s\\\\S]*[^\\\\u0000- ][\\\\s\\\\S]*$"
                },
                "minItems": 1
              },
              "digits": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 9
                },
                "uniqueItems": true,
                "minItems": 1,
                "maxItems": 2
              },
              "scores": {
                "type": "object",
                "additionalProperties": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 2147483647
                },
                "maxProperties": 2
              },
              "names": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "maxItems": 3
              },
              "counts": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 2147483647
                }
              },
              "matrix": {
                "type": "array",
                "items": {
                  "type": "array",
                  "items": {
                    "type": "integer",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  },
                  "maxItems": 2
                },
                "minItems": 1
              },
              "codes": {
                "type": "array",
                "items": {
                  "type": "array",
                  "items": {
                    "type": "string",
                    "minLength": 2,
                    "maxLength": 4,
                    "pattern": "^[A-Z]+[0-9]*$"
                  },
                  "maxItems": 2
                }
              },
              "perhaps": {
                "type": "array",
                "items": {
                  "anyOf": [
                    {
                      "type": "string",
                      "maxLength": 3,
                      "pattern": "^[\\\\u0000-\\\\uFFFF]*$"
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              },
              "series": {
                "type": "object",
                "additionalProperties": {
                  "type": "array",
                  "items": {
                    "type": "number",
                    "maximum": 1.7976931348623157E308,
                    "exclusiveMinimum": 0,
                    "minimum": 4.9E-324
                  },
                  "minItems": 1
                },
                "minProperties": 1
              },
              "named": {
                "type": "object",
                "propertyNames": {
                  "type": "string",
                  "maxLength": 4,
                  "pattern": "^[a-z]+[0-9]*$"
                },
                "additionalProperties": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 99
                }
              },
              "nested": {
                "type": "object",
                "propertyNames": {
                  "type": "string",
                  "minLength": 1,
                  "pattern": "^[\\\\s\\\\S]*[^\\\\u0000- ][\\\\s\\\\S]*$"
                },
                "additionalProperties": {
                  "type": "object",
                  "propertyNames": {
                    "type": "string",
                    "minLength": 2
                  },
                  "additionalProperties": {
                    "type": "string"
                  }
                }
              }
            },
            "required": [
              "tags",
              "digits",
              "scores",
              "names",
              "counts",
              "matrix",
              "codes",
              "perhaps",
              "series",
              "named",
              "nested"
            ],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String CONTAINERS_OUTPUT = """
      {
        "type": "object",
        "description": "All of containers.",
        "properties": {
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "digits": {
            "type": "array",
            "items": {
              "type": "integer"
            },
            "uniqueItems": true
          },
          "scores": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "maximum": 2147483647
            }
          },
          "names": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "counts": {
            "type": "array",
            "items": {
              "type": "integer",
              "maximum": 2147483647
            }
          },
          "matrix": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            }
          },
          "codes": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "perhaps": {
            "type": "array",
            "items": {
              "anyOf": [
                {
                  "type": "string"
                },
                {
                  "type": "null"
                }
              ]
            }
          },
          "series": {
            "type": "object",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "number",
                "maximum": 1.7976931348623157E308
              }
            }
          },
          "named": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648
            }
          },
          "nested": {
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "additionalProperties": {
                "type": "string"
              }
            }
          }
        },
        "required": [
          "tags",
          "digits",
          "scores",
          "names",
          "counts",
          "matrix",
          "codes",
          "perhaps",
          "series",
          "named",
          "nested"
        ],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor CONTAINERS = ToolDescriptor.builder(
          "containers",
          "Echoes containers.",
          CONTAINERS_INPUT)
      .outputSchema(CONTAINERS_OUTPUT)
      .build();

  private static final ObjectShape CONTAINERS_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String MAYBES_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
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
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String MAYBES_OUTPUT = """
      {
        "type": "object",
        "description": "All that may be missing.",
        "properties": {
          "text": {
            "type": "string"
          },
          "never": {
            "type": "string"
          },
          "count": {
            "type": "integer",
            "maximum": 2147483647
          },
          "word": {
            "type": "string"
          },
          "days": {
            "type": "integer",
            "maximum": 2147483647,
            "default": 7
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "default": ["a"]
          },
          "sort": {
            "type": "string",
            "enum": ["up", "down"]
          },
          "agreed": {
            "type": "boolean"
          },
          "refused": {
            "type": "boolean"
          }
        },
        "required": ["sort", "agreed", "refused"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor MAYBES = ToolDescriptor.builder(
          "maybes",
          "Echoes what may be missing.",
          MAYBES_INPUT)
      .outputSchema(MAYBES_OUTPUT)
      .build();

  private static final ObjectShape MAYBES_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String PAGE_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "A generic type whose own constraints hold whatever it is a page of.",
            "properties": {
              "items": {
                "type": "array",
                "items": {
                  "type": "string",
                  "minLength": 1,
                  "pattern": "^[\\\\s\\\\S]*[^\\\\u0000- ][\\\\s\\\\S]*$"
                },
                "minItems": 1
              },
              "first": {
                "type": "string",
                "minLength": 1,
                "pattern": "^[\\\\s\\\\S]*[^\\\\u0000- ][\\\\s\\\\S]*$"
              }
            },
            "required": ["items", "first"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String PAGE_OUTPUT = """
      {
        "type": "object",
        "description": "A generic type whose own constraints hold whatever it is a page of.",
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "first": {
            "type": "string"
          }
        },
        "required": ["items", "first"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor PAGE = ToolDescriptor.builder(
          "page",
          "Echoes a page.",
          PAGE_INPUT)
      .outputSchema(PAGE_OUTPUT)
      .build();

  private static final ObjectShape PAGE_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String BROKEN_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final String BROKEN_OUTPUT = """
      {
        "type": "object",
        "description": "All of strings.",
        "properties": {
          "sized": {
            "type": "string"
          },
          "sequence": {
            "type": "string"
          },
          "notEmpty": {
            "type": "string"
          },
          "notBlank": {
            "type": "string"
          },
          "short_": {
            "type": "string"
          },
          "slug": {
            "type": "string"
          },
          "safe": {
            "type": "string"
          },
          "password": {
            "type": "string"
          },
          "several": {
            "type": "string"
          },
          "answer": {
            "type": "string"
          },
          "mail": {
            "type": "string"
          },
          "shortMail": {
            "type": "string"
          },
          "code": {
            "type": "string"
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

  private static final ToolDescriptor BROKEN = ToolDescriptor.builder(
          "broken",
          "Gives back a text that keeps no constraint: those are for what a tool is given.",
          BROKEN_INPUT)
      .outputSchema(BROKEN_OUTPUT)
      .build();

  private static final ObjectShape BROKEN_SHAPE = ObjectShape.builder().build();

  private static final String PLAIN_INPUT = """
      {
        "type": "object",
        "properties": {
          "text": {
            "type": "string",
            "maxLength": 2,
            "pattern": "^[\\\\u0000-\\\\uFFFF]*$"
          },
          "number": {
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647
          },
          "list": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 1,
              "maximum": 2147483647
            },
            "minItems": 1
          }
        },
        "required": ["text", "number", "list"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor PLAIN = ToolDescriptor.builder(
          "plain",
          "Takes parameters as they are.",
          PLAIN_INPUT)
      .build();

  private static final ObjectShape PLAIN_SHAPE = ObjectShape.builder()
      .required("text", "a string")
      .required("number", "an integer")
      .required("list", "an array")
      .build();

  private static final String PUT_INPUT = """
      {
        "type": "object",
        "properties": {
          "where": {
            "type": "integer",
            "minimum": 1,
            "maximum": 9
          }
        },
        "required": ["where"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor PUT = ToolDescriptor.builder(
          "put",
          "Puts something away.",
          PUT_INPUT)
      .build();

  private static final ObjectShape PUT_SHAPE = ObjectShape.builder()
      .required("where", "an integer")
      .build();

  private static final TextRule TEXT_RULE = TextRule.ANY.size(0, 2);

  private static final NumberRule NUMBER_RULE = NumberRule.ANY.atLeast("1");

  private static final NumberRule WHERE_RULE = NumberRule.ANY.atLeast("1").atMost("9");

  private final Constraints target;

  private ConstraintsBindings(Constraints target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Constraints target) {
    GeneratedCode.requireCompanion(ConstraintsBindings.class, "8e4eafbe140ebbdc", Constraints_TextsJson.CODEC);
    GeneratedCode.requireCompanion(ConstraintsBindings.class, "1d1a2dd4c61b9137", Constraints_NumbersJson.CODEC);
    GeneratedCode.requireCompanion(ConstraintsBindings.class, "8e4ba2ab944301d5", Constraints_ContainersJson.CODEC);
    GeneratedCode.requireCompanion(ConstraintsBindings.class, "854e09c7cceae42a", Constraints_MaybesJson.CODEC);
    GeneratedCode.requireCompanion(ConstraintsBindings.class, "415f4e7c3603f13e", PageJson.class, PageJson.fingerprint());
    ConstraintsBindings bindings = new ConstraintsBindings(target);
    return Toolset.of(
        ToolBinding.of(TEXTS, bindings, 0),
        ToolBinding.of(NUMBERS, bindings, 1),
        ToolBinding.of(CONTAINERS, bindings, 2),
        ToolBinding.of(MAYBES, bindings, 3),
        ToolBinding.of(PAGE, bindings, 4),
        ToolBinding.of(BROKEN, bindings, 5),
        ToolBinding.of(PLAIN, bindings, 6),
        ToolBinding.of(PUT, bindings, 7));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> texts(arguments, context);
      case 1 -> numbers(arguments, context);
      case 2 -> containers(arguments, context);
      case 3 -> maybes(arguments, context);
      case 4 -> page(arguments, context);
      case 5 -> broken(arguments, context);
      case 6 -> plain(arguments, context);
      case 7 -> put(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Constraints#texts(Constraints.Texts)}.
   */
  private ToolResult texts(JsonReader in, ToolContext context) throws Exception {
    Constraints.Texts value = null;
    if (in.beginObject(TEXTS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Constraints_TextsJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Constraints.Texts result = target.texts(value);
    GeneratedCode.requireResult(result, "texts");
    JsonWriter out = new JsonWriter();
    Constraints_TextsJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Constraints#numbers(Constraints.Numbers)}.
   */
  private ToolResult numbers(JsonReader in, ToolContext context) throws Exception {
    Constraints.Numbers value = null;
    if (in.beginObject(NUMBERS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Constraints_NumbersJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Constraints.Numbers result = target.numbers(value);
    GeneratedCode.requireResult(result, "numbers");
    JsonWriter out = new JsonWriter();
    Constraints_NumbersJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Constraints#containers(Constraints.Containers)}.
   */
  private ToolResult containers(JsonReader in, ToolContext context) throws Exception {
    Constraints.Containers value = null;
    if (in.beginObject(CONTAINERS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Constraints_ContainersJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Constraints.Containers result = target.containers(value);
    GeneratedCode.requireResult(result, "containers");
    JsonWriter out = new JsonWriter();
    Constraints_ContainersJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Constraints#maybes(Constraints.Maybes)}.
   */
  private ToolResult maybes(JsonReader in, ToolContext context) throws Exception {
    Constraints.Maybes value = null;
    if (in.beginObject(MAYBES_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Constraints_MaybesJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Constraints.Maybes result = target.maybes(value);
    GeneratedCode.requireResult(result, "maybes");
    JsonWriter out = new JsonWriter();
    Constraints_MaybesJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Constraints#page(Page)}.
   */
  private ToolResult page(JsonReader in, ToolContext context) throws Exception {
    Page<String> value = null;
    if (in.beginObject(PAGE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = PageOfCheckedStringJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Page<String> result = target.page(value);
    GeneratedCode.requireResult(result, "page");
    JsonWriter out = new JsonWriter();
    PageOfCheckedStringJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Constraints#broken()}.
   */
  private ToolResult broken(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(BROKEN_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Constraints.Texts result = target.broken();
    GeneratedCode.requireResult(result, "broken");
    JsonWriter out = new JsonWriter();
    Constraints_TextsJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Constraints#plain(String, int, List)}.
   */
  private ToolResult plain(JsonReader in, ToolContext context) throws Exception {
    String text = null;
    int number = 0;
    List<Integer> list = null;
    if (in.beginObject(PLAIN_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> text = TEXT_RULE.read(in);
          case 1 -> number = NUMBER_RULE.readInt(in);
          case 2 -> list = readCheckedListOfCheckedInteger(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.plain(text, number, list);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Constraints#put(int)}.
   */
  private ToolResult put(JsonReader in, ToolContext context) throws Exception {
    int where = 0;
    if (in.beginObject(PUT_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> where = WHERE_RULE.readInt(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    int result = target.put(where);
    return ToolResult.text(String.valueOf(result));
  }

  private static List<Integer> readCheckedListOfCheckedInteger(JsonReader in) {
    List<Integer> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(NUMBER_RULE.readInt(in));
      }
      SizeRule.elements(in, items.size(), 1, Integer.MAX_VALUE);
    }
    return items;
  }

  /**
   * Reads and writes {@link Page}.
   */
  private static final class PageOfCheckedStringJson implements TypeCodec<Page<String>> {
    /**
     * The codec.
     */
    public static final PageOfCheckedStringJson CODEC = new PageOfCheckedStringJson();

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
          "description": "A generic type whose own constraints hold whatever it is a page of.",
          "properties": {
            "items": {
              "type": "array",
              "items": {
                "type": "string",
                "minLength": 1,
                "pattern": "^[\\\\s\\\\S]*[^\\\\u0000- ][\\\\s\\\\S]*$"
              },
              "minItems": 1
            },
            "first": {
              "type": "string",
              "minLength": 1,
              "pattern": "^[\\\\s\\\\S]*[^\\\\u0000- ][\\\\s\\\\S]*$"
            }
          },
          "required": ["items", "first"],
          "additionalProperties": false
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "b83fcdfd10376d6e";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("items", "an array")
        .required("first", "a string")
        .build();

    private static final TextRule ITEMS_RULE = TextRule.ANY.notBlank();

    private PageOfCheckedStringJson() {
    }

    @Override
    public Page<String> read(JsonReader in) {
      int problems = in.problemCount();
      List<String> items = null;
      String first = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> items = readCheckedListOfCheckedString(in);
            case 1 -> first = ITEMS_RULE.read(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Page<String>(items, first);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Page<String> value) {
      out.beginObject();
      out.name("items");
      writeListOfString(out, value.items());
      out.name("first").value(Objects.requireNonNull(value.first(), "first"));
      out.endObject();
    }

    private static List<String> readCheckedListOfCheckedString(JsonReader in) {
      List<String> items = new ArrayList<>();
      if (in.beginArrayOr(JsonKind.STRING)) {
        while (in.nextElement()) {
          items.add(ITEMS_RULE.read(in));
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
}
