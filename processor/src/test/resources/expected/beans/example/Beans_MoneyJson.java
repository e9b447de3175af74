package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;

/**
 * Reads and writes {@link Beans.Money}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_MoneyJson implements TypeCodec<Beans.Money> {
  /**
   * The codec.
   */
  public static final Beans_MoneyJson CODEC = new Beans_MoneyJson();

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
        "description": "An amount of money.",
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

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "9cf533c4fff97648";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("amount", "an integer")
      .optional("currency")
      .optional("note")
      .build();

  private Beans_MoneyJson() {
  }

  @Override
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  public Beans.Money read(JsonReader in) {
    int problems = in.problemCount();
    long amount = 0;
    String currency = "EUR";
    String note = null;
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> amount = in.readLong();
          case 1 -> {
            if (!in.skipNull()) {
              currency = in.readString();
            }
          }
          case 2 -> {
            if (!in.skipNull()) {
              note = in.readString();
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      Beans.Money made = Objects.requireNonNull(Beans.Money.of(amount, currency), "of returned null");
      if (note != null) {
        made.setNote(note);
      }
      return made;
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Beans.Money value) {
    out.beginObject();
    out.name("amount").value(value.getAmount());
    out.name("currency").value(Objects.requireNonNull(value.getCurrency(), "currency"));
    String note = value.getNote();
    if (note != null) {
      out.name("note").value(Objects.requireNonNull(note, "note"));
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
