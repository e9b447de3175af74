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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tools of {@link Echoes}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class EchoesBindings implements ToolDispatcher {
  private static final String TERMS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/$defs/Term"
            }
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Term": {
            "description": "An expression.",
            "oneOf": [
              {
                "type": "object",
                "description": "Two terms.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Sum"
                  },
                  "left": {
                    "$ref": "#/$defs/Term"
                  },
                  "right": {
                    "$ref": "#/$defs/Term"
                  }
                },
                "required": ["type", "left", "right"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "A number.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Literal"
                  },
                  "value": {
                    "type": "integer",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  },
                  "shade": {
                    "type": "string",
                    "description": "How light it is.",
                    "enum": ["DARK", "very light"]
                  }
                },
                "required": ["type", "value"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "A variable.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Variable"
                  },
                  "name": {
                    "type": "string"
                  }
                },
                "required": ["type", "name"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "A call.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Call"
                  },
                  "name": {
                    "type": "string"
                  },
                  "arguments": {
                    "type": "array",
                    "items": {
                      "$ref": "#/$defs/Term"
                    }
                  },
                  "target": {
                    "type": "object",
                    "description": "A variable.",
                    "properties": {
                      "name": {
                        "type": "string"
                      }
                    },
                    "required": ["name"],
                    "additionalProperties": false
                  }
                },
                "required": ["type", "name", "arguments"],
                "additionalProperties": false
              }
            ]
          }
        }
      }
      """;

  private static final String TERMS_OUTPUT = """
      {
        "type": "object",
        "additionalProperties": {
          "$ref": "#/$defs/Term"
        },
        "$defs": {
          "Term": {
            "description": "An expression.",
            "oneOf": [
              {
                "type": "object",
                "description": "Two terms.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Sum"
                  },
                  "left": {
                    "$ref": "#/$defs/Term"
                  },
                  "right": {
                    "$ref": "#/$defs/Term"
                  }
                },
                "required": ["type", "left", "right"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "A number.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Literal"
                  },
                  "value": {
                    "type": "integer",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  },
                  "shade": {
                    "type": "string",
                    "description": "How light it is.",
                    "enum": ["DARK", "very light"]
                  }
                },
                "required": ["type", "value"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "A variable.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Variable"
                  },
                  "name": {
                    "type": "string"
                  }
                },
                "required": ["type", "name"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "A call.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Call"
                  },
                  "name": {
                    "type": "string"
                  },
                  "arguments": {
                    "type": "array",
                    "items": {
                      "$ref": "#/$defs/Term"
                    }
                  },
                  "target": {
                    "type": "object",
                    "description": "A variable.",
                    "properties": {
                      "name": {
                        "type": "string"
                      }
                    },
                    "required": ["name"],
                    "additionalProperties": false
                  }
                },
                "required": ["type", "name", "arguments"],
                "additionalProperties": false
              }
            ]
          }
        }
      }
      """;

  private static final ToolDescriptor TERMS = ToolDescriptor.builder(
          "terms",
          "Echoes expressions.",
          TERMS_INPUT)
      .outputSchema(TERMS_OUTPUT)
      .build();

  private static final ObjectShape TERMS_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String FORMS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "All strings of one form, but those whose values somebody gives out.",
            "properties": {
              "instant": {
                "type": "string",
                "format": "date-time",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
              },
              "date": {
                "type": "string",
                "format": "date",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
              },
              "time": {
                "type": "string",
                "pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\\\.[0-9]{1,9})?)?$"
              },
              "dateTime": {
                "type": "string",
                "pattern": "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\\\.[0-9]{1,9})?)?$"
              },
              "offsetDateTime": {
                "type": "string",
                "format": "date-time",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
              },
              "offsetTime": {
                "type": "string",
                "format": "time",
                "pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
              },
              "zoned": {
                "type": "string",
                "format": "date-time",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
              },
              "year": {
                "type": "string",
                "pattern": "^(?:0|-?[1-9][0-9]{0,8})$"
              },
              "month": {
                "type": "string",
                "pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])$"
              },
              "monthDay": {
                "type": "string",
                "pattern": "^--(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|02-29)$"
              },
              "duration": {
                "type": "string",
                "pattern": "^-?P(?:[0-9]{1,12}D(?:T(?:(?:[01]?[0-9]|2[0-3])H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9]M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S))?|T(?:[0-9]{1,15}H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}(?:\\\\.[0-9]{1,9})?S))$"
              },
              "period": {
                "type": "string",
                "pattern": "^P(?:-?[0-9]{1,9}Y(?:-?[0-9]{1,9}M)?(?:-?[0-9]{1,9}D)?|-?[0-9]{1,9}M(?:-?[0-9]{1,9}D)?|-?[0-9]{1,9}D|-?[0-9]{1,8}W)$"
              },
              "offset": {
                "type": "string",
                "pattern": "^(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
              },
              "id": {
                "type": "string",
                "format": "uuid",
                "pattern": "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
              },
              "uri": {
                "type": "string",
                "format": "uri-reference",
                "pattern": "^(?:[A-Za-z][A-Za-z0-9+.-]*:(?:[^/#].*|/|/[^/].*)|(?:[A-Za-z][A-Za-z0-9+.-]*:)?//(?:(?:[^/?#\\\\[\\\\]@]*@)?(?:[^/?#\\\\[\\\\]@:]+|\\\\[[0-9A-Fa-f:.]+\\\\])(?::[0-9]{0,5})?(?:[/?#].*)?|/.*)|(?:/(?:[^/].*)?|[?#].*|[^:/?#]+(?:[/?#].*)?)?)$"
              },
              "url": {
                "type": "string",
                "format": "uri",
                "pattern": "^(?:(?:https?|ftp)://(?:[^/?#\\\\[\\\\]@]*@)?(?:[^/?#\\\\[\\\\]@:]+|\\\\[[0-9A-Fa-f:.]+\\\\])(?::[0-9]{0,5})?(?:[/?#].*)?|file:/(?://.*|[^/].*)?)$"
              },
              "locale": {
                "type": "string",
                "pattern": "^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?$"
              },
              "day": {
                "type": "string",
                "enum": [
                  "MONDAY",
                  "TUESDAY",
                  "WEDNESDAY",
                  "THURSDAY",
                  "FRIDAY",
                  "SATURDAY",
                  "SUNDAY"
                ]
              },
              "monthOfYear": {
                "type": "string",
                "enum": [
                  "JANUARY",
                  "FEBRUARY",
                  "MARCH",
                  "APRIL",
                  "MAY",
                  "JUNE",
                  "JULY",
                  "AUGUST",
                  "SEPTEMBER",
                  "OCTOBER",
                  "NOVEMBER",
                  "DECEMBER"
                ]
              },
              "dates": {
                "type": "array",
                "items": {
                  "type": "string",
                  "format": "date",
                  "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
                }
              },
              "durations": {
                "type": "object",
                "additionalProperties": {
                  "anyOf": [
                    {
                      "type": "string",
                      "pattern": "^-?P(?:[0-9]{1,12}D(?:T(?:(?:[01]?[0-9]|2[0-3])H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9]M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S))?|T(?:[0-9]{1,15}H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}(?:\\\\.[0-9]{1,9})?S))$"
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              },
              "maybe": {
                "type": "string",
                "format": "uuid",
                "pattern": "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
              },
              "instantOrNull": {
                "type": "string",
                "format": "date-time",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
              },
              "leapDay": {
                "type": "string",
                "format": "date",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                "default": "2024-02-29"
              },
              "steps": {
                "type": "array",
                "items": {
                  "type": "string",
                  "pattern": "^-?P(?:[0-9]{1,12}D(?:T(?:(?:[01]?[0-9]|2[0-3])H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9]M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S))?|T(?:[0-9]{1,15}H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}(?:\\\\.[0-9]{1,9})?S))$"
                },
                "default": ["PT1H"]
              }
            },
            "required": [
              "instant",
              "date",
              "time",
              "dateTime",
              "offsetDateTime",
              "offsetTime",
              "zoned",
              "year",
              "month",
              "monthDay",
              "duration",
              "period",
              "offset",
              "id",
              "uri",
              "url",
              "locale",
              "day",
              "monthOfYear",
              "dates",
              "durations"
            ],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String FORMS_OUTPUT = """
      {
        "type": "object",
        "description": "All strings of one form, but those whose values somebody gives out.",
        "properties": {
          "instant": {
            "type": "string",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "date": {
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "time": {
            "type": "string",
            "pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\\\.[0-9]{1,9})?)?$"
          },
          "dateTime": {
            "type": "string",
            "pattern": "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\\\.[0-9]{1,9})?)?$"
          },
          "offsetDateTime": {
            "type": "string",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "offsetTime": {
            "type": "string",
            "format": "time",
            "pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "zoned": {
            "type": "string",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "year": {
            "type": "string",
            "pattern": "^(?:0|-?[1-9][0-9]{0,8})$"
          },
          "month": {
            "type": "string",
            "pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])$"
          },
          "monthDay": {
            "type": "string",
            "pattern": "^--(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|02-29)$"
          },
          "duration": {
            "type": "string",
            "pattern": "^-?P(?:[0-9]{1,12}D(?:T(?:(?:[01]?[0-9]|2[0-3])H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9]M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S))?|T(?:[0-9]{1,15}H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}(?:\\\\.[0-9]{1,9})?S))$"
          },
          "period": {
            "type": "string",
            "pattern": "^P(?:-?[0-9]{1,9}Y(?:-?[0-9]{1,9}M)?(?:-?[0-9]{1,9}D)?|-?[0-9]{1,9}M(?:-?[0-9]{1,9}D)?|-?[0-9]{1,9}D|-?[0-9]{1,8}W)$"
          },
          "offset": {
            "type": "string",
            "pattern": "^(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "id": {
            "type": "string",
            "format": "uuid",
            "pattern": "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
          },
          "uri": {
            "type": "string",
            "format": "uri-reference",
            "pattern": "^(?:[A-Za-z][A-Za-z0-9+.-]*:(?:[^/#].*|/|/[^/].*)|(?:[A-Za-z][A-Za-z0-9+.-]*:)?//(?:(?:[^/?#\\\\[\\\\]@]*@)?(?:[^/?#\\\\[\\\\]@:]+|\\\\[[0-9A-Fa-f:.]+\\\\])(?::[0-9]{0,5})?(?:[/?#].*)?|/.*)|(?:/(?:[^/].*)?|[?#].*|[^:/?#]+(?:[/?#].*)?)?)$"
          },
          "url": {
            "type": "string",
            "format": "uri",
            "pattern": "^(?:(?:https?|ftp)://(?:[^/?#\\\\[\\\\]@]*@)?(?:[^/?#\\\\[\\\\]@:]+|\\\\[[0-9A-Fa-f:.]+\\\\])(?::[0-9]{0,5})?(?:[/?#].*)?|file:/(?://.*|[^/].*)?)$"
          },
          "locale": {
            "type": "string",
            "pattern": "^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?$"
          },
          "day": {
            "type": "string",
            "enum": [
              "MONDAY",
              "TUESDAY",
              "WEDNESDAY",
              "THURSDAY",
              "FRIDAY",
              "SATURDAY",
              "SUNDAY"
            ]
          },
          "monthOfYear": {
            "type": "string",
            "enum": [
              "JANUARY",
              "FEBRUARY",
              "MARCH",
              "APRIL",
              "MAY",
              "JUNE",
              "JULY",
              "AUGUST",
              "SEPTEMBER",
              "OCTOBER",
              "NOVEMBER",
              "DECEMBER"
            ]
          },
          "dates": {
            "type": "array",
            "items": {
              "type": "string",
              "format": "date",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
            }
          },
          "durations": {
            "type": "object",
            "additionalProperties": {
              "anyOf": [
                {
                  "type": "string",
                  "pattern": "^-?P(?:[0-9]{1,12}D(?:T(?:(?:[01]?[0-9]|2[0-3])H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9]M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S))?|T(?:[0-9]{1,15}H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}(?:\\\\.[0-9]{1,9})?S))$"
                },
                {
                  "type": "null"
                }
              ]
            }
          },
          "maybe": {
            "type": "string",
            "format": "uuid",
            "pattern": "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
          },
          "instantOrNull": {
            "type": "string",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "leapDay": {
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "default": "2024-02-29"
          },
          "steps": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^-?P(?:[0-9]{1,12}D(?:T(?:(?:[01]?[0-9]|2[0-3])H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9]M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S))?|T(?:[0-9]{1,15}H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}(?:\\\\.[0-9]{1,9})?S))$"
            },
            "default": ["PT1H"]
          }
        },
        "required": [
          "instant",
          "date",
          "time",
          "dateTime",
          "offsetDateTime",
          "offsetTime",
          "zoned",
          "year",
          "month",
          "monthDay",
          "duration",
          "period",
          "offset",
          "id",
          "uri",
          "url",
          "locale",
          "day",
          "monthOfYear",
          "dates",
          "durations"
        ],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor FORMS = ToolDescriptor.builder(
          "forms",
          "Echoes strings of one form.",
          FORMS_INPUT)
      .outputSchema(FORMS_OUTPUT)
      .build();

  private static final ObjectShape FORMS_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String SCALARS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "All scalars.",
            "properties": {
              "text": {
                "type": "string"
              },
              "sequence": {
                "type": "string"
              },
              "letter": {
                "type": "string",
                "maxLength": 1,
                "pattern": "^[\\\\u0000-\\\\uFFFF]$"
              },
              "boxedLetter": {
                "type": "string",
                "maxLength": 1,
                "pattern": "^[\\\\u0000-\\\\uFFFF]$"
              },
              "flag": {
                "type": "boolean"
              },
              "boxedFlag": {
                "type": "boolean"
              },
              "tiny": {
                "type": "integer",
                "minimum": -128,
                "maximum": 127
              },
              "small": {
                "type": "integer",
                "minimum": -32768,
                "maximum": 32767
              },
              "count": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "big": {
                "type": "integer",
                "minimum": -9223372036854775808,
                "maximum": 9223372036854775807
              },
              "boxed": {
                "type": "integer",
                "minimum": -9223372036854775808,
                "maximum": 9223372036854775807
              },
              "huge": {
                "type": "integer",
                "minimum": -1e300,
                "maximum": 1e300
              },
              "ratio": {
                "type": "number",
                "minimum": -3.4028235E38,
                "maximum": 3.4028235E38
              },
              "exact": {
                "type": "number",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              },
              "boxedRatio": {
                "type": "number",
                "minimum": -3.4028235E38,
                "maximum": 3.4028235E38
              },
              "money": {
                "type": "number",
                "minimum": -1e300,
                "maximum": 1e300
              },
              "shade": {
                "type": "string",
                "description": "How light it is.",
                "enum": ["DARK", "very light"]
              }
            },
            "required": [
              "text",
              "sequence",
              "letter",
              "boxedLetter",
              "flag",
              "boxedFlag",
              "tiny",
              "small",
              "count",
              "big",
              "boxed",
              "huge",
              "ratio",
              "exact",
              "boxedRatio",
              "money",
              "shade"
            ],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String SCALARS_OUTPUT = """
      {
        "type": "object",
        "description": "All scalars.",
        "properties": {
          "text": {
            "type": "string"
          },
          "sequence": {
            "type": "string"
          },
          "letter": {
            "type": "string",
            "maxLength": 1,
            "pattern": "^[\\\\u0000-\\\\uFFFF]$"
          },
          "boxedLetter": {
            "type": "string",
            "maxLength": 1,
            "pattern": "^[\\\\u0000-\\\\uFFFF]$"
          },
          "flag": {
            "type": "boolean"
          },
          "boxedFlag": {
            "type": "boolean"
          },
          "tiny": {
            "type": "integer",
            "minimum": -128,
            "maximum": 127
          },
          "small": {
            "type": "integer",
            "minimum": -32768,
            "maximum": 32767
          },
          "count": {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "big": {
            "type": "integer",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "boxed": {
            "type": "integer",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "huge": {
            "type": "integer",
            "minimum": -1e300,
            "maximum": 1e300
          },
          "ratio": {
            "type": "number",
            "minimum": -3.4028235E38,
            "maximum": 3.4028235E38
          },
          "exact": {
            "type": "number",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308
          },
          "boxedRatio": {
            "type": "number",
            "minimum": -3.4028235E38,
            "maximum": 3.4028235E38
          },
          "money": {
            "type": "number",
            "minimum": -1e300,
            "maximum": 1e300
          },
          "shade": {
            "type": "string",
            "description": "How light it is.",
            "enum": ["DARK", "very light"]
          }
        },
        "required": [
          "text",
          "sequence",
          "letter",
          "boxedLetter",
          "flag",
          "boxedFlag",
          "tiny",
          "small",
          "count",
          "big",
          "boxed",
          "huge",
          "ratio",
          "exact",
          "boxedRatio",
          "money",
          "shade"
        ],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor SCALARS = ToolDescriptor.builder(
          "scalars",
          "Echoes scalars.",
          SCALARS_INPUT)
      .outputSchema(SCALARS_OUTPUT)
      .build();

  private static final ObjectShape SCALARS_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String CONTAINERS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "All containers.",
            "properties": {
              "list": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "shades": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Shade"
                }
              },
              "ids": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                "uniqueItems": true
              },
              "ratios": {
                "type": "array",
                "items": {
                  "type": "number",
                  "minimum": -1.7976931348623157E308,
                  "maximum": 1.7976931348623157E308
                }
              },
              "palette": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Shade"
                },
                "uniqueItems": true
              },
              "array": {
                "type": "array",
                "items": {
                  "type": "number",
                  "minimum": -1.7976931348623157E308,
                  "maximum": 1.7976931348623157E308
                }
              },
              "letters": {
                "type": "array",
                "items": {
                  "type": "array",
                  "items": {
                    "type": "string",
                    "maxLength": 1,
                    "pattern": "^[\\\\u0000-\\\\uFFFF]$"
                  }
                }
              },
              "flags": {
                "type": "array",
                "items": {
                  "type": "boolean"
                }
              },
              "words": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "map": {
                "type": "object",
                "additionalProperties": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "maps": {
                "type": "object",
                "additionalProperties": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "array",
                    "items": {
                      "type": "number",
                      "minimum": -1e300,
                      "maximum": 1e300
                    }
                  }
                }
              },
              "perhaps": {
                "type": "array",
                "items": {
                  "anyOf": [
                    {
                      "type": "integer",
                      "minimum": -2147483648,
                      "maximum": 2147483647
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              },
              "nullable": {
                "type": "object",
                "additionalProperties": {
                  "anyOf": [
                    {
                      "$ref": "#/$defs/Shade"
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              }
            },
            "required": [
              "list",
              "shades",
              "ids",
              "ratios",
              "palette",
              "array",
              "letters",
              "flags",
              "words",
              "map",
              "maps",
              "perhaps",
              "nullable"
            ],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Shade": {
            "type": "string",
            "description": "How light it is.",
            "enum": ["DARK", "very light"]
          }
        }
      }
      """;

  private static final String CONTAINERS_OUTPUT = """
      {
        "type": "object",
        "description": "All containers.",
        "properties": {
          "list": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "shades": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/Shade"
            }
          },
          "ids": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "uniqueItems": true
          },
          "ratios": {
            "type": "array",
            "items": {
              "type": "number",
              "minimum": -1.7976931348623157E308,
              "maximum": 1.7976931348623157E308
            }
          },
          "palette": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/Shade"
            },
            "uniqueItems": true
          },
          "array": {
            "type": "array",
            "items": {
              "type": "number",
              "minimum": -1.7976931348623157E308,
              "maximum": 1.7976931348623157E308
            }
          },
          "letters": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "string",
                "maxLength": 1,
                "pattern": "^[\\\\u0000-\\\\uFFFF]$"
              }
            }
          },
          "flags": {
            "type": "array",
            "items": {
              "type": "boolean"
            }
          },
          "words": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "map": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "maps": {
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "additionalProperties": {
                "type": "array",
                "items": {
                  "type": "number",
                  "minimum": -1e300,
                  "maximum": 1e300
                }
              }
            }
          },
          "perhaps": {
            "type": "array",
            "items": {
              "anyOf": [
                {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                {
                  "type": "null"
                }
              ]
            }
          },
          "nullable": {
            "type": "object",
            "additionalProperties": {
              "anyOf": [
                {
                  "$ref": "#/$defs/Shade"
                },
                {
                  "type": "null"
                }
              ]
            }
          }
        },
        "required": [
          "list",
          "shades",
          "ids",
          "ratios",
          "palette",
          "array",
          "letters",
          "flags",
          "words",
          "map",
          "maps",
          "perhaps",
          "nullable"
        ],
        "additionalProperties": false,
        "$defs": {
          "Shade": {
            "type": "string",
            "description": "How light it is.",
            "enum": ["DARK", "very light"]
          }
        }
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

  private static final String OPTIONALS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "All that may be missing.",
            "properties": {
              "text": {
                "type": "string"
              },
              "list": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "integer": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "wide": {
                "type": "integer",
                "minimum": -9223372036854775808,
                "maximum": 9223372036854775807
              },
              "real": {
                "type": "number",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              },
              "word": {
                "type": "string"
              },
              "number": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "scalars": {
                "type": "object",
                "description": "All scalars.",
                "properties": {
                  "text": {
                    "type": "string"
                  },
                  "sequence": {
                    "type": "string"
                  },
                  "letter": {
                    "type": "string",
                    "maxLength": 1,
                    "pattern": "^[\\\\u0000-\\\\uFFFF]$"
                  },
                  "boxedLetter": {
                    "type": "string",
                    "maxLength": 1,
                    "pattern": "^[\\\\u0000-\\\\uFFFF]$"
                  },
                  "flag": {
                    "type": "boolean"
                  },
                  "boxedFlag": {
                    "type": "boolean"
                  },
                  "tiny": {
                    "type": "integer",
                    "minimum": -128,
                    "maximum": 127
                  },
                  "small": {
                    "type": "integer",
                    "minimum": -32768,
                    "maximum": 32767
                  },
                  "count": {
                    "type": "integer",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  },
                  "big": {
                    "type": "integer",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807
                  },
                  "boxed": {
                    "type": "integer",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807
                  },
                  "huge": {
                    "type": "integer",
                    "minimum": -1e300,
                    "maximum": 1e300
                  },
                  "ratio": {
                    "type": "number",
                    "minimum": -3.4028235E38,
                    "maximum": 3.4028235E38
                  },
                  "exact": {
                    "type": "number",
                    "minimum": -1.7976931348623157E308,
                    "maximum": 1.7976931348623157E308
                  },
                  "boxedRatio": {
                    "type": "number",
                    "minimum": -3.4028235E38,
                    "maximum": 3.4028235E38
                  },
                  "money": {
                    "type": "number",
                    "minimum": -1e300,
                    "maximum": 1e300
                  },
                  "shade": {
                    "$ref": "#/$defs/Shade"
                  }
                },
                "required": [
                  "text",
                  "sequence",
                  "letter",
                  "boxedLetter",
                  "flag",
                  "boxedFlag",
                  "tiny",
                  "small",
                  "count",
                  "big",
                  "boxed",
                  "huge",
                  "ratio",
                  "exact",
                  "boxedRatio",
                  "money",
                  "shade"
                ],
                "additionalProperties": false
              },
              "letter": {
                "type": "string",
                "maxLength": 1,
                "pattern": "^[\\\\u0000-\\\\uFFFF]$",
                "default": "x"
              },
              "shade": {
                "$ref": "#/$defs/Shade",
                "default": "very light"
              },
              "numbers": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                "default": [1, 2]
              },
              "palette": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Shade"
                },
                "uniqueItems": true,
                "default": ["very light"]
              },
              "map": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                },
                "default": {}
              },
              "money": {
                "type": "number",
                "minimum": -1e300,
                "maximum": 1e300,
                "default": 1.50
              },
              "tiny": {
                "type": "integer",
                "minimum": -128,
                "maximum": 127,
                "default": -3
              },
              "sort": {
                "type": "string",
                "enum": ["up", "down"]
              }
            },
            "required": ["sort"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Shade": {
            "type": "string",
            "description": "How light it is.",
            "enum": ["DARK", "very light"]
          }
        }
      }
      """;

  private static final String OPTIONALS_OUTPUT = """
      {
        "type": "object",
        "description": "All that may be missing.",
        "properties": {
          "text": {
            "type": "string"
          },
          "list": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "integer": {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "wide": {
            "type": "integer",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "real": {
            "type": "number",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308
          },
          "word": {
            "type": "string"
          },
          "number": {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "scalars": {
            "type": "object",
            "description": "All scalars.",
            "properties": {
              "text": {
                "type": "string"
              },
              "sequence": {
                "type": "string"
              },
              "letter": {
                "type": "string",
                "maxLength": 1,
                "pattern": "^[\\\\u0000-\\\\uFFFF]$"
              },
              "boxedLetter": {
                "type": "string",
                "maxLength": 1,
                "pattern": "^[\\\\u0000-\\\\uFFFF]$"
              },
              "flag": {
                "type": "boolean"
              },
              "boxedFlag": {
                "type": "boolean"
              },
              "tiny": {
                "type": "integer",
                "minimum": -128,
                "maximum": 127
              },
              "small": {
                "type": "integer",
                "minimum": -32768,
                "maximum": 32767
              },
              "count": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "big": {
                "type": "integer",
                "minimum": -9223372036854775808,
                "maximum": 9223372036854775807
              },
              "boxed": {
                "type": "integer",
                "minimum": -9223372036854775808,
                "maximum": 9223372036854775807
              },
              "huge": {
                "type": "integer",
                "minimum": -1e300,
                "maximum": 1e300
              },
              "ratio": {
                "type": "number",
                "minimum": -3.4028235E38,
                "maximum": 3.4028235E38
              },
              "exact": {
                "type": "number",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              },
              "boxedRatio": {
                "type": "number",
                "minimum": -3.4028235E38,
                "maximum": 3.4028235E38
              },
              "money": {
                "type": "number",
                "minimum": -1e300,
                "maximum": 1e300
              },
              "shade": {
                "$ref": "#/$defs/Shade"
              }
            },
            "required": [
              "text",
              "sequence",
              "letter",
              "boxedLetter",
              "flag",
              "boxedFlag",
              "tiny",
              "small",
              "count",
              "big",
              "boxed",
              "huge",
              "ratio",
              "exact",
              "boxedRatio",
              "money",
              "shade"
            ],
            "additionalProperties": false
          },
          "letter": {
            "type": "string",
            "maxLength": 1,
            "pattern": "^[\\\\u0000-\\\\uFFFF]$",
            "default": "x"
          },
          "shade": {
            "$ref": "#/$defs/Shade",
            "default": "very light"
          },
          "numbers": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "default": [1, 2]
          },
          "palette": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/Shade"
            },
            "uniqueItems": true,
            "default": ["very light"]
          },
          "map": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            },
            "default": {}
          },
          "money": {
            "type": "number",
            "minimum": -1e300,
            "maximum": 1e300,
            "default": 1.50
          },
          "tiny": {
            "type": "integer",
            "minimum": -128,
            "maximum": 127,
            "default": -3
          },
          "sort": {
            "type": "string",
            "enum": ["up", "down"]
          }
        },
        "required": ["sort"],
        "additionalProperties": false,
        "$defs": {
          "Shade": {
            "type": "string",
            "description": "How light it is.",
            "enum": ["DARK", "very light"]
          }
        }
      }
      """;

  private static final ToolDescriptor OPTIONALS = ToolDescriptor.builder(
          "optionals",
          "Echoes optionals.",
          OPTIONALS_INPUT)
      .outputSchema(OPTIONALS_OUTPUT)
      .build();

  private static final ObjectShape OPTIONALS_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String TREE_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "$ref": "#/$defs/Tree"
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Tree": {
            "type": "object",
            "description": "A tree.",
            "properties": {
              "name": {
                "type": "string"
              },
              "children": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Tree"
                }
              },
              "twin": {
                "$ref": "#/$defs/Tree"
              }
            },
            "required": ["name", "children"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String TREE_OUTPUT = """
      {
        "$ref": "#/$defs/Tree",
        "$defs": {
          "Tree": {
            "type": "object",
            "description": "A tree.",
            "properties": {
              "name": {
                "type": "string"
              },
              "children": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Tree"
                }
              },
              "twin": {
                "$ref": "#/$defs/Tree"
              }
            },
            "required": ["name", "children"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor TREE = ToolDescriptor.builder(
          "tree",
          "Echoes a tree.",
          TREE_INPUT)
      .outputSchema(TREE_OUTPUT)
      .build();

  private static final ObjectShape TREE_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String NODE_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "$ref": "#/$defs/Node"
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Node": {
            "type": "object",
            "description": "One half of a pair of types that hold each other.",
            "properties": {
              "id": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "edges": {
                "type": "array",
                "items": {
                  "type": "object",
                  "description": "The other half.",
                  "properties": {
                    "label": {
                      "type": "string"
                    },
                    "to": {
                      "$ref": "#/$defs/Node"
                    }
                  },
                  "required": ["label"],
                  "additionalProperties": false
                }
              }
            },
            "required": ["id", "edges"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String NODE_OUTPUT = """
      {
        "$ref": "#/$defs/Node",
        "$defs": {
          "Node": {
            "type": "object",
            "description": "One half of a pair of types that hold each other.",
            "properties": {
              "id": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "edges": {
                "type": "array",
                "items": {
                  "type": "object",
                  "description": "The other half.",
                  "properties": {
                    "label": {
                      "type": "string"
                    },
                    "to": {
                      "$ref": "#/$defs/Node"
                    }
                  },
                  "required": ["label"],
                  "additionalProperties": false
                }
              }
            },
            "required": ["id", "edges"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor NODE = ToolDescriptor.builder(
          "node",
          "Echoes a graph.",
          NODE_INPUT)
      .outputSchema(NODE_OUTPUT)
      .build();

  private static final ObjectShape NODE_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String SHADES_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "array",
            "items": {
              "anyOf": [
                {
                  "type": "string",
                  "description": "How light it is.",
                  "enum": ["DARK", "very light"]
                },
                {
                  "type": "null"
                }
              ]
            }
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String SHADES_OUTPUT = """
      {
        "type": "array",
        "items": {
          "anyOf": [
            {
              "type": "string",
              "description": "How light it is.",
              "enum": ["DARK", "very light"]
            },
            {
              "type": "null"
            }
          ]
        }
      }
      """;

  private static final ToolDescriptor SHADES = ToolDescriptor.builder(
          "shades",
          "Echoes shades.",
          SHADES_INPUT)
      .outputSchema(SHADES_OUTPUT)
      .build();

  private static final ObjectShape SHADES_SHAPE = ObjectShape.builder()
      .required("value", "an array")
      .build();

  private final Echoes target;

  private EchoesBindings(Echoes target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Echoes target) {
    GeneratedCode.requireCompanion(EchoesBindings.class, "2e16212661be6ba4", Echoes_TermJson.CODEC);
    GeneratedCode.requireCompanion(EchoesBindings.class, "b47acf23a0d26fb8", Echoes_Term_SumJson.CODEC);
    GeneratedCode.requireCompanion(EchoesBindings.class, "b2b2122fd418b0fc", Echoes_Term_LiteralJson.CODEC);
    GeneratedCode.requireCompanion(EchoesBindings.class, "2bf970a7b55f146e", Echoes_ShadeJson.CODEC);
    GeneratedCode.requireCompanion(EchoesBindings.class, "514d96a9c000b759", Echoes_Term_VariableJson.CODEC);
    GeneratedCode.requireCompanion(EchoesBindings.class, "5281fccccd10e179", Echoes_Term_CallJson.CODEC);
    GeneratedCode.requireCompanion(EchoesBindings.class, "c69783c060c7f22e", Echoes_FormsJson.CODEC);
    GeneratedCode.requireCompanion(EchoesBindings.class, "082e1fa3569dc45c", Echoes_ScalarsJson.CODEC);
    GeneratedCode.requireCompanion(EchoesBindings.class, "63a3e606be9a282b", Echoes_ContainersJson.CODEC);
    GeneratedCode.requireCompanion(EchoesBindings.class, "33cb4b77f43fb84a", Echoes_OptionalsJson.CODEC);
    GeneratedCode.requireCompanion(EchoesBindings.class, "978d54aa0f7be847", Echoes_TreeJson.CODEC);
    GeneratedCode.requireCompanion(EchoesBindings.class, "70e4475dda994776", Echoes_NodeJson.CODEC);
    GeneratedCode.requireCompanion(EchoesBindings.class, "f8d759662167e659", Echoes_EdgeJson.CODEC);
    EchoesBindings bindings = new EchoesBindings(target);
    return Toolset.of(
        ToolBinding.of(TERMS, bindings, 0),
        ToolBinding.of(FORMS, bindings, 1),
        ToolBinding.of(SCALARS, bindings, 2),
        ToolBinding.of(CONTAINERS, bindings, 3),
        ToolBinding.of(OPTIONALS, bindings, 4),
        ToolBinding.of(TREE, bindings, 5),
        ToolBinding.of(NODE, bindings, 6),
        ToolBinding.of(SHADES, bindings, 7));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> terms(arguments, context);
      case 1 -> forms(arguments, context);
      case 2 -> scalars(arguments, context);
      case 3 -> containers(arguments, context);
      case 4 -> optionals(arguments, context);
      case 5 -> tree(arguments, context);
      case 6 -> node(arguments, context);
      case 7 -> shades(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Echoes#terms(Map)}.
   */
  private ToolResult terms(JsonReader in, ToolContext context) throws Exception {
    Map<String, Echoes.Term> value = null;
    if (in.beginObject(TERMS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = readMapOfTerm(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Map<String, Echoes.Term> result = target.terms(value);
    GeneratedCode.requireResult(result, "terms");
    JsonWriter out = new JsonWriter();
    writeMapOfTerm(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Echoes#forms(Echoes.Forms)}.
   */
  private ToolResult forms(JsonReader in, ToolContext context) throws Exception {
    Echoes.Forms value = null;
    if (in.beginObject(FORMS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Echoes_FormsJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Echoes.Forms result = target.forms(value);
    GeneratedCode.requireResult(result, "forms");
    JsonWriter out = new JsonWriter();
    Echoes_FormsJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Echoes#scalars(Echoes.Scalars)}.
   */
  private ToolResult scalars(JsonReader in, ToolContext context) throws Exception {
    Echoes.Scalars value = null;
    if (in.beginObject(SCALARS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Echoes_ScalarsJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Echoes.Scalars result = target.scalars(value);
    GeneratedCode.requireResult(result, "scalars");
    JsonWriter out = new JsonWriter();
    Echoes_ScalarsJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Echoes#containers(Echoes.Containers)}.
   */
  private ToolResult containers(JsonReader in, ToolContext context) throws Exception {
    Echoes.Containers value = null;
    if (in.beginObject(CONTAINERS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Echoes_ContainersJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Echoes.Containers result = target.containers(value);
    GeneratedCode.requireResult(result, "containers");
    JsonWriter out = new JsonWriter();
    Echoes_ContainersJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Echoes#optionals(Echoes.Optionals)}.
   */
  private ToolResult optionals(JsonReader in, ToolContext context) throws Exception {
    Echoes.Optionals value = null;
    if (in.beginObject(OPTIONALS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Echoes_OptionalsJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Echoes.Optionals result = target.optionals(value);
    GeneratedCode.requireResult(result, "optionals");
    JsonWriter out = new JsonWriter();
    Echoes_OptionalsJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Echoes#tree(Echoes.Tree)}.
   */
  private ToolResult tree(JsonReader in, ToolContext context) throws Exception {
    Echoes.Tree value = null;
    if (in.beginObject(TREE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Echoes_TreeJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Echoes.Tree result = target.tree(value);
    GeneratedCode.requireResult(result, "tree");
    JsonWriter out = new JsonWriter();
    Echoes_TreeJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Echoes#node(Echoes.Node)}.
   */
  private ToolResult node(JsonReader in, ToolContext context) throws Exception {
    Echoes.Node value = null;
    if (in.beginObject(NODE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Echoes_NodeJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Echoes.Node result = target.node(value);
    GeneratedCode.requireResult(result, "node");
    JsonWriter out = new JsonWriter();
    Echoes_NodeJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Echoes#shades(List)}.
   */
  private ToolResult shades(JsonReader in, ToolContext context) throws Exception {
    List<Echoes.Shade> value = null;
    if (in.beginObject(SHADES_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = readListOfNullableShade(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    List<Echoes.Shade> result = target.shades(value);
    GeneratedCode.requireResult(result, "shades");
    JsonWriter out = new JsonWriter();
    writeListOfNullableShade(out, result);
    return ToolResult.json(out.toString());
  }

  private static Map<String, Echoes.Term> readMapOfTerm(JsonReader in) {
    Map<String, Echoes.Term> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, Echoes_TermJson.CODEC.read(in));
      }
    }
    return entries;
  }

  private static void writeMapOfTerm(JsonWriter out, Map<String, Echoes.Term> entries) {
    out.beginObject();
    for (Map.Entry<String, Echoes.Term> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      Echoes.Term value = entry.getValue();
      Echoes_TermJson.CODEC.write(out, value);
    }
    out.endObject();
  }

  private static List<Echoes.Shade> readListOfNullableShade(JsonReader in) {
    List<Echoes.Shade> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(in.skipNull() ? null : Echoes_ShadeJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfNullableShade(JsonWriter out, List<Echoes.Shade> items) {
    out.beginArray();
    for (Echoes.Shade item : items) {
      if (item != null) {
        Echoes_ShadeJson.CODEC.write(out, item);
      } else {
        out.nullValue();
      }
    }
    out.endArray();
  }
}
