package dev.leat.models;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leat.models.http.ErrorText;
import dev.leat.models.http.LogText;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Recorded bodies of error answers. */
final class ErrorBodiesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void errorBodiesTellTheirMessage() throws IOException {
    Assumptions.assumeTrue(System.getenv("LEAT_CORPUS") != null, "LEAT_CORPUS is not set");
    int count = 0;
    for (String line : Files.readAllLines(CorpusContract.corpus("http_errors.jsonl"))) {
      String body = JSON.readTree(line).path("body").asText();
      JsonNode message = JSON.readTree(body).findValue("message");
      if (message == null) {
        message = JSON.readTree(body).get("error"); // Ollama's is a mere text
      }
      if (message != null) {
        String start =
            LogText.of(message.asText().substring(0, Math.min(400, message.asText().length())));
        assertTrue(ErrorText.ofBody(body).startsWith(start), body);
        count++;
      }
    }
    assertTrue(count > 15, count + " bodies");
  }
}
