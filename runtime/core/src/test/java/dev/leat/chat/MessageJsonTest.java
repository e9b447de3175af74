package dev.leat.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.tool.Media;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stored form of messages. {@code -Dleat.golden.update=true} rewrites the golden file. */
class MessageJsonTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/leat/chat/messages.json");
  private static final String HOSTILE = "\u0000\r\n\u2028 \"\\ 😀 \uD83D </script>";

  private static final List<Message> ALL =
      List.of(
          new Message.Instructions("Use the tools."),
          Message.User.of(HOSTILE),
          new Message.Assistant(
              List.of(
                  new Part.Reasoning("Two cities."),
                  new Part.State("anthropic", "{\"signature\": \"a\\u00e9==\", \"n\": 1.50}"),
                  new Part.Text("Let me see."),
                  new Part.Call(new ToolCall("call_1", "functions.x:0", "x", "{\"a\": 1.0}")),
                  new Part.Call(new ToolCall("call_2", null, "y", "not JSON")),
                  new Part.Malformed("{\"a\":")),
              true),
          new Message.ToolResults(
              List.of(
                  new Message.Answer("call_1", "functions.x:0", "x", "10", false),
                  new Message.Answer("call_2", null, "y", HOSTILE, true),
                  new Message.Answer(
                      "call_3",
                      null,
                      "shot",
                      "[image/png, 3 bytes]",
                      false,
                      List.of(Media.of("image/png", new byte[] {1, 2, -1}))))),
          new Message.User(
              List.of(
                  new Part.Text("And these?"),
                  new Part.Image(Media.at("image/*", URI.create("https://h/a.png?b=c"))),
                  new Part.File(Media.of("application/pdf", new byte[] {0}).named("a.pdf")))),
          Message.Assistant.of("Done."),
          new Message.Summary(HOSTILE, 6));

  @Test
  void storedFormIsTheGoldenOne() throws IOException {
    String json = MessageJson.write(ALL) + "\n";
    if (Boolean.getBoolean("leat.golden.update")) {
      Files.writeString(GOLDEN, json);
    }
    assertEquals(Files.readString(GOLDEN), json);
  }

  @Test
  void whatIsWrittenReadsBack() {
    assertEquals(ALL, MessageJson.readAll(MessageJson.write(ALL)));
    ALL.forEach(message -> assertEquals(message, MessageJson.read(MessageJson.write(message))));
  }

  @Test
  void aLargeTextReadsBack() {
    Message large = Message.User.of("x".repeat(25_000_000));
    assertEquals(large, MessageJson.read(MessageJson.write(large)));
  }

  @Test
  void unknownMembersAreIgnored() {
    String json =
        "{\"later\":{},\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"text\":\"a\",\"b\":1}]}";
    assertEquals(Message.User.of("a"), MessageJson.read(json));
  }

  @Test
  void whatWouldLeaveAHoleIsRefused() {
    refused("{\"role\":\"judge\"}", "role 'judge'");
    refused("{\"role\":\"user\",\"parts\":[{\"type\":\"smell\"}]}", "type 'smell'");
    refused("[", "not JSON");
  }

  private static void refused(String json, String word) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> MessageJson.read(json));
    assertTrue(e.toString().contains(word), e.toString());
  }
}
