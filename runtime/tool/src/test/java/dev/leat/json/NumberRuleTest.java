package dev.leat.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberRuleTest {
  private static final String BOUNDS = " from -1E+300 to 1E+300";

  private static List<Problem> problems(NumberRule rule, String text) {
    JsonReader in = JsonReader.of(text);
    rule.readBigDecimal(in);
    return in.problems();
  }

  @Test
  void numbersOfAnySizeHaveBoundsAllTheSame() {
    for (String text : List.of("1e300", "-1e300", "\"1e300\"", "1e-999999999", "0e999999999")) {
      assertEquals(List.of(), problems(NumberRule.ANY, text), text);
    }
    for (String text : List.of("1.1e300", "-1e400", "1e999999999")) {
      List<Problem> problems = problems(NumberRule.ANY, text);
      assertEquals(1, problems.size(), text);
      assertEquals("a number" + BOUNDS, problems.get(0).expected());
    }
  }

  @Test
  void integersHaveThemToo() {
    JsonReader in = JsonReader.of("1" + "0".repeat(301));
    NumberRule.ANY.readBigInteger(in);
    assertEquals("an integer" + BOUNDS, in.problems().get(0).expected());
  }

  @Test
  void aNumberThatBreaksBothIsToldOfTheConstraint() {
    NumberRule rule = NumberRule.ANY.atLeast("5");
    assertEquals("a number of at least 5", problems(rule, "-1e400").get(0).expected());
    assertEquals(1, problems(rule, "-1e400").size());
    assertEquals("a number" + BOUNDS, problems(rule, "1e400").get(0).expected());
  }

  /** JDK 17 has more digits for each of these than it needs. */
  @Test
  void aNumberIsJudgedByTheFewestDigitsThatGiveItBack() {
    for (String text : List.of("7.3879E20", "2.0E-3", "9.9E-324", "-7.3879E20")) {
      JsonReader in = JsonReader.of(text);
      NumberRule.ANY.atLeast("-7.3879E20").atMost("7.3879E20").readDouble(in);
      assertEquals(List.of(), in.problems(), text);
    }
    JsonReader in = JsonReader.of("1.0E23");
    NumberRule.ANY.atMost("9.9E22").readDouble(in);
    assertEquals("1.0E+23", in.problems().get(0).found());
    JsonReader small = JsonReader.of("3.4028235E38");
    NumberRule.ANY.atMost("3.4028235E38").readFloat(small);
    assertEquals(List.of(), small.problems());
  }

  @Test
  void whatNoSchemaAllowsIsNotWritten() {
    BigDecimal most = new BigDecimal("1e300");
    assertSame(most, NumberRule.written(most, "price"));
    BigDecimal more = new BigDecimal("1e400");
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> NumberRule.written(more, "price"));
    assertEquals(
        "price must be a number" + BOUNDS + " to be told, and is 1E+400", refused.getMessage());
    BigInteger less = BigInteger.TEN.pow(301).negate();
    assertThrows(IllegalArgumentException.class, () -> NumberRule.written(less, "count"));
  }
}
