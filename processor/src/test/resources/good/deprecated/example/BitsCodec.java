package example;

import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.TypeCodec;
import java.util.BitSet;

/** Bits as a number. */
@Deprecated(forRemoval = true)
final class BitsCodec implements TypeCodec<BitSet> {
  static final String SCHEMA =
      """
      {"type": "integer", "minimum": 0, "maximum": 255}
      """;

  public BitsCodec() {}

  @Override
  public BitSet read(JsonReader in) {
    int before = in.problemCount();
    int bits = in.readInt();
    if (in.problemCount() == before && (bits < 0 || bits > 255)) {
      in.note("an integer from 0 to 255", String.valueOf(bits));
    }
    return in.problemCount() > before ? null : BitSet.valueOf(new byte[] {(byte) bits});
  }

  @Override
  public void write(JsonWriter out, BitSet value) {
    byte[] bytes = value.toByteArray();
    out.value(bytes.length == 0 ? 0 : bytes[0] & 255);
  }

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public String fingerprint() {
    return "1";
  }
}
