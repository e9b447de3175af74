package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TimeForms;
import dev.leat.json.TypeCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads and writes {@link Beans.Customer}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_CustomerJson implements TypeCodec<Beans.Customer> {
  /**
   * The codec.
   */
  public static final Beans_CustomerJson CODEC = new Beans_CustomerJson();

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
        "description": "A customer.",
        "properties": {
          "key": {
            "type": "string",
            "description": "What it is found by."
          },
          "created": {
            "type": "string",
            "description": "When it was first kept.",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$",
            "readOnly": true
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
            "$ref": "#/$defs/example.Beans.Address",
            "description": "Where they live."
          },
          "channel": {
            "$ref": "#/$defs/example.Beans.Channel",
            "description": "How they like to be reached."
          },
          "counts": {
            "type": "object",
            "description": "Whatever else is known.",
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "readOnly": true
          },
          "secret": {
            "type": "string",
            "description": "What the door wants to hear.",
            "writeOnly": true
          },
          "label": {
            "type": "string",
            "description": "What to print on letters.",
            "readOnly": true
          }
        },
        "required": ["name"],
        "additionalProperties": false,
        "$defs": {
          "example.Beans.Address": {
            "type": "object",
            "description": "An address. Made once.",
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
          "example.Beans.Channel": {
            "type": "string",
            "description": "A way to reach somebody.",
            "enum": ["post", "PHONE"]
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "b1389863c0b95800";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .optional("key")
      .optional("version")
      .required("name", "a string")
      .optional("active")
      .optional("tags")
      .optional("credit")
      .optional("nickname")
      .optional("address")
      .optional("channel")
      .optional("secret")
      .ignored("created")
      .ignored("counts")
      .ignored("label")
      .build();

  private Beans_CustomerJson() {
  }

  @Override
  public Beans.Customer read(JsonReader in) {
    int problems = in.problemCount();
    String key = null;
    Integer version = null;
    String name = null;
    Boolean active = null;
    List<String> tags = null;
    Double credit = null;
    String nickname = null;
    Beans.Address address = null;
    Beans.Channel channel = null;
    String secret = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              key = in.readString();
            }
          }
          case 1 -> {
            if (!in.skipNull()) {
              version = in.readInt();
            }
          }
          case 2 -> name = in.readString();
          case 3 -> {
            if (!in.skipNull()) {
              active = in.readBoolean();
            }
          }
          case 4 -> {
            if (!in.skipNull()) {
              tags = readListOfString(in);
            }
          }
          case 5 -> {
            if (!in.skipNull()) {
              credit = in.readDouble();
            }
          }
          case 6 -> {
            if (!in.skipNull()) {
              nickname = in.readString();
            }
          }
          case 7 -> {
            if (!in.skipNull()) {
              address = Beans_AddressJson.CODEC.read(in);
            }
          }
          case 8 -> {
            if (!in.skipNull()) {
              channel = Beans_ChannelJson.CODEC.read(in);
            }
          }
          case 9 -> {
            if (!in.skipNull()) {
              secret = in.readString();
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      Beans.Customer made = new Beans.Customer();
      if (key != null) {
        made.setKey(key);
      }
      if (version != null) {
        made.setVersion(version);
      }
      made.setName(name);
      if (active != null) {
        made.setActive(active);
      }
      if (tags != null) {
        made.setTags(tags);
      }
      if (credit != null) {
        made.setCredit(credit);
      }
      if (nickname != null) {
        made.setNickname(nickname);
      }
      if (address != null) {
        made.setAddress(address);
      }
      if (channel != null) {
        made.channel = channel;
      }
      if (secret != null) {
        made.setSecret(secret);
      }
      return made;
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  public void write(JsonWriter out, Beans.Customer value) {
    out.beginObject();
    String key = value.getKey();
    if (key != null) {
      out.name("key").value(Objects.requireNonNull(key, "key"));
    }
    Instant created = value.getCreated();
    if (created != null) {
      out.name("created");
      TimeForms.INSTANT.write(out, created);
    }
    out.name("version").value(value.getVersion());
    out.name("name").value(Objects.requireNonNull(value.getName(), "name"));
    out.name("active").value(value.isActive());
    List<String> tags = value.getTags();
    if (tags != null) {
      out.name("tags");
      writeListOfString(out, tags);
    }
    Double credit = value.getCredit();
    if (credit != null) {
      out.name("credit").value(credit);
    }
    String nickname = value.getNickname().orElse(null);
    if (nickname != null) {
      out.name("nickname").value(Objects.requireNonNull(nickname, "nickname"));
    }
    Beans.Address address = value.getAddress();
    if (address != null) {
      out.name("address");
      Beans_AddressJson.CODEC.write(out, address);
    }
    Beans.Channel channel = value.channel;
    if (channel != null) {
      out.name("channel");
      Beans_ChannelJson.CODEC.write(out, channel);
    }
    Map<String, Integer> counts = value.counts;
    if (counts != null) {
      out.name("counts");
      writeMapOfInteger(out, counts);
    }
    String label = value.getLabel();
    if (label != null) {
      out.name("label").value(Objects.requireNonNull(label, "label"));
    }
    out.endObject();
  }

  private static List<String> readListOfString(JsonReader in) {
    List<String> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(in.readString());
      }
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

  private static void writeMapOfInteger(JsonWriter out, Map<String, Integer> entries) {
    out.beginObject();
    for (Map.Entry<String, Integer> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      Integer value = entry.getValue();
      out.value(value);
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
