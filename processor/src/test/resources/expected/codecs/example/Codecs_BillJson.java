package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lib.Money;
import lib.MoneyCodec;

/**
 * Reads and writes {@link Codecs.Bill}.
 */
@Generated("dev.leat.processor")
final class Codecs_BillJson implements TypeCodec<Codecs.Bill> {
  /**
   * The codec.
   */
  public static final Codecs_BillJson CODEC = new Codecs_BillJson();

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
        "description": "What is paid.",
        "properties": {
          "price": {
            "type": "integer",
            "description": "the price",
            "minimum": 0,
            "maximum": 2000000000,
            "x-unit": "cent"
          },
          "tips": {
            "type": "array",
            "description": "more",
            "items": {
              "x-unit": "cent",
              "type": "integer",
              "minimum": 0,
              "maximum": 2000000000
            }
          },
          "flags": {
            "type": "integer",
            "description": "some bits",
            "minimum": 0,
            "maximum": 255
          },
          "mask": {
            "type": "integer",
            "description": "other bits",
            "minimum": 0,
            "maximum": 255
          }
        },
        "required": ["price", "tips", "flags"],
        "additionalProperties": false
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "faeaf72b58e6a2af";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("price", "an integer")
      .required("tips", "an array")
      .required("flags", "an integer")
      .optional("mask")
      .build();

  private Codecs_BillJson() {
  }

  @Override
  public Codecs.Bill read(JsonReader in) {
    int problems = in.problemCount();
    Money price = null;
    List<Money> tips = null;
    BitSet flags = null;
    Optional<BitSet> mask = Optional.empty();
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> price = MoneyCodec.CODEC.read(in);
          case 1 -> tips = readListOfMoney(in);
          case 2 -> flags = new BitsCodec().read(in);
          case 3 -> {
            if (!in.skipNull()) {
              mask = Optional.ofNullable(new BitsCodec().read(in));
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Codecs.Bill(price, tips, flags, mask);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Codecs.Bill value) {
    out.beginObject();
    out.name("price");
    MoneyCodec.CODEC.write(out, Objects.requireNonNull(value.price(), "price"));
    out.name("tips");
    writeListOfMoney(out, value.tips());
    out.name("flags");
    new BitsCodec().write(out, Objects.requireNonNull(value.flags(), "flags"));
    if (value.mask().isPresent()) {
      out.name("mask");
      new BitsCodec().write(out, Objects.requireNonNull(value.mask().get(), "mask"));
    }
    out.endObject();
  }

  private static List<Money> readListOfMoney(JsonReader in) {
    List<Money> items = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextElement()) {
        items.add(MoneyCodec.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfMoney(JsonWriter out, List<Money> items) {
    out.beginArray();
    for (Money item : items) {
      MoneyCodec.CODEC.write(out, Objects.requireNonNull(item, "item"));
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
