package dev.leat.models.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventParserTest {
  private final EventParser in = EventParser.create();

  private @Nullable JsonToken begin(String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    in.begin(bytes, bytes.length);
    return in.nextToken();
  }

  @Test
  void eachEventIsADocument() throws IOException {
    for (int i = 0; i < 1_000; i++) {
      assertEquals(JsonToken.START_OBJECT, begin(" {\"n\":" + i + ",\"é\":[1.50,null]} \n"));
      JsonNode tree = in.readValueAsTree();
      assertEquals("{\"n\":" + i + ",\"é\":[1.50,null]}", tree.toString());
      assertNull(in.nextToken());
    }
  }

  @Test
  void anEventThatEndsInsideAValueIsBroken() throws IOException {
    String json = "{\"a\":[\"b\\u00e9\",-1.5e3,{\"c\":true}]}";
    for (int cut = 1; cut < json.length(); cut++) {
      String part = json.substring(0, cut);
      EventParserTest fresh = new EventParserTest();
      assertEquals(JsonToken.START_OBJECT, fresh.begin(part));
      assertThrows(JsonEOFException.class, () -> fresh.in.readValueAsTree(), part);
      EventParserTest skipping = new EventParserTest();
      assertEquals(JsonToken.START_OBJECT, skipping.begin(part));
      assertThrows(JsonEOFException.class, () -> skipping.in.skipChildren(), part);
      assertThrows(JsonEOFException.class, () -> skipping.begin("{}"), part);
    }
  }

  @Test
  void moreThanOneDocumentShows() throws IOException {
    begin("{}{}");
    in.skipChildren();
    assertEquals(JsonToken.START_OBJECT, in.nextToken());
  }

  @Test
  void theCapsHold() throws IOException {
    begin("[".repeat(50));
    assertThrows(JsonEOFException.class, in::skipChildren);
    EventParserTest deep = new EventParserTest();
    deep.begin("[".repeat(5_000));
    assertThrows(StreamConstraintsException.class, deep.in::skipChildren);
  }
}
