package dev.leat.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
    return read(in, SHAPE);
  }

  private static String read(JsonReader in, ObjectShape shape) {
    StringBuilder read = new StringBuilder();
    assertTrue(in.beginObject(shape));
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

  @Test
  void aNameIsKnownHoweverItIsWritten() {
    JsonReader in = JsonReader.of("{\"\\u0073treet\" : \"a\", \"ci\\u0074y\":\"b\"}");
    assertEquals("0=a 1=b ", read(in));
    assertEquals(List.of(), in.problems());
  }

  @Test
  void aNameThatBeginsAsTheExpectedOneIsAnother() {
    for (String name : List.of("stree", "streets", "street\\u0000", "street\\\"")) {
      JsonReader in = JsonReader.of("{\"" + name + "\": \"a\", \"street\": \"b\"}");
      assertEquals("0=b ", read(in), name);
      assertEquals(1, in.problemCount(), name);
    }
  }

  @Test
  void namesThatJsonEscapesAreRead() {
    ObjectShape shape =
        ObjectShape.builder()
            .required("a\"", "a string")
            .required("b\\", "a string")
            .required("c\n", "a string")
            .required("", "a string")
            .build();
    String text = "{\"a\\\"\": \"1\", \"b\\\\\": \"2\", \"c\\n\": \"3\", \"\": \"4\"}";
    JsonReader in = JsonReader.of(text);
    assertEquals("0=1 1=2 2=3 3=4 ", read(in, shape));
    assertEquals(List.of(), in.problems());
  }

  @Test
  void aNameThatIsCutOffIsNoJson() {
    for (String text : List.of("{\"street", "{\"street\"", "{\"stree")) {
      JsonReader in = JsonReader.of(text);
      assertThrows(MalformedJsonException.class, () -> read(in), text);
    }
  }
}
