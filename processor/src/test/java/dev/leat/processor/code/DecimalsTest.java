package dev.leat.processor.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as all JVMs have to write them. */
final class DecimalsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "7.3879E20",
        "2.0E23",
        "0.001",
        "1.0E-4",
        "1234567.0",
        "1.2345678E7",
        "0.0",
        "-0.0",
        "4.9E-324",
        "9.9E-324",
        "1.7976931348623157E308",
        "2.2250738585072014E-308",
        "-7.3879E20",
        "Infinity",
        "NaN"
      })
  void aDoubleIsAsInJdk19(String text) {
    assertEquals(text, Decimals.text(Double.valueOf(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0E23", "1.4E-45", "3.4028235E38", "0.1", "1.0E10", "8.589935E9"})
  void aFloatIsToo(String text) {
    assertEquals(text, Decimals.text(Float.valueOf(text)));
  }

  @Test
  void whatIsWrittenIsTheNumberInNoMoreDigitsThanTheJvmHas() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      double wide = Double.longBitsToDouble(random.nextLong());
      float single = Float.intBitsToFloat(random.nextInt());
      for (Number number : List.<Number>of(wide, single, random.nextInt(100_000) / 1000.0)) {
        if (Double.isFinite(number.doubleValue())) {
          String text = Decimals.text(number);
          Number back = Double.valueOf(text);
          if (number instanceof Float) {
            back = Float.valueOf(text);
          }
          assertEquals(number, back);
          assertTrue(text.length() <= number.toString().length(), text);
          assertEquals(0, Decimals.of(number).compareTo(new BigDecimal(text)), text);
        }
      }
    }
  }
}
