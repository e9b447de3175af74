package example;

import dev.leat.Generated;
import dev.leat.json.FreeForm;
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
import java.util.Map;
import java.util.Objects;

/**
 * The tools of {@link Collections}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class CollectionsBindings implements ToolDispatcher {
  private static final String CLASSES_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "properties": {
              "array": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "linked": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "hash": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "uniqueItems": true
              },
              "ordered": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Shade"
                },
                "uniqueItems": true
              },
              "sorted": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                "uniqueItems": true
              },
              "navigable": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Shade"
                },
                "uniqueItems": true
              },
              "tree": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "uniqueItems": true
              },
              "queue": {
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
              "deque": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "arrayDeque": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "enumSet": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Shade"
                },
                "uniqueItems": true
              },
              "hashMap": {
                "type": "object",
                "additionalProperties": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "orderedMap": {
                "type": "object",
                "additionalProperties": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              },
              "sortedMap": {
                "type": "object",
                "additionalProperties": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "navigableMap": {
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/Shade"
                },
                "additionalProperties": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "treeMap": {
                "type": "object",
                "additionalProperties": {
                  "type": "object",
                  "description": "A name.",
                  "properties": {
                    "text": {
                      "type": "string"
                    }
                  },
                  "required": ["text"],
                  "additionalProperties": false
                }
              },
              "enumMap": {
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/Shade"
                },
                "additionalProperties": {
                  "type": "string"
                }
              },
              "defaulted": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                "uniqueItems": true,
                "default": [3, 1]
              },
              "none": {
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/Shade"
                },
                "additionalProperties": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                "default": {}
              },
              "dark": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Shade"
                },
                "uniqueItems": true,
                "default": ["DARK"]
              },
              "unshaded": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Shade"
                },
                "uniqueItems": true,
                "default": []
              }
            },
            "required": [
              "array",
              "linked",
              "hash",
              "ordered",
              "sorted",
              "navigable",
              "tree",
              "queue",
              "deque",
              "arrayDeque",
              "enumSet",
              "hashMap",
              "orderedMap",
              "sortedMap",
              "navigableMap",
              "treeMap",
              "enumMap"
            ],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Shade": {
            "type": "string",
            "description": "A colour.\\n- DARK: Like the night.",
            "enum": ["DARK", "very light"]
          }
        }
      }
      """;

  private static final String CLASSES_OUTPUT = """
      {
        "type": "object",
        "description": "All classes of collections.",
        "properties": {
          "array": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "linked": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "hash": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "uniqueItems": true
          },
          "ordered": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/Shade"
            },
            "uniqueItems": true
          },
          "sorted": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "uniqueItems": true
          },
          "navigable": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/Shade"
            },
            "uniqueItems": true
          },
          "tree": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "uniqueItems": true
          },
          "queue": {
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
          "deque": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "arrayDeque": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "enumSet": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/Shade"
            },
            "uniqueItems": true
          },
          "hashMap": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "orderedMap": {
            "type": "object",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "sortedMap": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "navigableMap": {
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/Shade"
            },
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "treeMap": {
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "description": "A name.",
              "properties": {
                "text": {
                  "type": "string"
                }
              },
              "required": ["text"],
              "additionalProperties": false
            }
          },
          "enumMap": {
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/Shade"
            },
            "additionalProperties": {
              "type": "string"
            }
          },
          "defaulted": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "uniqueItems": true,
            "default": [3, 1]
          },
          "none": {
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/Shade"
            },
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "default": {}
          },
          "dark": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/Shade"
            },
            "uniqueItems": true,
            "default": ["DARK"]
          },
          "unshaded": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/Shade"
            },
            "uniqueItems": true,
            "default": []
          }
        },
        "required": [
          "array",
          "linked",
          "hash",
          "ordered",
          "sorted",
          "navigable",
          "tree",
          "queue",
          "deque",
          "arrayDeque",
          "enumSet",
          "hashMap",
          "orderedMap",
          "sortedMap",
          "navigableMap",
          "treeMap",
          "enumMap"
        ],
        "additionalProperties": false,
        "$defs": {
          "Shade": {
            "type": "string",
            "description": "A colour.\\n- DARK: Like the night.",
            "enum": ["DARK", "very light"]
          }
        }
      }
      """;

  private static final ToolDescriptor CLASSES = ToolDescriptor.builder(
          "classes",
          "Echoes collections.",
          CLASSES_INPUT)
      .outputSchema(CLASSES_OUTPUT)
      .build();

  private static final ObjectShape CLASSES_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String KEYS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "properties": {
              "shades": {
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/Shade"
                },
                "additionalProperties": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "grid": {
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/Shade"
                },
                "additionalProperties": {
                  "type": "object",
                  "propertyNames": {
                    "$ref": "#/$defs/Shade"
                  },
                  "additionalProperties": {
                    "anyOf": [
                      {
                        "type": "object",
                        "description": "A name.",
                        "properties": {
                          "text": {
                            "type": "string"
                          }
                        },
                        "required": ["text"],
                        "additionalProperties": false
                      },
                      {
                        "type": "null"
                      }
                    ]
                  }
                }
              },
              "any": {
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/Shade"
                },
                "additionalProperties": {}
              }
            },
            "required": ["shades", "grid", "any"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Shade": {
            "type": "string",
            "description": "A colour.\\n- DARK: Like the night.",
            "enum": ["DARK", "very light"]
          }
        }
      }
      """;

  private static final String KEYS_OUTPUT = """
      {
        "type": "object",
        "description": "Maps from constants.",
        "properties": {
          "shades": {
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/Shade"
            },
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "grid": {
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/Shade"
            },
            "additionalProperties": {
              "type": "object",
              "propertyNames": {
                "$ref": "#/$defs/Shade"
              },
              "additionalProperties": {
                "anyOf": [
                  {
                    "type": "object",
                    "description": "A name.",
                    "properties": {
                      "text": {
                        "type": "string"
                      }
                    },
                    "required": ["text"],
                    "additionalProperties": false
                  },
                  {
                    "type": "null"
                  }
                ]
              }
            }
          },
          "any": {
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/Shade"
            },
            "additionalProperties": {}
          }
        },
        "required": ["shades", "grid", "any"],
        "additionalProperties": false,
        "$defs": {
          "Shade": {
            "type": "string",
            "description": "A colour.\\n- DARK: Like the night.",
            "enum": ["DARK", "very light"]
          }
        }
      }
      """;

  private static final ToolDescriptor KEYS = ToolDescriptor.builder(
          "keys",
          "Echoes maps.",
          KEYS_INPUT)
      .outputSchema(KEYS_OUTPUT)
      .build();

  private static final ObjectShape KEYS_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String WILD_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "properties": {
              "names": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Name"
                }
              },
              "shades": {
                "type": "array",
                "items": {
                  "type": "string",
                  "description": "A colour.\\n- DARK: Like the night.",
                  "enum": ["DARK", "very light"]
                },
                "uniqueItems": true
              },
              "map": {
                "type": "object",
                "additionalProperties": {
                  "type": "array",
                  "items": {
                    "type": "integer",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  }
                }
              },
              "maybe": {
                "$ref": "#/$defs/Name"
              },
              "things": {
                "type": "array",
                "items": {}
              }
            },
            "required": ["names", "shades", "map", "things"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Name": {
            "type": "object",
            "description": "A name.",
            "properties": {
              "text": {
                "type": "string"
              }
            },
            "required": ["text"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String WILD_OUTPUT = """
      {
        "type": "object",
        "description": "Wildcards.",
        "properties": {
          "names": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/Name"
            }
          },
          "shades": {
            "type": "array",
            "items": {
              "type": "string",
              "description": "A colour.\\n- DARK: Like the night.",
              "enum": ["DARK", "very light"]
            },
            "uniqueItems": true
          },
          "map": {
            "type": "object",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            }
          },
          "maybe": {
            "$ref": "#/$defs/Name"
          },
          "things": {
            "type": "array",
            "items": {}
          }
        },
        "required": ["names", "shades", "map", "things"],
        "additionalProperties": false,
        "$defs": {
          "Name": {
            "type": "object",
            "description": "A name.",
            "properties": {
              "text": {
                "type": "string"
              }
            },
            "required": ["text"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor WILD = ToolDescriptor.builder(
          "wild",
          "Echoes wildcards.",
          WILD_INPUT)
      .outputSchema(WILD_OUTPUT)
      .build();

  private static final ObjectShape WILD_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String WILDCARDS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "array",
            "description": "what to give back",
            "items": {
              "type": "object",
              "description": "A name.",
              "properties": {
                "text": {
                  "type": "string"
                }
              },
              "required": ["text"],
              "additionalProperties": false
            }
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String WILDCARDS_OUTPUT = """
      {
        "type": "array",
        "items": {
          "type": "object",
          "description": "A name.",
          "properties": {
            "text": {
              "type": "string"
            }
          },
          "required": ["text"],
          "additionalProperties": false
        }
      }
      """;

  private static final ToolDescriptor WILDCARDS = ToolDescriptor.builder(
          "wildcards",
          "Echoes lists of anything.",
          WILDCARDS_INPUT)
      .outputSchema(WILDCARDS_OUTPUT)
      .build();

  private static final ObjectShape WILDCARDS_SHAPE = ObjectShape.builder()
      .required("value", "an array")
      .build();

  private static final String FREE_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "properties": {
              "value": {},
              "map": {
                "type": "object",
                "additionalProperties": {}
              },
              "list": {
                "type": "array",
                "items": {}
              },
              "raw": {},
              "raws": {
                "type": "array",
                "items": {}
              },
              "perhaps": {},
              "maybe": {},
              "rawOrNull": {}
            },
            "required": ["value", "map", "list", "raw", "raws"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String FREE_OUTPUT = """
      {
        "type": "object",
        "description": "Values of any form.",
        "properties": {
          "value": {},
          "map": {
            "type": "object",
            "additionalProperties": {}
          },
          "list": {
            "type": "array",
            "items": {}
          },
          "raw": {},
          "raws": {
            "type": "array",
            "items": {}
          },
          "perhaps": {},
          "maybe": {},
          "rawOrNull": {}
        },
        "required": ["value", "map", "list", "raw", "raws"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor FREE = ToolDescriptor.builder(
          "free",
          "Echoes values of any form.",
          FREE_INPUT)
      .outputSchema(FREE_OUTPUT)
      .build();

  private static final ObjectShape FREE_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String ANYTHING_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "description": "what to give back"
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String ANYTHING_OUTPUT = """
      {}
      """;

  private static final ToolDescriptor ANYTHING = ToolDescriptor.builder(
          "anything",
          "Echoes anything.",
          ANYTHING_INPUT)
      .outputSchema(ANYTHING_OUTPUT)
      .build();

  private static final ObjectShape ANYTHING_SHAPE = ObjectShape.builder()
      .required("value", "a value")
      .build();

  private static final String ALONE_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "properties": {
              "texts": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "numbers": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "flags": {
                "type": "array",
                "items": {
                  "type": "boolean"
                },
                "uniqueItems": true
              },
              "shades": {
                "type": "array",
                "items": {
                  "type": "string",
                  "description": "A colour.\\n- DARK: Like the night.",
                  "enum": ["DARK", "very light"]
                }
              },
              "names": {
                "type": "array",
                "items": {
                  "type": "object",
                  "description": "A name.",
                  "properties": {
                    "text": {
                      "type": "string"
                    }
                  },
                  "required": ["text"],
                  "additionalProperties": false
                }
              },
              "grid": {
                "type": "array",
                "items": {
                  "type": "array",
                  "items": {
                    "type": "number",
                    "minimum": -1.7976931348623157E308,
                    "maximum": 1.7976931348623157E308
                  }
                }
              },
              "maps": {
                "type": "array",
                "items": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "integer",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  }
                }
              },
              "gaps": {
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
              }
            },
            "required": ["texts", "numbers", "flags", "shades", "names", "grid", "maps", "gaps"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String ALONE_OUTPUT = """
      {
        "type": "object",
        "description": "Lists of what may stand alone.",
        "properties": {
          "texts": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "numbers": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "flags": {
            "type": "array",
            "items": {
              "type": "boolean"
            },
            "uniqueItems": true
          },
          "shades": {
            "type": "array",
            "items": {
              "type": "string",
              "description": "A colour.\\n- DARK: Like the night.",
              "enum": ["DARK", "very light"]
            }
          },
          "names": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "A name.",
              "properties": {
                "text": {
                  "type": "string"
                }
              },
              "required": ["text"],
              "additionalProperties": false
            }
          },
          "grid": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "number",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              }
            }
          },
          "maps": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            }
          },
          "gaps": {
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
          }
        },
        "required": ["texts", "numbers", "flags", "shades", "names", "grid", "maps", "gaps"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor ALONE = ToolDescriptor.builder(
          "alone",
          "Echoes lists.",
          ALONE_INPUT)
      .outputSchema(ALONE_OUTPUT)
      .build();

  private static final ObjectShape ALONE_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String FOREIGN_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final String FOREIGN_OUTPUT = """
      {
        "type": "object",
        "additionalProperties": {}
      }
      """;

  private static final ToolDescriptor FOREIGN = ToolDescriptor.builder(
          "foreign",
          "Gives what has no JSON form.",
          FOREIGN_INPUT)
      .outputSchema(FOREIGN_OUTPUT)
      .build();

  private static final ObjectShape FOREIGN_SHAPE = ObjectShape.builder().build();

  private static final String NAMES_INPUT = """
      {
        "type": "object",
        "properties": {
          "all": {
            "type": "array",
            "description": "any values",
            "items": {}
          }
        },
        "required": ["all"],
        "additionalProperties": false
      }
      """;

  private static final String NAMES_OUTPUT = """
      {
        "type": "array",
        "items": {}
      }
      """;

  private static final ToolDescriptor NAMES = ToolDescriptor.builder(
          "names",
          "Gives back numbers as they are.",
          NAMES_INPUT)
      .outputSchema(NAMES_OUTPUT)
      .build();

  private static final ObjectShape NAMES_SHAPE = ObjectShape.builder()
      .required("all", "an array")
      .build();

  private final Collections target;

  private CollectionsBindings(Collections target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Collections target) {
    GeneratedCode.requireCompanion(CollectionsBindings.class, "a16b97a26b06815a", Collections_ClassesJson.CODEC);
    GeneratedCode.requireCompanion(CollectionsBindings.class, "b73f7b4db9ec3f61", Collections_ShadeJson.CODEC);
    GeneratedCode.requireCompanion(CollectionsBindings.class, "7cb8ecce6fe03e94", Collections_NameJson.CODEC);
    GeneratedCode.requireCompanion(CollectionsBindings.class, "1b3887c624cb03a7", Collections_KeysJson.CODEC);
    GeneratedCode.requireCompanion(CollectionsBindings.class, "5e28bbe1fc65afe8", Collections_WildJson.CODEC);
    GeneratedCode.requireCompanion(CollectionsBindings.class, "541044b9dd225ccc", Collections_FreeJson.CODEC);
    GeneratedCode.requireCompanion(CollectionsBindings.class, "6083cfcf7afa7d7d", Collections_AloneJson.CODEC);
    CollectionsBindings bindings = new CollectionsBindings(target);
    return Toolset.of(
        ToolBinding.of(CLASSES, bindings, 0),
        ToolBinding.of(KEYS, bindings, 1),
        ToolBinding.of(WILD, bindings, 2),
        ToolBinding.of(WILDCARDS, bindings, 3),
        ToolBinding.of(FREE, bindings, 4),
        ToolBinding.of(ANYTHING, bindings, 5),
        ToolBinding.of(ALONE, bindings, 6),
        ToolBinding.of(FOREIGN, bindings, 7),
        ToolBinding.of(NAMES, bindings, 8));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> classes(arguments, context);
      case 1 -> keys(arguments, context);
      case 2 -> wild(arguments, context);
      case 3 -> wildcards(arguments, context);
      case 4 -> free(arguments, context);
      case 5 -> anything(arguments, context);
      case 6 -> alone(arguments, context);
      case 7 -> foreign(arguments, context);
      case 8 -> names(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Collections#classes(Collections.Classes)}.
   */
  private ToolResult classes(JsonReader in, ToolContext context) throws Exception {
    Collections.Classes value = null;
    if (in.beginObject(CLASSES_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Collections_ClassesJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Collections.Classes result = target.classes(value);
    GeneratedCode.requireResult(result, "classes");
    JsonWriter out = new JsonWriter();
    Collections_ClassesJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Collections#keys(Collections.Keys)}.
   */
  private ToolResult keys(JsonReader in, ToolContext context) throws Exception {
    Collections.Keys value = null;
    if (in.beginObject(KEYS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Collections_KeysJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Collections.Keys result = target.keys(value);
    GeneratedCode.requireResult(result, "keys");
    JsonWriter out = new JsonWriter();
    Collections_KeysJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Collections#wild(Collections.Wild)}.
   */
  private ToolResult wild(JsonReader in, ToolContext context) throws Exception {
    Collections.Wild value = null;
    if (in.beginObject(WILD_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Collections_WildJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Collections.Wild result = target.wild(value);
    GeneratedCode.requireResult(result, "wild");
    JsonWriter out = new JsonWriter();
    Collections_WildJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Collections#wildcards(List)}.
   */
  private ToolResult wildcards(JsonReader in, ToolContext context) throws Exception {
    List<? extends Collections.Name> value = null;
    if (in.beginObject(WILDCARDS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = readListOfName(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    List<? extends Collections.Name> result = target.wildcards(value);
    GeneratedCode.requireResult(result, "wildcards");
    JsonWriter out = new JsonWriter();
    writeListOfName(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Collections#free(Collections.Free)}.
   */
  private ToolResult free(JsonReader in, ToolContext context) throws Exception {
    Collections.Free value = null;
    if (in.beginObject(FREE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Collections_FreeJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Collections.Free result = target.free(value);
    GeneratedCode.requireResult(result, "free");
    JsonWriter out = new JsonWriter();
    Collections_FreeJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Collections#anything(Object)}.
   */
  private ToolResult anything(JsonReader in, ToolContext context) throws Exception {
    Object value = null;
    if (in.beginObject(ANYTHING_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = FreeForm.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Object result = target.anything(value);
    JsonWriter out = new JsonWriter();
    FreeForm.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Collections#alone(Collections.Alone)}.
   */
  private ToolResult alone(JsonReader in, ToolContext context) throws Exception {
    Collections.Alone value = null;
    if (in.beginObject(ALONE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Collections_AloneJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Collections.Alone result = target.alone(value);
    GeneratedCode.requireResult(result, "alone");
    JsonWriter out = new JsonWriter();
    Collections_AloneJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Collections#foreign()}.
   */
  private ToolResult foreign(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(FOREIGN_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Map<String, Object> result = target.foreign();
    GeneratedCode.requireResult(result, "foreign");
    JsonWriter out = new JsonWriter();
    FreeForm.write(out, Objects.requireNonNull(result, "result"));
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Collections#names(Object[])}.
   */
  private ToolResult names(JsonReader in, ToolContext context) throws Exception {
    Object[] all = null;
    if (in.beginObject(NAMES_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> all = readArrayOfObject(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Object[] result = target.names(all);
    GeneratedCode.requireResult(result, "names");
    JsonWriter out = new JsonWriter();
    FreeForm.write(out, Objects.requireNonNull(result, "result"));
    return ToolResult.json(out.toString());
  }

  private static List<Collections.Name> readListOfName(JsonReader in) {
    List<Collections.Name> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Collections_NameJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfName(JsonWriter out, List<? extends Collections.Name> items) {
    out.beginArray();
    for (Collections.Name item : items) {
      Collections_NameJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static Object[] readArrayOfObject(JsonReader in) {
    Object[] items = new Object[8];
    int size = 0;
    if (in.beginArray()) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = FreeForm.read(in);
      }
    }
    return Arrays.copyOf(items, size);
  }
}
