package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import shop.Item;
import shop.ItemJson;
import shop.Outcome;
import shop.OutcomeJson;
import shop.Outcome_CountJson;
import shop.Outcome_FailureJson;
import shop.Outcome_SuccessJson;
import shop.Page;
import shop.PageJson;

/**
 * The tools of {@link Generics}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class GenericsBindings implements ToolDispatcher {
  private static final String PAGE_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "properties": {
              "items": {
                "type": "array",
                "description": "what is on the page",
                "items": {
                  "type": "object",
                  "description": "Something to buy.",
                  "properties": {
                    "name": {
                      "type": "string",
                      "description": "what it is called"
                    },
                    "price": {
                      "type": "integer",
                      "description": "in cents",
                      "minimum": -2147483648,
                      "maximum": 2147483647
                    }
                  },
                  "required": ["name", "price"],
                  "additionalProperties": false
                }
              },
              "next": {
                "type": "string",
                "description": "names the page after this one"
              }
            },
            "required": ["items"],
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
        "description": "A part of a longer list.",
        "properties": {
          "items": {
            "type": "array",
            "description": "what is on the page",
            "items": {
              "type": "object",
              "description": "Something to buy.",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "what it is called"
                },
                "price": {
                  "type": "integer",
                  "description": "in cents",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["name", "price"],
              "additionalProperties": false
            }
          },
          "next": {
            "type": "string",
            "description": "names the page after this one"
          }
        },
        "required": ["items"],
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

  private static final String LISTS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "properties": {
              "items": {
                "type": "array",
                "description": "what is on the page",
                "items": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "description": "Something to buy.",
                    "properties": {
                      "name": {
                        "type": "string",
                        "description": "what it is called"
                      },
                      "price": {
                        "type": "integer",
                        "description": "in cents",
                        "minimum": -2147483648,
                        "maximum": 2147483647
                      }
                    },
                    "required": ["name", "price"],
                    "additionalProperties": false
                  }
                }
              },
              "next": {
                "type": "string",
                "description": "names the page after this one"
              }
            },
            "required": ["items"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String LISTS_OUTPUT = """
      {
        "type": "object",
        "description": "A part of a longer list.",
        "properties": {
          "items": {
            "type": "array",
            "description": "what is on the page",
            "items": {
              "type": "array",
              "items": {
                "type": "object",
                "description": "Something to buy.",
                "properties": {
                  "name": {
                    "type": "string",
                    "description": "what it is called"
                  },
                  "price": {
                    "type": "integer",
                    "description": "in cents",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  }
                },
                "required": ["name", "price"],
                "additionalProperties": false
              }
            }
          },
          "next": {
            "type": "string",
            "description": "names the page after this one"
          }
        },
        "required": ["items"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor LISTS = ToolDescriptor.builder(
          "lists",
          "Echoes a page of lists.",
          LISTS_INPUT)
      .outputSchema(LISTS_OUTPUT)
      .build();

  private static final ObjectShape LISTS_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String GAPS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "properties": {
              "items": {
                "type": "array",
                "description": "what is on the page",
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
              "next": {
                "type": "string",
                "description": "names the page after this one"
              }
            },
            "required": ["items"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String GAPS_OUTPUT = """
      {
        "type": "object",
        "description": "A part of a longer list.",
        "properties": {
          "items": {
            "type": "array",
            "description": "what is on the page",
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
          "next": {
            "type": "string",
            "description": "names the page after this one"
          }
        },
        "required": ["items"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor GAPS = ToolDescriptor.builder(
          "gaps",
          "Echoes a page on which there may be gaps.",
          GAPS_INPUT)
      .outputSchema(GAPS_OUTPUT)
      .build();

  private static final ObjectShape GAPS_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String PAIR_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "properties": {
              "first": {
                "type": "string",
                "description": "the one"
              },
              "second": {
                "type": "integer",
                "description": "the other",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["first"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String PAIR_OUTPUT = """
      {
        "type": "object",
        "description": "Two things.",
        "properties": {
          "first": {
            "type": "string",
            "description": "the one"
          },
          "second": {
            "type": "integer",
            "description": "the other",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "required": ["first"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor PAIR = ToolDescriptor.builder(
          "pair",
          "Echoes a pair of which one may be missing.",
          PAIR_INPUT)
      .outputSchema(PAIR_OUTPUT)
      .build();

  private static final ObjectShape PAIR_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String TREES_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "array",
            "description": "what to give back",
            "items": {
              "$ref": "#/$defs/Tree_String"
            }
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Tree_String": {
            "type": "object",
            "description": "A tree.",
            "properties": {
              "value": {
                "type": "string",
                "description": "what is at the root"
              },
              "children": {
                "type": "array",
                "description": "what hangs from it",
                "items": {
                  "$ref": "#/$defs/Tree_String"
                }
              }
            },
            "required": ["value", "children"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String TREES_OUTPUT = """
      {
        "type": "array",
        "items": {
          "$ref": "#/$defs/Tree_String"
        },
        "$defs": {
          "Tree_String": {
            "type": "object",
            "description": "A tree.",
            "properties": {
              "value": {
                "type": "string",
                "description": "what is at the root"
              },
              "children": {
                "type": "array",
                "description": "what hangs from it",
                "items": {
                  "$ref": "#/$defs/Tree_String"
                }
              }
            },
            "required": ["value", "children"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor TREES = ToolDescriptor.builder(
          "trees",
          "Echoes trees.",
          TREES_INPUT)
      .outputSchema(TREES_OUTPUT)
      .build();

  private static final ObjectShape TREES_SHAPE = ObjectShape.builder()
      .required("value", "an array")
      .build();

  private static final String TURN_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "$ref": "#/$defs/Turn_String_Integer",
            "description": "what to give back"
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Turn_String_Integer": {
            "type": "object",
            "description": "Holds two who take turns.",
            "properties": {
              "mine": {
                "type": "string",
                "description": "whose turn it is"
              },
              "next": {
                "type": "object",
                "description": "the turn after",
                "properties": {
                  "mine": {
                    "type": "integer",
                    "description": "whose turn it is",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  },
                  "next": {
                    "$ref": "#/$defs/Turn_String_Integer",
                    "description": "the turn after"
                  }
                },
                "required": ["mine"],
                "additionalProperties": false
              }
            },
            "required": ["mine"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String TURN_OUTPUT = """
      {
        "$ref": "#/$defs/Turn_String_Integer",
        "$defs": {
          "Turn_String_Integer": {
            "type": "object",
            "description": "Holds two who take turns.",
            "properties": {
              "mine": {
                "type": "string",
                "description": "whose turn it is"
              },
              "next": {
                "type": "object",
                "description": "the turn after",
                "properties": {
                  "mine": {
                    "type": "integer",
                    "description": "whose turn it is",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  },
                  "next": {
                    "$ref": "#/$defs/Turn_String_Integer",
                    "description": "the turn after"
                  }
                },
                "required": ["mine"],
                "additionalProperties": false
              }
            },
            "required": ["mine"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor TURN = ToolDescriptor.builder(
          "turn",
          "Echoes turns.",
          TURN_INPUT)
      .outputSchema(TURN_OUTPUT)
      .build();

  private static final ObjectShape TURN_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String OUTER_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "properties": {
              "inner": {
                "type": "object",
                "description": "what is inside",
                "properties": {
                  "values": {
                    "type": "array",
                    "description": "what it holds",
                    "items": {
                      "$ref": "#/$defs/Item"
                    }
                  }
                },
                "required": ["values"],
                "additionalProperties": false
              },
              "named": {
                "type": "object",
                "description": "the same with names",
                "additionalProperties": {
                  "type": "object",
                  "description": "Two things.",
                  "properties": {
                    "first": {
                      "type": "string",
                      "description": "the one"
                    },
                    "second": {
                      "$ref": "#/$defs/Item",
                      "description": "the other"
                    }
                  },
                  "required": ["first", "second"],
                  "additionalProperties": false
                }
              }
            },
            "required": ["inner", "named"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Item": {
            "type": "object",
            "description": "Something to buy.",
            "properties": {
              "name": {
                "type": "string",
                "description": "what it is called"
              },
              "price": {
                "type": "integer",
                "description": "in cents",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["name", "price"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String OUTER_OUTPUT = """
      {
        "type": "object",
        "description": "Wraps.",
        "properties": {
          "inner": {
            "type": "object",
            "description": "what is inside",
            "properties": {
              "values": {
                "type": "array",
                "description": "what it holds",
                "items": {
                  "$ref": "#/$defs/Item"
                }
              }
            },
            "required": ["values"],
            "additionalProperties": false
          },
          "named": {
            "type": "object",
            "description": "the same with names",
            "additionalProperties": {
              "type": "object",
              "description": "Two things.",
              "properties": {
                "first": {
                  "type": "string",
                  "description": "the one"
                },
                "second": {
                  "$ref": "#/$defs/Item",
                  "description": "the other"
                }
              },
              "required": ["first", "second"],
              "additionalProperties": false
            }
          }
        },
        "required": ["inner", "named"],
        "additionalProperties": false,
        "$defs": {
          "Item": {
            "type": "object",
            "description": "Something to buy.",
            "properties": {
              "name": {
                "type": "string",
                "description": "what it is called"
              },
              "price": {
                "type": "integer",
                "description": "in cents",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["name", "price"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor OUTER = ToolDescriptor.builder(
          "outer",
          "Echoes what is wrapped.",
          OUTER_INPUT)
      .outputSchema(OUTER_OUTPUT)
      .build();

  private static final ObjectShape OUTER_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String ORDER_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "properties": {
              "items": {
                "type": "object",
                "description": "what is bought",
                "properties": {
                  "items": {
                    "type": "array",
                    "description": "what is on the page",
                    "items": {
                      "type": "object",
                      "description": "Something to buy.",
                      "properties": {
                        "name": {
                          "type": "string",
                          "description": "what it is called"
                        },
                        "price": {
                          "type": "integer",
                          "description": "in cents",
                          "minimum": -2147483648,
                          "maximum": 2147483647
                        }
                      },
                      "required": ["name", "price"],
                      "additionalProperties": false
                    }
                  },
                  "next": {
                    "type": "string",
                    "description": "names the page after this one"
                  }
                },
                "required": ["items"],
                "additionalProperties": false
              },
              "gift": {
                "type": "object",
                "description": "for whom else",
                "properties": {
                  "first": {
                    "type": "string",
                    "description": "the one"
                  },
                  "second": {
                    "type": "integer",
                    "description": "the other",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  }
                },
                "required": ["first", "second"],
                "additionalProperties": false
              }
            },
            "required": ["items"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String ORDER_OUTPUT = """
      {
        "type": "object",
        "description": "An order.",
        "properties": {
          "items": {
            "type": "object",
            "description": "what is bought",
            "properties": {
              "items": {
                "type": "array",
                "description": "what is on the page",
                "items": {
                  "type": "object",
                  "description": "Something to buy.",
                  "properties": {
                    "name": {
                      "type": "string",
                      "description": "what it is called"
                    },
                    "price": {
                      "type": "integer",
                      "description": "in cents",
                      "minimum": -2147483648,
                      "maximum": 2147483647
                    }
                  },
                  "required": ["name", "price"],
                  "additionalProperties": false
                }
              },
              "next": {
                "type": "string",
                "description": "names the page after this one"
              }
            },
            "required": ["items"],
            "additionalProperties": false
          },
          "gift": {
            "type": "object",
            "description": "for whom else",
            "properties": {
              "first": {
                "type": "string",
                "description": "the one"
              },
              "second": {
                "type": "integer",
                "description": "the other",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["first", "second"],
            "additionalProperties": false
          }
        },
        "required": ["items"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor ORDER = ToolDescriptor.builder(
          "order",
          "Echoes an order.",
          ORDER_INPUT)
      .outputSchema(ORDER_OUTPUT)
      .build();

  private static final ObjectShape ORDER_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String LEAF_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "properties": {
              "both": {
                "type": "object",
                "description": "Two things.",
                "properties": {
                  "first": {
                    "$ref": "#/$defs/Page_Integer",
                    "description": "the one"
                  },
                  "second": {
                    "type": "object",
                    "description": "the other",
                    "properties": {
                      "items": {
                        "type": "array",
                        "description": "what is on the page",
                        "items": {
                          "type": "object",
                          "description": "Something to buy.",
                          "properties": {
                            "name": {
                              "type": "string",
                              "description": "what it is called"
                            },
                            "price": {
                              "type": "integer",
                              "description": "in cents",
                              "minimum": -2147483648,
                              "maximum": 2147483647
                            }
                          },
                          "required": ["name", "price"],
                          "additionalProperties": false
                        }
                      },
                      "next": {
                        "type": "string",
                        "description": "names the page after this one"
                      }
                    },
                    "required": ["items"],
                    "additionalProperties": false
                  }
                },
                "required": ["first", "second"],
                "additionalProperties": false
              },
              "again": {
                "$ref": "#/$defs/Page_Integer"
              }
            },
            "required": ["both", "again"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Page_Integer": {
            "type": "object",
            "description": "One of its own.",
            "properties": {
              "text": {
                "type": "integer",
                "description": "what stands on it",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["text"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String LEAF_OUTPUT = """
      {
        "type": "object",
        "description": "Another page, on which somebody writes.",
        "properties": {
          "both": {
            "type": "object",
            "description": "Two things.",
            "properties": {
              "first": {
                "$ref": "#/$defs/Page_Integer",
                "description": "the one"
              },
              "second": {
                "type": "object",
                "description": "the other",
                "properties": {
                  "items": {
                    "type": "array",
                    "description": "what is on the page",
                    "items": {
                      "type": "object",
                      "description": "Something to buy.",
                      "properties": {
                        "name": {
                          "type": "string",
                          "description": "what it is called"
                        },
                        "price": {
                          "type": "integer",
                          "description": "in cents",
                          "minimum": -2147483648,
                          "maximum": 2147483647
                        }
                      },
                      "required": ["name", "price"],
                      "additionalProperties": false
                    }
                  },
                  "next": {
                    "type": "string",
                    "description": "names the page after this one"
                  }
                },
                "required": ["items"],
                "additionalProperties": false
              }
            },
            "required": ["first", "second"],
            "additionalProperties": false
          },
          "again": {
            "$ref": "#/$defs/Page_Integer"
          }
        },
        "required": ["both", "again"],
        "additionalProperties": false,
        "$defs": {
          "Page_Integer": {
            "type": "object",
            "description": "One of its own.",
            "properties": {
              "text": {
                "type": "integer",
                "description": "what stands on it",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["text"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor LEAF = ToolDescriptor.builder(
          "leaf",
          "Echoes pages of two kinds.",
          LEAF_INPUT)
      .outputSchema(LEAF_OUTPUT)
      .build();

  private static final ObjectShape LEAF_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String OUTCOME_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "description": "what to give back",
            "oneOf": [
              {
                "type": "object",
                "description": "Well.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Success"
                  },
                  "value": {
                    "type": "integer",
                    "description": "what came of it",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  }
                },
                "required": ["type", "value"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "Badly.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Failure"
                  },
                  "reason": {
                    "type": "string",
                    "description": "why"
                  },
                  "rest": {
                    "type": "object",
                    "description": "what is left",
                    "properties": {
                      "items": {
                        "type": "array",
                        "description": "what is on the page",
                        "items": {
                          "type": "integer",
                          "minimum": -2147483648,
                          "maximum": 2147483647
                        }
                      },
                      "next": {
                        "type": "string",
                        "description": "names the page after this one"
                      }
                    },
                    "required": ["items"],
                    "additionalProperties": false
                  }
                },
                "required": ["type", "reason", "rest"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "A number.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Count"
                  },
                  "number": {
                    "type": "integer",
                    "description": "which",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  }
                },
                "required": ["type", "number"],
                "additionalProperties": false
              }
            ]
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String OUTCOME_OUTPUT = """
      {
        "description": "How something ended.",
        "oneOf": [
          {
            "type": "object",
            "description": "Well.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Success"
              },
              "value": {
                "type": "integer",
                "description": "what came of it",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["type", "value"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "Badly.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Failure"
              },
              "reason": {
                "type": "string",
                "description": "why"
              },
              "rest": {
                "type": "object",
                "description": "what is left",
                "properties": {
                  "items": {
                    "type": "array",
                    "description": "what is on the page",
                    "items": {
                      "type": "integer",
                      "minimum": -2147483648,
                      "maximum": 2147483647
                    }
                  },
                  "next": {
                    "type": "string",
                    "description": "names the page after this one"
                  }
                },
                "required": ["items"],
                "additionalProperties": false
              }
            },
            "required": ["type", "reason", "rest"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "description": "A number.",
            "properties": {
              "type": {
                "type": "string",
                "const": "Count"
              },
              "number": {
                "type": "integer",
                "description": "which",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["type", "number"],
            "additionalProperties": false
          }
        ]
      }
      """;

  private static final ToolDescriptor OUTCOME = ToolDescriptor.builder(
          "outcome",
          "Echoes how it ended.",
          OUTCOME_INPUT)
      .outputSchema(OUTCOME_OUTPUT)
      .build();

  private static final ObjectShape OUTCOME_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String OUTCOMES_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "what to give back",
            "additionalProperties": {
              "description": "How something ended.",
              "oneOf": [
                {
                  "type": "object",
                  "description": "Well.",
                  "properties": {
                    "type": {
                      "type": "string",
                      "const": "Success"
                    },
                    "value": {
                      "$ref": "#/$defs/Item",
                      "description": "what came of it"
                    }
                  },
                  "required": ["type", "value"],
                  "additionalProperties": false
                },
                {
                  "type": "object",
                  "description": "Badly.",
                  "properties": {
                    "type": {
                      "type": "string",
                      "const": "Failure"
                    },
                    "reason": {
                      "type": "string",
                      "description": "why"
                    },
                    "rest": {
                      "type": "object",
                      "description": "what is left",
                      "properties": {
                        "items": {
                          "type": "array",
                          "description": "what is on the page",
                          "items": {
                            "$ref": "#/$defs/Item"
                          }
                        },
                        "next": {
                          "type": "string",
                          "description": "names the page after this one"
                        }
                      },
                      "required": ["items"],
                      "additionalProperties": false
                    }
                  },
                  "required": ["type", "reason", "rest"],
                  "additionalProperties": false
                }
              ]
            }
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Item": {
            "type": "object",
            "description": "Something to buy.",
            "properties": {
              "name": {
                "type": "string",
                "description": "what it is called"
              },
              "price": {
                "type": "integer",
                "description": "in cents",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["name", "price"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String OUTCOMES_OUTPUT = """
      {
        "type": "object",
        "additionalProperties": {
          "description": "How something ended.",
          "oneOf": [
            {
              "type": "object",
              "description": "Well.",
              "properties": {
                "type": {
                  "type": "string",
                  "const": "Success"
                },
                "value": {
                  "$ref": "#/$defs/Item",
                  "description": "what came of it"
                }
              },
              "required": ["type", "value"],
              "additionalProperties": false
            },
            {
              "type": "object",
              "description": "Badly.",
              "properties": {
                "type": {
                  "type": "string",
                  "const": "Failure"
                },
                "reason": {
                  "type": "string",
                  "description": "why"
                },
                "rest": {
                  "type": "object",
                  "description": "what is left",
                  "properties": {
                    "items": {
                      "type": "array",
                      "description": "what is on the page",
                      "items": {
                        "$ref": "#/$defs/Item"
                      }
                    },
                    "next": {
                      "type": "string",
                      "description": "names the page after this one"
                    }
                  },
                  "required": ["items"],
                  "additionalProperties": false
                }
              },
              "required": ["type", "reason", "rest"],
              "additionalProperties": false
            }
          ]
        },
        "$defs": {
          "Item": {
            "type": "object",
            "description": "Something to buy.",
            "properties": {
              "name": {
                "type": "string",
                "description": "what it is called"
              },
              "price": {
                "type": "integer",
                "description": "in cents",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["name", "price"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor OUTCOMES = ToolDescriptor.builder(
          "outcomes",
          "Echoes how others ended.",
          OUTCOMES_INPUT)
      .outputSchema(OUTCOMES_OUTPUT)
      .build();

  private static final ObjectShape OUTCOMES_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private final Generics target;

  private GenericsBindings(Generics target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Generics target) {
    GeneratedCode.requireCompanion(GenericsBindings.class, "688cd3a1baeb13e9", ItemJson.CODEC);
    GeneratedCode.requireCompanion(GenericsBindings.class, "e6c7d263e5b1987b", PageJson.class, PageJson.fingerprint());
    GeneratedCode.requireCompanion(GenericsBindings.class, "652c831bbe6316f0", Generics_PairJson.class, Generics_PairJson.fingerprint());
    GeneratedCode.requireCompanion(GenericsBindings.class, "8c228062b996e3e2", Generics_TreeJson.class, Generics_TreeJson.fingerprint());
    GeneratedCode.requireCompanion(GenericsBindings.class, "88fa7f3f9d79841f", Generics_TurnJson.class, Generics_TurnJson.fingerprint());
    GeneratedCode.requireCompanion(GenericsBindings.class, "1ed7e866ea81c93a", Generics_OuterJson.class, Generics_OuterJson.fingerprint());
    GeneratedCode.requireCompanion(GenericsBindings.class, "e6a36a67f53985c9", Generics_InnerJson.class, Generics_InnerJson.fingerprint());
    GeneratedCode.requireCompanion(GenericsBindings.class, "49f737cf8ac4f088", Generics_OrderJson.CODEC);
    GeneratedCode.requireCompanion(GenericsBindings.class, "f050e8658ed0302c", Generics_LeafJson.CODEC);
    GeneratedCode.requireCompanion(GenericsBindings.class, "d5accc9a34789b6b", Generics_Leaf_PageJson.class, Generics_Leaf_PageJson.fingerprint());
    GeneratedCode.requireCompanion(GenericsBindings.class, "15156dd6a43304a2", OutcomeJson.class, OutcomeJson.fingerprint());
    GeneratedCode.requireCompanion(GenericsBindings.class, "a6f6e3ef396aa22d", Outcome_SuccessJson.class, Outcome_SuccessJson.fingerprint());
    GeneratedCode.requireCompanion(GenericsBindings.class, "dba208ac3a620953", Outcome_FailureJson.class, Outcome_FailureJson.fingerprint());
    GeneratedCode.requireCompanion(GenericsBindings.class, "f64e31dbb0a6560a", Outcome_CountJson.CODEC);
    GenericsBindings bindings = new GenericsBindings(target);
    return Toolset.of(
        ToolBinding.of(PAGE, bindings, 0),
        ToolBinding.of(LISTS, bindings, 1),
        ToolBinding.of(GAPS, bindings, 2),
        ToolBinding.of(PAIR, bindings, 3),
        ToolBinding.of(TREES, bindings, 4),
        ToolBinding.of(TURN, bindings, 5),
        ToolBinding.of(OUTER, bindings, 6),
        ToolBinding.of(ORDER, bindings, 7),
        ToolBinding.of(LEAF, bindings, 8),
        ToolBinding.of(OUTCOME, bindings, 9),
        ToolBinding.of(OUTCOMES, bindings, 10));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> page(arguments, context);
      case 1 -> lists(arguments, context);
      case 2 -> gaps(arguments, context);
      case 3 -> pair(arguments, context);
      case 4 -> trees(arguments, context);
      case 5 -> turn(arguments, context);
      case 6 -> outer(arguments, context);
      case 7 -> order(arguments, context);
      case 8 -> leaf(arguments, context);
      case 9 -> outcome(arguments, context);
      case 10 -> outcomes(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Generics#page(Page)}.
   */
  private ToolResult page(JsonReader in, ToolContext context) throws Exception {
    Page<Item> value = null;
    if (in.beginObject(PAGE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = PageOfItemJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Page<Item> result = target.page(value);
    GeneratedCode.requireResult(result, "page");
    JsonWriter out = new JsonWriter();
    PageOfItemJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Generics#lists(Page)}.
   */
  private ToolResult lists(JsonReader in, ToolContext context) throws Exception {
    Page<List<Item>> value = null;
    if (in.beginObject(LISTS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = PageOfListOfItemJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Page<List<Item>> result = target.lists(value);
    GeneratedCode.requireResult(result, "lists");
    JsonWriter out = new JsonWriter();
    PageOfListOfItemJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Generics#gaps(Page)}.
   */
  private ToolResult gaps(JsonReader in, ToolContext context) throws Exception {
    Page<String> value = null;
    if (in.beginObject(GAPS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = PageOfNullableStringJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Page<String> result = target.gaps(value);
    GeneratedCode.requireResult(result, "gaps");
    JsonWriter out = new JsonWriter();
    PageOfNullableStringJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Generics#pair(Generics.Pair)}.
   */
  private ToolResult pair(JsonReader in, ToolContext context) throws Exception {
    Generics.Pair<String, Optional<Integer>> value = null;
    if (in.beginObject(PAIR_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Generics_PairOfStringAndOptionalIntegerJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Generics.Pair<String, Optional<Integer>> result = target.pair(value);
    GeneratedCode.requireResult(result, "pair");
    JsonWriter out = new JsonWriter();
    Generics_PairOfStringAndOptionalIntegerJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Generics#trees(List)}.
   */
  private ToolResult trees(JsonReader in, ToolContext context) throws Exception {
    List<Generics.Tree<String>> value = null;
    if (in.beginObject(TREES_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = readListOfTreeOfString(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    List<Generics.Tree<String>> result = target.trees(value);
    GeneratedCode.requireResult(result, "trees");
    JsonWriter out = new JsonWriter();
    writeListOfTreeOfString(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Generics#turn(Generics.Turn)}.
   */
  private ToolResult turn(JsonReader in, ToolContext context) throws Exception {
    Generics.Turn<String, Integer> value = null;
    if (in.beginObject(TURN_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Generics_TurnOfStringAndIntegerJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Generics.Turn<String, Integer> result = target.turn(value);
    GeneratedCode.requireResult(result, "turn");
    JsonWriter out = new JsonWriter();
    Generics_TurnOfStringAndIntegerJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Generics#outer(Generics.Outer)}.
   */
  private ToolResult outer(JsonReader in, ToolContext context) throws Exception {
    Generics.Outer<Item> value = null;
    if (in.beginObject(OUTER_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Generics_OuterOfItemJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Generics.Outer<Item> result = target.outer(value);
    GeneratedCode.requireResult(result, "outer");
    JsonWriter out = new JsonWriter();
    Generics_OuterOfItemJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Generics#order(Generics.Order)}.
   */
  private ToolResult order(JsonReader in, ToolContext context) throws Exception {
    Generics.Order value = null;
    if (in.beginObject(ORDER_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Generics_OrderJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Generics.Order result = target.order(value);
    GeneratedCode.requireResult(result, "order");
    JsonWriter out = new JsonWriter();
    Generics_OrderJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Generics#leaf(Generics.Leaf)}.
   */
  private ToolResult leaf(JsonReader in, ToolContext context) throws Exception {
    Generics.Leaf value = null;
    if (in.beginObject(LEAF_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Generics_LeafJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Generics.Leaf result = target.leaf(value);
    GeneratedCode.requireResult(result, "leaf");
    JsonWriter out = new JsonWriter();
    Generics_LeafJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Generics#outcome(Outcome)}.
   */
  private ToolResult outcome(JsonReader in, ToolContext context) throws Exception {
    Outcome<Integer> value = null;
    if (in.beginObject(OUTCOME_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = OutcomeOfIntegerJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Outcome<Integer> result = target.outcome(value);
    GeneratedCode.requireResult(result, "outcome");
    JsonWriter out = new JsonWriter();
    OutcomeOfIntegerJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Generics#outcomes(Map)}.
   */
  private ToolResult outcomes(JsonReader in, ToolContext context) throws Exception {
    Map<String, Outcome<Item>> value = null;
    if (in.beginObject(OUTCOMES_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = readMapOfOutcomeOfItem(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Map<String, Outcome<Item>> result = target.outcomes(value);
    GeneratedCode.requireResult(result, "outcomes");
    JsonWriter out = new JsonWriter();
    writeMapOfOutcomeOfItem(out, result);
    return ToolResult.json(out.toString());
  }

  private static List<Generics.Tree<String>> readListOfTreeOfString(JsonReader in) {
    List<Generics.Tree<String>> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Generics_TreeOfStringJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfTreeOfString(JsonWriter out, List<Generics.Tree<String>> items) {
    out.beginArray();
    for (Generics.Tree<String> item : items) {
      Generics_TreeOfStringJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static Map<String, Outcome<Item>> readMapOfOutcomeOfItem(JsonReader in) {
    Map<String, Outcome<Item>> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, OutcomeOfItemJson.CODEC.read(in));
      }
    }
    return entries;
  }

  private static void writeMapOfOutcomeOfItem(JsonWriter out, Map<String, Outcome<Item>> entries) {
    out.beginObject();
    for (Map.Entry<String, Outcome<Item>> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      Outcome<Item> value = entry.getValue();
      OutcomeOfItemJson.CODEC.write(out, value);
    }
    out.endObject();
  }

  /**
   * Reads and writes {@link Page}.
   */
  private static final class PageOfItemJson implements TypeCodec<Page<Item>> {
    /**
     * The codec.
     */
    public static final PageOfItemJson CODEC = new PageOfItemJson();

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
          "description": "A part of a longer list.",
          "properties": {
            "items": {
              "type": "array",
              "description": "what is on the page",
              "items": {
                "$ref": "#/$defs/shop.Item"
              }
            },
            "next": {
              "type": "string",
              "description": "names the page after this one"
            }
          },
          "required": ["items"],
          "additionalProperties": false,
          "$defs": {
            "shop.Item": {
              "type": "object",
              "description": "Something to buy.",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "what it is called"
                },
                "price": {
                  "type": "integer",
                  "description": "in cents",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["name", "price"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "a65ed486cd8ce28f";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("items", "an array")
        .optional("next")
        .build();

    private PageOfItemJson() {
    }

    @Override
    public Page<Item> read(JsonReader in) {
      int problems = in.problemCount();
      List<Item> items = null;
      Optional<String> next = Optional.empty();
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> items = readListOfItem(in);
            case 1 -> {
              if (!in.skipNull()) {
                next = Optional.ofNullable(in.readString());
              }
            }
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Page<Item>(items, next);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Page<Item> value) {
      out.beginObject();
      out.name("items");
      writeListOfItem(out, value.items());
      if (value.next().isPresent()) {
        out.name("next").value(Objects.requireNonNull(value.next().get(), "next"));
      }
      out.endObject();
    }

    private static List<Item> readListOfItem(JsonReader in) {
      List<Item> items = new ArrayList<>();
      if (in.beginArrayOr(JsonKind.OBJECT)) {
        while (in.nextElement()) {
          items.add(ItemJson.CODEC.read(in));
        }
      }
      return items;
    }

    private static void writeListOfItem(JsonWriter out, List<Item> items) {
      out.beginArray();
      for (Item item : items) {
        ItemJson.CODEC.write(out, item);
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

  /**
   * Reads and writes {@link Page}.
   */
  private static final class PageOfListOfItemJson implements TypeCodec<Page<List<Item>>> {
    /**
     * The codec.
     */
    public static final PageOfListOfItemJson CODEC = new PageOfListOfItemJson();

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
          "description": "A part of a longer list.",
          "properties": {
            "items": {
              "type": "array",
              "description": "what is on the page",
              "items": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/shop.Item"
                }
              }
            },
            "next": {
              "type": "string",
              "description": "names the page after this one"
            }
          },
          "required": ["items"],
          "additionalProperties": false,
          "$defs": {
            "shop.Item": {
              "type": "object",
              "description": "Something to buy.",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "what it is called"
                },
                "price": {
                  "type": "integer",
                  "description": "in cents",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["name", "price"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "c1f39c46cea16fba";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("items", "an array")
        .optional("next")
        .build();

    private PageOfListOfItemJson() {
    }

    @Override
    public Page<List<Item>> read(JsonReader in) {
      int problems = in.problemCount();
      List<List<Item>> items = null;
      Optional<String> next = Optional.empty();
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> items = readListOfListOfItem(in);
            case 1 -> {
              if (!in.skipNull()) {
                next = Optional.ofNullable(in.readString());
              }
            }
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Page<List<Item>>(items, next);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Page<List<Item>> value) {
      out.beginObject();
      out.name("items");
      writeListOfListOfItem(out, value.items());
      if (value.next().isPresent()) {
        out.name("next").value(Objects.requireNonNull(value.next().get(), "next"));
      }
      out.endObject();
    }

    private static List<Item> readListOfItem(JsonReader in) {
      List<Item> items = new ArrayList<>();
      if (in.beginArrayOr(JsonKind.OBJECT)) {
        while (in.nextElement()) {
          items.add(ItemJson.CODEC.read(in));
        }
      }
      return items;
    }

    private static List<List<Item>> readListOfListOfItem(JsonReader in) {
      List<List<Item>> items = new ArrayList<>();
      if (in.beginArray()) {
        while (in.nextElement()) {
          items.add(readListOfItem(in));
        }
      }
      return items;
    }

    private static void writeListOfItem(JsonWriter out, List<Item> items) {
      out.beginArray();
      for (Item item : items) {
        ItemJson.CODEC.write(out, item);
      }
      out.endArray();
    }

    private static void writeListOfListOfItem(JsonWriter out, List<List<Item>> items) {
      out.beginArray();
      for (List<Item> item : items) {
        writeListOfItem(out, item);
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

  /**
   * Reads and writes {@link Page}.
   */
  private static final class PageOfNullableStringJson implements TypeCodec<Page<String>> {
    /**
     * The codec.
     */
    public static final PageOfNullableStringJson CODEC = new PageOfNullableStringJson();

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
          "description": "A part of a longer list.",
          "properties": {
            "items": {
              "type": "array",
              "description": "what is on the page",
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
            "next": {
              "type": "string",
              "description": "names the page after this one"
            }
          },
          "required": ["items"],
          "additionalProperties": false
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "c60bb314607f9b66";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("items", "an array")
        .optional("next")
        .build();

    private PageOfNullableStringJson() {
    }

    @Override
    public Page<String> read(JsonReader in) {
      int problems = in.problemCount();
      List<String> items = null;
      Optional<String> next = Optional.empty();
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> items = readListOfNullableString(in);
            case 1 -> {
              if (!in.skipNull()) {
                next = Optional.ofNullable(in.readString());
              }
            }
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Page<String>(items, next);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Page<String> value) {
      out.beginObject();
      out.name("items");
      writeListOfNullableString(out, value.items());
      if (value.next().isPresent()) {
        out.name("next").value(Objects.requireNonNull(value.next().get(), "next"));
      }
      out.endObject();
    }

    private static List<String> readListOfNullableString(JsonReader in) {
      List<String> items = new ArrayList<>();
      if (in.beginArrayOr(JsonKind.STRING)) {
        while (in.nextElement()) {
          items.add(in.skipNull() ? null : in.readString());
        }
      }
      return items;
    }

    private static void writeListOfNullableString(JsonWriter out, List<String> items) {
      out.beginArray();
      for (String item : items) {
        if (item != null) {
          out.value(Objects.requireNonNull(item, "item"));
        } else {
          out.nullValue();
        }
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

  /**
   * Reads and writes {@link Generics.Pair}.
   */
  private static final class Generics_PairOfStringAndOptionalIntegerJson implements TypeCodec<Generics.Pair<String, Optional<Integer>>> {
    /**
     * The codec.
     */
    public static final Generics_PairOfStringAndOptionalIntegerJson CODEC = new Generics_PairOfStringAndOptionalIntegerJson();

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
          "description": "Two things.",
          "properties": {
            "first": {
              "type": "string",
              "description": "the one"
            },
            "second": {
              "type": "integer",
              "description": "the other",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "required": ["first"],
          "additionalProperties": false
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "e8818b099fe5c9c0";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("first", "a string")
        .optional("second")
        .build();

    private Generics_PairOfStringAndOptionalIntegerJson() {
    }

    @Override
    public Generics.Pair<String, Optional<Integer>> read(JsonReader in) {
      int problems = in.problemCount();
      String first = null;
      Optional<Integer> second = Optional.empty();
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> first = in.readString();
            case 1 -> {
              if (!in.skipNull()) {
                second = Optional.ofNullable(in.readInt());
              }
            }
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Generics.Pair<String, Optional<Integer>>(first, second);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Generics.Pair<String, Optional<Integer>> value) {
      out.beginObject();
      out.name("first").value(Objects.requireNonNull(value.first(), "first"));
      if (value.second().isPresent()) {
        out.name("second").value(value.second().get());
      }
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

  /**
   * Reads and writes {@link Generics.Tree}.
   */
  private static final class Generics_TreeOfStringJson implements TypeCodec<Generics.Tree<String>> {
    /**
     * The codec.
     */
    public static final Generics_TreeOfStringJson CODEC = new Generics_TreeOfStringJson();

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
          "description": "A tree.",
          "properties": {
            "value": {
              "type": "string",
              "description": "what is at the root"
            },
            "children": {
              "type": "array",
              "description": "what hangs from it",
              "items": {
                "$ref": "#"
              }
            }
          },
          "required": ["value", "children"],
          "additionalProperties": false
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "efef9b0570a28ed8";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("value", "a string")
        .required("children", "an array")
        .build();

    private Generics_TreeOfStringJson() {
    }

    @Override
    public Generics.Tree<String> read(JsonReader in) {
      int problems = in.problemCount();
      String value = null;
      List<Generics.Tree<String>> children = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> value = in.readString();
            case 1 -> children = readListOfTreeOfString(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Generics.Tree<String>(value, children);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Generics.Tree<String> value) {
      out.beginObject();
      out.name("value").value(Objects.requireNonNull(value.value(), "value"));
      out.name("children");
      writeListOfTreeOfString(out, value.children());
      out.endObject();
    }

    private static List<Generics.Tree<String>> readListOfTreeOfString(JsonReader in) {
      List<Generics.Tree<String>> items = new ArrayList<>();
      if (in.beginArrayOr(JsonKind.OBJECT)) {
        while (in.nextElement()) {
          items.add(Generics_TreeOfStringJson.CODEC.read(in));
        }
      }
      return items;
    }

    private static void writeListOfTreeOfString(JsonWriter out, List<Generics.Tree<String>> items) {
      out.beginArray();
      for (Generics.Tree<String> item : items) {
        Generics_TreeOfStringJson.CODEC.write(out, item);
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

  /**
   * Reads and writes {@link Generics.Turn}.
   */
  private static final class Generics_TurnOfStringAndIntegerJson implements TypeCodec<Generics.Turn<String, Integer>> {
    /**
     * The codec.
     */
    public static final Generics_TurnOfStringAndIntegerJson CODEC = new Generics_TurnOfStringAndIntegerJson();

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
          "description": "Holds two who take turns.",
          "properties": {
            "mine": {
              "type": "string",
              "description": "whose turn it is"
            },
            "next": {
              "$ref": "#/$defs/example.Generics.Turn-java.lang.Integer-java.lang.String",
              "description": "the turn after"
            }
          },
          "required": ["mine"],
          "additionalProperties": false,
          "$defs": {
            "example.Generics.Turn-java.lang.Integer-java.lang.String": {
              "type": "object",
              "description": "Holds two who take turns.",
              "properties": {
                "mine": {
                  "type": "integer",
                  "description": "whose turn it is",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                },
                "next": {
                  "$ref": "#",
                  "description": "the turn after"
                }
              },
              "required": ["mine"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "b46bd4fd80e941c9";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("mine", "a string")
        .optional("next")
        .build();

    private Generics_TurnOfStringAndIntegerJson() {
    }

    @Override
    public Generics.Turn<String, Integer> read(JsonReader in) {
      int problems = in.problemCount();
      String mine = null;
      Generics.Turn<Integer, String> next = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> mine = in.readString();
            case 1 -> {
              if (!in.skipNull()) {
                next = Generics_TurnOfIntegerAndStringJson.CODEC.read(in);
              }
            }
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Generics.Turn<String, Integer>(mine, next);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Generics.Turn<String, Integer> value) {
      out.beginObject();
      out.name("mine").value(Objects.requireNonNull(value.mine(), "mine"));
      if (value.next() != null) {
        out.name("next");
        Generics_TurnOfIntegerAndStringJson.CODEC.write(out, value.next());
      }
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

  /**
   * Reads and writes {@link Generics.Turn}.
   */
  private static final class Generics_TurnOfIntegerAndStringJson implements TypeCodec<Generics.Turn<Integer, String>> {
    /**
     * The codec.
     */
    public static final Generics_TurnOfIntegerAndStringJson CODEC = new Generics_TurnOfIntegerAndStringJson();

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
          "description": "Holds two who take turns.",
          "properties": {
            "mine": {
              "type": "integer",
              "description": "whose turn it is",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "next": {
              "$ref": "#/$defs/example.Generics.Turn-java.lang.String-java.lang.Integer",
              "description": "the turn after"
            }
          },
          "required": ["mine"],
          "additionalProperties": false,
          "$defs": {
            "example.Generics.Turn-java.lang.String-java.lang.Integer": {
              "type": "object",
              "description": "Holds two who take turns.",
              "properties": {
                "mine": {
                  "type": "string",
                  "description": "whose turn it is"
                },
                "next": {
                  "$ref": "#",
                  "description": "the turn after"
                }
              },
              "required": ["mine"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "37f6592c8fde3bc4";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("mine", "an integer")
        .optional("next")
        .build();

    private Generics_TurnOfIntegerAndStringJson() {
    }

    @Override
    public Generics.Turn<Integer, String> read(JsonReader in) {
      int problems = in.problemCount();
      Integer mine = null;
      Generics.Turn<String, Integer> next = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> mine = in.readInt();
            case 1 -> {
              if (!in.skipNull()) {
                next = Generics_TurnOfStringAndIntegerJson.CODEC.read(in);
              }
            }
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Generics.Turn<Integer, String>(mine, next);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Generics.Turn<Integer, String> value) {
      out.beginObject();
      out.name("mine").value(value.mine());
      if (value.next() != null) {
        out.name("next");
        Generics_TurnOfStringAndIntegerJson.CODEC.write(out, value.next());
      }
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

  /**
   * Reads and writes {@link Generics.Outer}.
   */
  private static final class Generics_OuterOfItemJson implements TypeCodec<Generics.Outer<Item>> {
    /**
     * The codec.
     */
    public static final Generics_OuterOfItemJson CODEC = new Generics_OuterOfItemJson();

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
          "description": "Wraps.",
          "properties": {
            "inner": {
              "$ref": "#/$defs/example.Generics.Inner-shop.Item",
              "description": "what is inside"
            },
            "named": {
              "type": "object",
              "description": "the same with names",
              "additionalProperties": {
                "$ref": "#/$defs/example.Generics.Pair-java.lang.String-shop.Item"
              }
            }
          },
          "required": ["inner", "named"],
          "additionalProperties": false,
          "$defs": {
            "example.Generics.Inner-shop.Item": {
              "type": "object",
              "description": "Is wrapped.",
              "properties": {
                "values": {
                  "type": "array",
                  "description": "what it holds",
                  "items": {
                    "$ref": "#/$defs/shop.Item"
                  }
                }
              },
              "required": ["values"],
              "additionalProperties": false
            },
            "example.Generics.Pair-java.lang.String-shop.Item": {
              "type": "object",
              "description": "Two things.",
              "properties": {
                "first": {
                  "type": "string",
                  "description": "the one"
                },
                "second": {
                  "$ref": "#/$defs/shop.Item",
                  "description": "the other"
                }
              },
              "required": ["first", "second"],
              "additionalProperties": false
            },
            "shop.Item": {
              "type": "object",
              "description": "Something to buy.",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "what it is called"
                },
                "price": {
                  "type": "integer",
                  "description": "in cents",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["name", "price"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "ccce74d2906090c7";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("inner", "an object")
        .required("named", "an object")
        .build();

    private Generics_OuterOfItemJson() {
    }

    @Override
    public Generics.Outer<Item> read(JsonReader in) {
      int problems = in.problemCount();
      Generics.Inner<Item> inner = null;
      Map<String, Generics.Pair<String, Item>> named = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> inner = Generics_InnerOfItemJson.CODEC.read(in);
            case 1 -> named = readMapOfPairOfStringAndItem(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Generics.Outer<Item>(inner, named);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Generics.Outer<Item> value) {
      out.beginObject();
      out.name("inner");
      Generics_InnerOfItemJson.CODEC.write(out, value.inner());
      out.name("named");
      writeMapOfPairOfStringAndItem(out, value.named());
      out.endObject();
    }

    private static Map<String, Generics.Pair<String, Item>> readMapOfPairOfStringAndItem(
        JsonReader in) {
      Map<String, Generics.Pair<String, Item>> entries = new LinkedHashMap<>();
      if (in.beginMap()) {
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
          if (entries.containsKey(key)) {
            in.note("the name once", "it again");
          }
          entries.put(key, Generics_PairOfStringAndItemJson.CODEC.read(in));
        }
      }
      return entries;
    }

    private static void writeMapOfPairOfStringAndItem(JsonWriter out,
        Map<String, Generics.Pair<String, Item>> entries) {
      out.beginObject();
      for (Map.Entry<String, Generics.Pair<String, Item>> entry : entries.entrySet()) {
        out.name(Objects.requireNonNull(entry.getKey()));
        Generics.Pair<String, Item> value = entry.getValue();
        Generics_PairOfStringAndItemJson.CODEC.write(out, value);
      }
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

  /**
   * Reads and writes {@link Generics.Inner}.
   */
  private static final class Generics_InnerOfItemJson implements TypeCodec<Generics.Inner<Item>> {
    /**
     * The codec.
     */
    public static final Generics_InnerOfItemJson CODEC = new Generics_InnerOfItemJson();

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
          "description": "Is wrapped.",
          "properties": {
            "values": {
              "type": "array",
              "description": "what it holds",
              "items": {
                "$ref": "#/$defs/shop.Item"
              }
            }
          },
          "required": ["values"],
          "additionalProperties": false,
          "$defs": {
            "shop.Item": {
              "type": "object",
              "description": "Something to buy.",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "what it is called"
                },
                "price": {
                  "type": "integer",
                  "description": "in cents",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["name", "price"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "91718cba8ad51daf";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("values", "an array")
        .build();

    private Generics_InnerOfItemJson() {
    }

    @Override
    public Generics.Inner<Item> read(JsonReader in) {
      int problems = in.problemCount();
      Item[] values = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> values = readArrayOfItem(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Generics.Inner<Item>(values);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Generics.Inner<Item> value) {
      out.beginObject();
      out.name("values");
      writeArrayOfItem(out, value.values());
      out.endObject();
    }

    private static Item[] readArrayOfItem(JsonReader in) {
      Item[] items = new Item[8];
      int size = 0;
      if (in.beginArrayOr(JsonKind.OBJECT)) {
        while (in.nextElement()) {
          if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
          }
          items[size++] = ItemJson.CODEC.read(in);
        }
      }
      return Arrays.copyOf(items, size);
    }

    private static void writeArrayOfItem(JsonWriter out, Item[] items) {
      out.beginArray();
      for (Item item : items) {
        ItemJson.CODEC.write(out, item);
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

  /**
   * Reads and writes {@link Generics.Pair}.
   */
  private static final class Generics_PairOfStringAndItemJson implements TypeCodec<Generics.Pair<String, Item>> {
    /**
     * The codec.
     */
    public static final Generics_PairOfStringAndItemJson CODEC = new Generics_PairOfStringAndItemJson();

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
          "description": "Two things.",
          "properties": {
            "first": {
              "type": "string",
              "description": "the one"
            },
            "second": {
              "$ref": "#/$defs/shop.Item",
              "description": "the other"
            }
          },
          "required": ["first", "second"],
          "additionalProperties": false,
          "$defs": {
            "shop.Item": {
              "type": "object",
              "description": "Something to buy.",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "what it is called"
                },
                "price": {
                  "type": "integer",
                  "description": "in cents",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["name", "price"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "2296f6e11f2be233";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("first", "a string")
        .required("second", "an object")
        .build();

    private Generics_PairOfStringAndItemJson() {
    }

    @Override
    public Generics.Pair<String, Item> read(JsonReader in) {
      int problems = in.problemCount();
      String first = null;
      Item second = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> first = in.readString();
            case 1 -> second = ItemJson.CODEC.read(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Generics.Pair<String, Item>(first, second);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Generics.Pair<String, Item> value) {
      out.beginObject();
      out.name("first").value(Objects.requireNonNull(value.first(), "first"));
      out.name("second");
      ItemJson.CODEC.write(out, value.second());
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

  /**
   * Reads and writes {@link Outcome}.
   */
  private static final class OutcomeOfIntegerJson implements TypeCodec<Outcome<Integer>> {
    /**
     * The codec.
     */
    public static final OutcomeOfIntegerJson CODEC = new OutcomeOfIntegerJson();

    /**
     * The surface of Leat that this class was generated for.
     */
    public static final int LEAT_ABI = 1;

    /**
     * The JSON Schema; other types stand in it under their full names.
     */
    public static final String SCHEMA = """
        {
          "description": "How something ended.",
          "oneOf": [
            {
              "type": "object",
              "description": "Well.",
              "properties": {
                "type": {
                  "type": "string",
                  "const": "Success"
                },
                "value": {
                  "type": "integer",
                  "description": "what came of it",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["type", "value"],
              "additionalProperties": false
            },
            {
              "type": "object",
              "description": "Badly.",
              "properties": {
                "type": {
                  "type": "string",
                  "const": "Failure"
                },
                "reason": {
                  "type": "string",
                  "description": "why"
                },
                "rest": {
                  "$ref": "#/$defs/shop.Page-java.lang.Integer",
                  "description": "what is left"
                }
              },
              "required": ["type", "reason", "rest"],
              "additionalProperties": false
            },
            {
              "type": "object",
              "description": "A number.",
              "properties": {
                "type": {
                  "type": "string",
                  "const": "Count"
                },
                "number": {
                  "type": "integer",
                  "description": "which",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["type", "number"],
              "additionalProperties": false
            }
          ],
          "$defs": {
            "shop.Page-java.lang.Integer": {
              "type": "object",
              "description": "A part of a longer list.",
              "properties": {
                "items": {
                  "type": "array",
                  "description": "what is on the page",
                  "items": {
                    "type": "integer",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  }
                },
                "next": {
                  "type": "string",
                  "description": "names the page after this one"
                }
              },
              "required": ["items"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "78bab0b26972c6ac";

    private static final Choices TAGS = Choices.of("Success", "Failure", "Count");

    private OutcomeOfIntegerJson() {
    }

    @Override
    public Outcome<Integer> read(JsonReader in) {
      return switch (in.readTag("type", TAGS)) {
        case 0 -> Outcome_SuccessOfIntegerJson.CODEC.read(in);
        case 1 -> Outcome_FailureOfIntegerJson.CODEC.read(in);
        case 2 -> Outcome_CountJson.CODEC.read(in);
        default -> null;
      };
    }

    @Override
    public void write(JsonWriter out, Outcome<Integer> value) {
      if (value instanceof Outcome.Success<Integer> variant) {
        out.tag("type", "Success");
        Outcome_SuccessOfIntegerJson.CODEC.write(out, variant);
      } else if (value instanceof Outcome.Failure<Integer> variant) {
        out.tag("type", "Failure");
        Outcome_FailureOfIntegerJson.CODEC.write(out, variant);
      } else if (value instanceof Outcome.Count variant) {
        out.tag("type", "Count");
        Outcome_CountJson.CODEC.write(out, variant);
      } else {
        throw new IllegalArgumentException("no variant of Outcome: " + value);
      }
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

  /**
   * Reads and writes {@link Outcome.Success}.
   */
  private static final class Outcome_SuccessOfIntegerJson implements TypeCodec<Outcome.Success<Integer>> {
    /**
     * The codec.
     */
    public static final Outcome_SuccessOfIntegerJson CODEC = new Outcome_SuccessOfIntegerJson();

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
          "description": "Well.",
          "properties": {
            "value": {
              "type": "integer",
              "description": "what came of it",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "required": ["value"],
          "additionalProperties": false
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "d02650640aa1724e";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("value", "an integer")
        .build();

    private Outcome_SuccessOfIntegerJson() {
    }

    @Override
    public Outcome.Success<Integer> read(JsonReader in) {
      int problems = in.problemCount();
      Integer value = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> value = in.readInt();
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Outcome.Success<Integer>(value);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Outcome.Success<Integer> value) {
      out.beginObject();
      out.name("value").value(value.value());
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

  /**
   * Reads and writes {@link Outcome.Failure}.
   */
  private static final class Outcome_FailureOfIntegerJson implements TypeCodec<Outcome.Failure<Integer>> {
    /**
     * The codec.
     */
    public static final Outcome_FailureOfIntegerJson CODEC = new Outcome_FailureOfIntegerJson();

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
          "description": "Badly.",
          "properties": {
            "reason": {
              "type": "string",
              "description": "why"
            },
            "rest": {
              "$ref": "#/$defs/shop.Page-java.lang.Integer",
              "description": "what is left"
            }
          },
          "required": ["reason", "rest"],
          "additionalProperties": false,
          "$defs": {
            "shop.Page-java.lang.Integer": {
              "type": "object",
              "description": "A part of a longer list.",
              "properties": {
                "items": {
                  "type": "array",
                  "description": "what is on the page",
                  "items": {
                    "type": "integer",
                    "minimum": -2147483648,
                    "maximum": 2147483647
                  }
                },
                "next": {
                  "type": "string",
                  "description": "names the page after this one"
                }
              },
              "required": ["items"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "25864328b7be5308";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("reason", "a string")
        .required("rest", "an object")
        .build();

    private Outcome_FailureOfIntegerJson() {
    }

    @Override
    public Outcome.Failure<Integer> read(JsonReader in) {
      int problems = in.problemCount();
      String reason = null;
      Page<Integer> rest = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> reason = in.readString();
            case 1 -> rest = PageOfIntegerJson.CODEC.read(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Outcome.Failure<Integer>(reason, rest);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Outcome.Failure<Integer> value) {
      out.beginObject();
      out.name("reason").value(Objects.requireNonNull(value.reason(), "reason"));
      out.name("rest");
      PageOfIntegerJson.CODEC.write(out, value.rest());
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

  /**
   * Reads and writes {@link Page}.
   */
  private static final class PageOfIntegerJson implements TypeCodec<Page<Integer>> {
    /**
     * The codec.
     */
    public static final PageOfIntegerJson CODEC = new PageOfIntegerJson();

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
          "description": "A part of a longer list.",
          "properties": {
            "items": {
              "type": "array",
              "description": "what is on the page",
              "items": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "next": {
              "type": "string",
              "description": "names the page after this one"
            }
          },
          "required": ["items"],
          "additionalProperties": false
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "946515fd5f0958ac";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("items", "an array")
        .optional("next")
        .build();

    private PageOfIntegerJson() {
    }

    @Override
    public Page<Integer> read(JsonReader in) {
      int problems = in.problemCount();
      List<Integer> items = null;
      Optional<String> next = Optional.empty();
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> items = readListOfInteger(in);
            case 1 -> {
              if (!in.skipNull()) {
                next = Optional.ofNullable(in.readString());
              }
            }
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Page<Integer>(items, next);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Page<Integer> value) {
      out.beginObject();
      out.name("items");
      writeListOfInteger(out, value.items());
      if (value.next().isPresent()) {
        out.name("next").value(Objects.requireNonNull(value.next().get(), "next"));
      }
      out.endObject();
    }

    private static List<Integer> readListOfInteger(JsonReader in) {
      List<Integer> items = new ArrayList<>();
      if (in.beginArrayOr(JsonKind.NUMBER)) {
        while (in.nextElement()) {
          items.add(in.readInt());
        }
      }
      return items;
    }

    private static void writeListOfInteger(JsonWriter out, List<Integer> items) {
      out.beginArray();
      for (Integer item : items) {
        out.value(item);
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

  /**
   * Reads and writes {@link Outcome}.
   */
  private static final class OutcomeOfItemJson implements TypeCodec<Outcome<Item>> {
    /**
     * The codec.
     */
    public static final OutcomeOfItemJson CODEC = new OutcomeOfItemJson();

    /**
     * The surface of Leat that this class was generated for.
     */
    public static final int LEAT_ABI = 1;

    /**
     * The JSON Schema; other types stand in it under their full names.
     */
    public static final String SCHEMA = """
        {
          "description": "How something ended.",
          "oneOf": [
            {
              "type": "object",
              "description": "Well.",
              "properties": {
                "type": {
                  "type": "string",
                  "const": "Success"
                },
                "value": {
                  "$ref": "#/$defs/shop.Item",
                  "description": "what came of it"
                }
              },
              "required": ["type", "value"],
              "additionalProperties": false
            },
            {
              "type": "object",
              "description": "Badly.",
              "properties": {
                "type": {
                  "type": "string",
                  "const": "Failure"
                },
                "reason": {
                  "type": "string",
                  "description": "why"
                },
                "rest": {
                  "$ref": "#/$defs/shop.Page-shop.Item",
                  "description": "what is left"
                }
              },
              "required": ["type", "reason", "rest"],
              "additionalProperties": false
            }
          ],
          "$defs": {
            "shop.Item": {
              "type": "object",
              "description": "Something to buy.",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "what it is called"
                },
                "price": {
                  "type": "integer",
                  "description": "in cents",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["name", "price"],
              "additionalProperties": false
            },
            "shop.Page-shop.Item": {
              "type": "object",
              "description": "A part of a longer list.",
              "properties": {
                "items": {
                  "type": "array",
                  "description": "what is on the page",
                  "items": {
                    "$ref": "#/$defs/shop.Item"
                  }
                },
                "next": {
                  "type": "string",
                  "description": "names the page after this one"
                }
              },
              "required": ["items"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "149e3096f9e437f5";

    private static final Choices TAGS = Choices.of("Success", "Failure");

    private OutcomeOfItemJson() {
    }

    @Override
    public Outcome<Item> read(JsonReader in) {
      return switch (in.readTag("type", TAGS)) {
        case 0 -> Outcome_SuccessOfItemJson.CODEC.read(in);
        case 1 -> Outcome_FailureOfItemJson.CODEC.read(in);
        default -> null;
      };
    }

    @Override
    public void write(JsonWriter out, Outcome<Item> value) {
      if (value instanceof Outcome.Success<Item> variant) {
        out.tag("type", "Success");
        Outcome_SuccessOfItemJson.CODEC.write(out, variant);
      } else if (value instanceof Outcome.Failure<Item> variant) {
        out.tag("type", "Failure");
        Outcome_FailureOfItemJson.CODEC.write(out, variant);
      } else {
        throw new IllegalArgumentException("no variant of Outcome: " + value);
      }
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

  /**
   * Reads and writes {@link Outcome.Success}.
   */
  private static final class Outcome_SuccessOfItemJson implements TypeCodec<Outcome.Success<Item>> {
    /**
     * The codec.
     */
    public static final Outcome_SuccessOfItemJson CODEC = new Outcome_SuccessOfItemJson();

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
          "description": "Well.",
          "properties": {
            "value": {
              "$ref": "#/$defs/shop.Item",
              "description": "what came of it"
            }
          },
          "required": ["value"],
          "additionalProperties": false,
          "$defs": {
            "shop.Item": {
              "type": "object",
              "description": "Something to buy.",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "what it is called"
                },
                "price": {
                  "type": "integer",
                  "description": "in cents",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["name", "price"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "ec3bec4795ab8d7b";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("value", "an object")
        .build();

    private Outcome_SuccessOfItemJson() {
    }

    @Override
    public Outcome.Success<Item> read(JsonReader in) {
      int problems = in.problemCount();
      Item value = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> value = ItemJson.CODEC.read(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Outcome.Success<Item>(value);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Outcome.Success<Item> value) {
      out.beginObject();
      out.name("value");
      ItemJson.CODEC.write(out, value.value());
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

  /**
   * Reads and writes {@link Outcome.Failure}.
   */
  private static final class Outcome_FailureOfItemJson implements TypeCodec<Outcome.Failure<Item>> {
    /**
     * The codec.
     */
    public static final Outcome_FailureOfItemJson CODEC = new Outcome_FailureOfItemJson();

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
          "description": "Badly.",
          "properties": {
            "reason": {
              "type": "string",
              "description": "why"
            },
            "rest": {
              "$ref": "#/$defs/shop.Page-shop.Item",
              "description": "what is left"
            }
          },
          "required": ["reason", "rest"],
          "additionalProperties": false,
          "$defs": {
            "shop.Item": {
              "type": "object",
              "description": "Something to buy.",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "what it is called"
                },
                "price": {
                  "type": "integer",
                  "description": "in cents",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "required": ["name", "price"],
              "additionalProperties": false
            },
            "shop.Page-shop.Item": {
              "type": "object",
              "description": "A part of a longer list.",
              "properties": {
                "items": {
                  "type": "array",
                  "description": "what is on the page",
                  "items": {
                    "$ref": "#/$defs/shop.Item"
                  }
                },
                "next": {
                  "type": "string",
                  "description": "names the page after this one"
                }
              },
              "required": ["items"],
              "additionalProperties": false
            }
          }
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "40d1eaff5200b2eb";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("reason", "a string")
        .required("rest", "an object")
        .build();

    private Outcome_FailureOfItemJson() {
    }

    @Override
    public Outcome.Failure<Item> read(JsonReader in) {
      int problems = in.problemCount();
      String reason = null;
      Page<Item> rest = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> reason = in.readString();
            case 1 -> rest = PageOfItemJson.CODEC.read(in);
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Outcome.Failure<Item>(reason, rest);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Outcome.Failure<Item> value) {
      out.beginObject();
      out.name("reason").value(Objects.requireNonNull(value.reason(), "reason"));
      out.name("rest");
      PageOfItemJson.CODEC.write(out, value.rest());
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
}
