package dev.leat.samples.weatherweb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the command says to who mistypes. */
class WeatherPageTest {
  @ParameterizedTest
  @ValueSource(strings = {"70000", "5-3", "http", "1-2-3", "99999-99999"})
  void whatIsNoPortIsSaidSo(String ports) {
    StringWriter said = new StringWriter();
    CommandLine command = new CommandLine(new WeatherPage()).setErr(new PrintWriter(said, true));
    assertEquals(2, command.execute("--port", ports));
    assertTrue(said.toString().startsWith("--port takes a port or a range"), said.toString());
    assertTrue(said.toString().contains("not " + ports), said.toString());
  }
}
