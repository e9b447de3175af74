package dev.leat.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that a shape takes besides those of its properties. */
final class ObjectShapeTest {
  private static final ObjectShape SHAPE =
      ObjectShape.builder()
          .required("street", "a string")
          .alias("road")
          .optional("city")
          .ignored("label")
          .build();

  private static String read(JsonReader in) {
    StringBuilder read = new StringBuilder();
    assertTrue(in.beginObject(SHAPE));
    for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
      read.append(property).append('=').append(in.readString()).append(' ');
    }
    return read.toString();
  }

  @Test
  void anAliasIsItsProperty() {
    JsonReader in = JsonReader.of("{\"city\": \"b\", \"road\": \"a\"}");
    assertEquals("1=b 0=a ", read(in));
    assertEquals(List.of(), in.problems());
  }

  @Test
  void aPropertyIsGivenOnceByWhateverName() {
    JsonReader in = JsonReader.of("{\"road\": \"a\", \"street\": \"b\"}");
    assertEquals("0=a ", read(in));
    assertEquals(1, in.problemCount());
    assertEquals("/street", in.problems().get(0).pointer());
  }

  @Test
  void whatIsIgnoredMayBeAnythingAndIsNotTold() {
    JsonReader in = JsonReader.of("{\"label\": [{}], \"street\": \"a\", \"label\": 1, \"x\": 1}");
    assertEquals("0=a ", read(in));
    assertEquals(1, in.problemCount());
    assertEquals(List.of("street", "city"), in.problems().get(0).allowed());
  }
}
