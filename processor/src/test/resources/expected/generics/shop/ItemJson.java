package shop;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Item}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class ItemJson implements TypeCodec<Item> {
  /**
   * The codec.
   */
  public static final ItemJson CODEC = new ItemJson();

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
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "688cd3a1baeb13e9";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .required("price", "an integer")
      .build();

  private ItemJson() {
  }

  @Override
  public Item read(JsonReader in) {
    int problems = in.problemCount();
    String name = null;
    int price = 0;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> name = in.readString();
          case 1 -> price = in.readInt();
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Item(name, price);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Item value) {
    out.beginObject();
    out.name("name").value(Objects.requireNonNull(value.name(), "name"));
    out.name("price").value(value.price());
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
