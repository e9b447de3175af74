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
import java.util.Objects;

/**
 * The tools of {@link Orders}.
 */
@Generated("dev.leat.processor")
final class OrdersBindings implements ToolDispatcher {
  private static final String CONTAINERS_INPUT = """
      {
        "type": "object",
        "properties": {
          "containers": {
            "type": "object",
            "description": "what they hold",
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
        "required": ["containers"],
        "additionalProperties": false
      }
      """;

  private static final String CONTAINERS_OUTPUT = """
      {
        "type": "object",
        "description": "the same",
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
      .required("containers", "an object")
      .build();

  private static final String COUNT_INPUT = """
      {
        "type": "object",
        "properties": {
          "numbers": {
            "type": "object",
            "description": "the numbers",
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
        "required": ["numbers"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor COUNT = ToolDescriptor.builder(
          "count",
          "Counts numbers.",
          COUNT_INPUT)
      .build();

  private static final ObjectShape COUNT_SHAPE = ObjectShape.builder()
      .required("numbers", "an object")
      .build();

  private final Orders target;

  private OrdersBindings(Orders target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Orders target) {
    GeneratedCode.requireCompanion(OrdersBindings.class, "8e4ba2ab944301d5", Constraints_ContainersJson.CODEC);
    GeneratedCode.requireCompanion(OrdersBindings.class, "1d1a2dd4c61b9137", Constraints_NumbersJson.CODEC);
    OrdersBindings bindings = new OrdersBindings(target);
    return Toolset.of(
        ToolBinding.of(CONTAINERS, bindings, 0),
        ToolBinding.of(COUNT, bindings, 1));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> containers(arguments, context);
      case 1 -> count(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Orders#containers(Constraints.Containers)}.
   */
  private ToolResult containers(JsonReader in, ToolContext context) throws Exception {
    Constraints.Containers containers = null;
    if (in.beginObject(CONTAINERS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> containers = Constraints_ContainersJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Constraints.Containers result = target.containers(containers);
    GeneratedCode.requireResult(result, "containers");
    JsonWriter out = new JsonWriter();
    Constraints_ContainersJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Orders#count(Constraints.Numbers)}.
   */
  private ToolResult count(JsonReader in, ToolContext context) throws Exception {
    Constraints.Numbers numbers = null;
    if (in.beginObject(COUNT_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> numbers = Constraints_NumbersJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    int result = target.count(numbers);
    return ToolResult.text(String.valueOf(result));
  }
}
