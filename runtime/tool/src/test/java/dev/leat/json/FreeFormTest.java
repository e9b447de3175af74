package dev.leat.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a value of any form may hold when it is written. */
final class FreeFormTest {
  private static String written(Object value) {
    JsonWriter out = new JsonWriter();
    FreeForm.write(out, value);
    return out.toString();
  }

  @Test
  void whatMayBeMissingIsWrittenAsItsValueOrNull() {
    assertEquals("7", written(Optional.of(7)));
    assertEquals("null", written(Optional.empty()));
    assertEquals(
        "{\"a\":[null,\"x\"]}",
        written(Optional.of(Map.of("a", List.of(Optional.empty(), Optional.of("x"))))));
  }

  @Test
  void whatHasNoFormIsNamedWithItsPlace() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> written(Map.of("a", List.of(1, Optional.of(new Thread())))));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("java.lang.Thread at /a/1"), message);
  }
}
