package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes {@link Beans.Address}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Beans_AddressJson implements TypeCodec<Beans.Address> {
  /**
   * The codec.
   */
  public static final Beans_AddressJson CODEC = new Beans_AddressJson();

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
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "acfe6387dda9be3f";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .optional("zip_code")
      .required("street", "a string")
      .alias("road")
      .alias("avenue")
      .optional("apartment")
      .build();

  private Beans_AddressJson() {
  }

  @Override
  public Beans.Address read(JsonReader in) {
    int problems = in.problemCount();
    String zipCode = "00000";
    String streetName = null;
    Optional<String> apartment = Optional.empty();
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              zipCode = in.readString();
            }
          }
          case 1 -> streetName = in.readString();
          case 2 -> {
            if (!in.skipNull()) {
              apartment = Optional.ofNullable(in.readString());
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Beans.Address(streetName, zipCode, apartment);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Beans.Address value) {
    out.beginObject();
    out.name("zip_code").value(Objects.requireNonNull(value.zipCode(), "zip_code"));
    out.name("street").value(Objects.requireNonNull(value.getStreetName(), "street"));
    if (value.apartment().isPresent()) {
      out.name("apartment").value(Objects.requireNonNull(value.apartment().get(), "apartment"));
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
