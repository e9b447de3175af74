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
import java.util.List;
import java.util.Objects;

/**
 * The tools of {@link Beans}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class BeansBindings implements ToolDispatcher {
  private static final String CUSTOMER_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "it",
            "properties": {
              "key": {
                "type": "string",
                "description": "What it is found by."
              },
              "version": {
                "type": "integer",
                "description": "Gives the number of changes.",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "name": {
                "type": "string",
                "description": "What to call them."
              },
              "active": {
                "type": "boolean",
                "description": "Whether they still order."
              },
              "tags": {
                "type": "array",
                "description": "Labels.",
                "items": {
                  "type": "string"
                }
              },
              "credit": {
                "type": "number",
                "description": "Gives the credit.",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              },
              "nickname": {
                "type": "string",
                "description": "What friends call them."
              },
              "address": {
                "type": "object",
                "description": "Where they live.",
                "properties": {
                  "zip_code": {
                    "type": "string",
                    "description": "five digits",
                    "default": "00000"
                  },
                  "street": {
                    "type": "string",
                    "description": "the street and number"
                  },
                  "apartment": {
                    "type": "string",
                    "description": "the door"
                  }
                },
                "required": ["street"],
                "additionalProperties": false
              },
              "channel": {
                "type": "string",
                "description": "How they like to be reached.",
                "enum": ["post", "PHONE"]
              },
              "secret": {
                "type": "string",
                "description": "What the door wants to hear."
              }
            },
            "required": ["name"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String CUSTOMER_OUTPUT = """
      {
        "type": "object",
        "description": "it",
        "properties": {
          "key": {
            "type": "string",
            "description": "What it is found by."
          },
          "created": {
            "type": "string",
            "description": "When it was first kept.",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "version": {
            "type": "integer",
            "description": "Gives the number of changes.",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "name": {
            "type": "string",
            "description": "What to call them."
          },
          "active": {
            "type": "boolean",
            "description": "Whether they still order."
          },
          "tags": {
            "type": "array",
            "description": "Labels.",
            "items": {
              "type": "string"
            }
          },
          "credit": {
            "type": "number",
            "description": "Gives the credit.",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308
          },
          "nickname": {
            "type": "string",
            "description": "What friends call them."
          },
          "address": {
            "type": "object",
            "description": "Where they live.",
            "properties": {
              "zip_code": {
                "type": "string",
                "description": "five digits",
                "default": "00000"
              },
              "street": {
                "type": "string",
                "description": "the street and number"
              },
              "apartment": {
                "type": "string",
                "description": "the door"
              }
            },
            "required": ["street"],
            "additionalProperties": false
          },
          "channel": {
            "type": "string",
            "description": "How they like to be reached.",
            "enum": ["post", "PHONE"]
          },
          "counts": {
            "type": "object",
            "description": "Whatever else is known.",
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "label": {
            "type": "string",
            "description": "What to print on letters."
          }
        },
        "required": ["name"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor CUSTOMER = ToolDescriptor.builder(
          "customer",
          "Gives it back.",
          CUSTOMER_INPUT)
      .outputSchema(CUSTOMER_OUTPUT)
      .build();

  private static final ObjectShape CUSTOMER_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String PICKY_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "$ref": "#/$defs/Picky",
            "description": "it"
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Picky": {
            "type": "object",
            "description": "Does not take everything.",
            "properties": {
              "name": {
                "type": "string",
                "description": "has letters"
              },
              "version": {
                "type": "integer",
                "description": "Not negative.",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "inner": {
                "$ref": "#/$defs/Picky",
                "description": "One inside."
              }
            },
            "required": ["name"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String PICKY_OUTPUT = """
      {
        "$ref": "#/$defs/Picky",
        "description": "it",
        "$defs": {
          "Picky": {
            "type": "object",
            "description": "Does not take everything.",
            "properties": {
              "name": {
                "type": "string",
                "description": "has letters"
              },
              "version": {
                "type": "integer",
                "description": "Not negative.",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "inner": {
                "$ref": "#/$defs/Picky",
                "description": "One inside."
              }
            },
            "required": ["name"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor PICKY = ToolDescriptor.builder(
          "picky",
          "Gives it back.",
          PICKY_INPUT)
      .outputSchema(PICKY_OUTPUT)
      .build();

  private static final ObjectShape PICKY_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String ADDRESS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "it",
            "properties": {
              "zip_code": {
                "type": "string",
                "description": "five digits",
                "default": "00000"
              },
              "street": {
                "type": "string",
                "description": "the street and number"
              },
              "apartment": {
                "type": "string",
                "description": "the door"
              }
            },
            "required": ["street"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String ADDRESS_OUTPUT = """
      {
        "type": "object",
        "description": "it",
        "properties": {
          "zip_code": {
            "type": "string",
            "description": "five digits",
            "default": "00000"
          },
          "street": {
            "type": "string",
            "description": "the street and number"
          },
          "apartment": {
            "type": "string",
            "description": "the door"
          }
        },
        "required": ["street"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor ADDRESS = ToolDescriptor.builder(
          "address",
          "Gives it back.",
          ADDRESS_INPUT)
      .outputSchema(ADDRESS_OUTPUT)
      .build();

  private static final ObjectShape ADDRESS_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String MONEY_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "it",
            "properties": {
              "amount": {
                "type": "integer",
                "description": "how many",
                "minimum": -9223372036854775808,
                "maximum": 9223372036854775807
              },
              "currency": {
                "type": "string",
                "description": "of what",
                "default": "EUR"
              },
              "note": {
                "type": "string",
                "description": "what it is for"
              }
            },
            "required": ["amount"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String MONEY_OUTPUT = """
      {
        "type": "object",
        "description": "it",
        "properties": {
          "amount": {
            "type": "integer",
            "description": "how many",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "currency": {
            "type": "string",
            "description": "of what",
            "default": "EUR"
          },
          "note": {
            "type": "string",
            "description": "what it is for"
          }
        },
        "required": ["amount"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor MONEY = ToolDescriptor.builder(
          "money",
          "Gives it back.",
          MONEY_INPUT)
      .outputSchema(MONEY_OUTPUT)
      .build();

  private static final ObjectShape MONEY_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String SHAPE_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "$ref": "#/$defs/Shape",
            "description": "it"
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Shape": {
            "description": "A shape.",
            "oneOf": [
              {
                "type": "object",
                "description": "Round.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Circle"
                  },
                  "radius": {
                    "type": "number",
                    "description": "from centre to edge",
                    "minimum": -1.7976931348623157E308,
                    "maximum": 1.7976931348623157E308
                  },
                  "colour": {
                    "type": "string",
                    "description": "Of its edge."
                  }
                },
                "required": ["type", "radius"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "Nothing.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Point"
                  }
                },
                "required": ["type"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "Several.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Group"
                  },
                  "colour": {
                    "type": "string",
                    "description": "Of its edge."
                  },
                  "shapes": {
                    "type": "array",
                    "description": "What is in it.",
                    "items": {
                      "$ref": "#/$defs/Shape"
                    }
                  }
                },
                "required": ["type"],
                "additionalProperties": false
              }
            ]
          }
        }
      }
      """;

  private static final String SHAPE_OUTPUT = """
      {
        "$ref": "#/$defs/Shape",
        "description": "it",
        "$defs": {
          "Shape": {
            "description": "A shape.",
            "oneOf": [
              {
                "type": "object",
                "description": "Round.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Circle"
                  },
                  "radius": {
                    "type": "number",
                    "description": "from centre to edge",
                    "minimum": -1.7976931348623157E308,
                    "maximum": 1.7976931348623157E308
                  },
                  "colour": {
                    "type": "string",
                    "description": "Of its edge."
                  }
                },
                "required": ["type", "radius"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "Nothing.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Point"
                  }
                },
                "required": ["type"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "Several.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Group"
                  },
                  "colour": {
                    "type": "string",
                    "description": "Of its edge."
                  },
                  "shapes": {
                    "type": "array",
                    "description": "What is in it.",
                    "items": {
                      "$ref": "#/$defs/Shape"
                    }
                  }
                },
                "required": ["type"],
                "additionalProperties": false
              }
            ]
          }
        }
      }
      """;

  private static final ToolDescriptor SHAPE = ToolDescriptor.builder(
          "shape",
          "Gives it back.",
          SHAPE_INPUT)
      .outputSchema(SHAPE_OUTPUT)
      .build();

  private static final ObjectShape SHAPE_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String ANIMALS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "array",
            "description": "it",
            "items": {
              "description": "An animal.",
              "oneOf": [
                {
                  "type": "object",
                  "description": "A cat.",
                  "properties": {
                    "kind": {
                      "type": "string",
                      "const": "cat"
                    },
                    "name": {
                      "type": "string",
                      "description": "What it listens to."
                    },
                    "lives": {
                      "type": "integer",
                      "description": "How many lives are left.",
                      "minimum": -2147483648,
                      "maximum": 2147483647
                    }
                  },
                  "required": ["kind", "name"],
                  "additionalProperties": false
                },
                {
                  "type": "object",
                  "description": "A dog.",
                  "properties": {
                    "kind": {
                      "type": "string",
                      "const": "dog"
                    },
                    "name": {
                      "type": "string",
                      "description": "What it listens to."
                    },
                    "bites": {
                      "type": "boolean",
                      "description": "Whether it does."
                    }
                  },
                  "required": ["kind", "name"],
                  "additionalProperties": false
                }
              ]
            }
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String ANIMALS_OUTPUT = """
      {
        "type": "array",
        "description": "it",
        "items": {
          "description": "An animal.",
          "oneOf": [
            {
              "type": "object",
              "description": "A cat.",
              "properties": {
                "kind": {
                  "type": "string",
                  "const": "cat"
                },
                "name": {
                  "type": "string",
                  "description": "What it listens to."
                },
                "lives": {
                  "type": "integer",
                  "description": "How many lives are left.",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["kind", "name"],
              "additionalProperties": false
            },
            {
              "type": "object",
              "description": "A dog.",
              "properties": {
                "kind": {
                  "type": "string",
                  "const": "dog"
                },
                "name": {
                  "type": "string",
                  "description": "What it listens to."
                }
              },
              "required": ["kind", "name"],
              "additionalProperties": false
            }
          ]
        }
      }
      """;

  private static final ToolDescriptor ANIMALS = ToolDescriptor.builder(
          "animals",
          "Gives it back.",
          ANIMALS_INPUT)
      .outputSchema(ANIMALS_OUTPUT)
      .build();

  private static final ObjectShape ANIMALS_SHAPE = ObjectShape.builder()
      .required("value", "an array")
      .build();

  private static final String PERSON_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "it",
            "properties": {
              "first-name": {
                "type": "string",
                "description": "the first"
              },
              "surname": {
                "type": "string",
                "description": "the last"
              }
            },
            "required": ["first-name", "surname"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String PERSON_OUTPUT = """
      {
        "type": "object",
        "description": "it",
        "properties": {
          "first-name": {
            "type": "string",
            "description": "the first"
          },
          "surname": {
            "type": "string",
            "description": "the last"
          }
        },
        "required": ["first-name", "surname"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor PERSON = ToolDescriptor.builder(
          "person",
          "Gives it back.",
          PERSON_INPUT)
      .outputSchema(PERSON_OUTPUT)
      .build();

  private static final ObjectShape PERSON_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String PLAIN_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "$ref": "#/$defs/Plain",
            "description": "it"
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Plain": {
            "type": "object",
            "description": "Seen in this package only, made of fields.",
            "properties": {
              "number": {
                "type": "integer",
                "description": "A number.",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "longer": {
                "type": "integer",
                "description": "A longer one.",
                "minimum": -9223372036854775808,
                "maximum": 9223372036854775807
              },
              "which": {
                "type": "string",
                "description": "Which.",
                "enum": ["a", "b"]
              },
              "next": {
                "$ref": "#/$defs/Plain",
                "description": "One of its kind."
              }
            },
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String PLAIN_OUTPUT = """
      {
        "$ref": "#/$defs/Plain",
        "description": "it",
        "$defs": {
          "Plain": {
            "type": "object",
            "description": "Seen in this package only, made of fields.",
            "properties": {
              "number": {
                "type": "integer",
                "description": "A number.",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "longer": {
                "type": "integer",
                "description": "A longer one.",
                "minimum": -9223372036854775808,
                "maximum": 9223372036854775807
              },
              "which": {
                "type": "string",
                "description": "Which.",
                "enum": ["a", "b"]
              },
              "next": {
                "$ref": "#/$defs/Plain",
                "description": "One of its kind."
              }
            },
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor PLAIN = ToolDescriptor.builder(
          "plain",
          "Gives it back.",
          PLAIN_INPUT)
      .outputSchema(PLAIN_OUTPUT)
      .build();

  private static final ObjectShape PLAIN_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private final Beans target;

  private BeansBindings(Beans target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Beans target) {
    GeneratedCode.requireCompanion(BeansBindings.class, "b1389863c0b95800", Beans_CustomerJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "acfe6387dda9be3f", Beans_AddressJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "e497cf04bbf9c74c", Beans_ChannelJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "810aa1ad8f8b8d15", Beans_PickyJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "9cf533c4fff97648", Beans_MoneyJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "caa1d32667f4b3ed", Beans_ShapeJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "b5ee8d138435c0b9", Beans_CircleJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "9b2a727646e9478b", Beans_PointJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "7e1cae257be188a6", Beans_GroupJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "602b44afc6422704", Beans_AnimalJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "21a4cf192d0e87ff", Beans_CatJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "e85e1f3646fc796f", Beans_DogJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "3e86f5b171d09724", Beans_PersonJson.CODEC);
    GeneratedCode.requireCompanion(BeansBindings.class, "20a5212d800ce6e1", Beans_PlainJson.CODEC);
    BeansBindings bindings = new BeansBindings(target);
    return Toolset.of(
        ToolBinding.of(CUSTOMER, bindings, 0),
        ToolBinding.of(PICKY, bindings, 1),
        ToolBinding.of(ADDRESS, bindings, 2),
        ToolBinding.of(MONEY, bindings, 3),
        ToolBinding.of(SHAPE, bindings, 4),
        ToolBinding.of(ANIMALS, bindings, 5),
        ToolBinding.of(PERSON, bindings, 6),
        ToolBinding.of(PLAIN, bindings, 7));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> customer(arguments, context);
      case 1 -> picky(arguments, context);
      case 2 -> address(arguments, context);
      case 3 -> money(arguments, context);
      case 4 -> shape(arguments, context);
      case 5 -> animals(arguments, context);
      case 6 -> person(arguments, context);
      case 7 -> plain(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Beans#customer(Beans.Customer)}.
   */
  private ToolResult customer(JsonReader in, ToolContext context) throws Exception {
    Beans.Customer value = null;
    if (in.beginObject(CUSTOMER_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Beans_CustomerJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Beans.Customer result = target.customer(value);
    GeneratedCode.requireResult(result, "customer");
    JsonWriter out = new JsonWriter();
    Beans_CustomerJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Beans#picky(Beans.Picky)}.
   */
  private ToolResult picky(JsonReader in, ToolContext context) throws Exception {
    Beans.Picky value = null;
    if (in.beginObject(PICKY_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Beans_PickyJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Beans.Picky result = target.picky(value);
    GeneratedCode.requireResult(result, "picky");
    JsonWriter out = new JsonWriter();
    Beans_PickyJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Beans#address(Beans.Address)}.
   */
  private ToolResult address(JsonReader in, ToolContext context) throws Exception {
    Beans.Address value = null;
    if (in.beginObject(ADDRESS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Beans_AddressJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Beans.Address result = target.address(value);
    GeneratedCode.requireResult(result, "address");
    JsonWriter out = new JsonWriter();
    Beans_AddressJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Beans#money(Beans.Money)}.
   */
  private ToolResult money(JsonReader in, ToolContext context) throws Exception {
    Beans.Money value = null;
    if (in.beginObject(MONEY_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Beans_MoneyJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Beans.Money result = target.money(value);
    GeneratedCode.requireResult(result, "money");
    JsonWriter out = new JsonWriter();
    Beans_MoneyJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Beans#shape(Beans.Shape)}.
   */
  private ToolResult shape(JsonReader in, ToolContext context) throws Exception {
    Beans.Shape value = null;
    if (in.beginObject(SHAPE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Beans_ShapeJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Beans.Shape result = target.shape(value);
    GeneratedCode.requireResult(result, "shape");
    JsonWriter out = new JsonWriter();
    Beans_ShapeJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Beans#animals(List)}.
   */
  private ToolResult animals(JsonReader in, ToolContext context) throws Exception {
    List<Beans.Animal> value = null;
    if (in.beginObject(ANIMALS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = readListOfAnimal(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    List<Beans.Animal> result = target.animals(value);
    GeneratedCode.requireResult(result, "animals");
    JsonWriter out = new JsonWriter();
    writeListOfAnimal(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Beans#person(Beans.Person)}.
   */
  private ToolResult person(JsonReader in, ToolContext context) throws Exception {
    Beans.Person value = null;
    if (in.beginObject(PERSON_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Beans_PersonJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Beans.Person result = target.person(value);
    GeneratedCode.requireResult(result, "person");
    JsonWriter out = new JsonWriter();
    Beans_PersonJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Beans#plain(Beans.Plain)}.
   */
  private ToolResult plain(JsonReader in, ToolContext context) throws Exception {
    Beans.Plain value = null;
    if (in.beginObject(PLAIN_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Beans_PlainJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Beans.Plain result = target.plain(value);
    GeneratedCode.requireResult(result, "plain");
    JsonWriter out = new JsonWriter();
    Beans_PlainJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  private static List<Beans.Animal> readListOfAnimal(JsonReader in) {
    List<Beans.Animal> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Beans_AnimalJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfAnimal(JsonWriter out, List<Beans.Animal> items) {
    out.beginArray();
    for (Beans.Animal item : items) {
      Beans_AnimalJson.CODEC.write(out, item);
    }
    out.endArray();
  }
}
