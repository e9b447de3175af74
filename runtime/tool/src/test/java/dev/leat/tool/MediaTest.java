package dev.leat.tool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class MediaTest {
  private static final byte[] BYTES = {1, 2, -1};

  @Test
  void bytesAreCopiedBothWays() {
    byte[] mine = BYTES.clone();
    Media media = Media.of("image/png", mine);
    mine[0] = 9;
    media.bytes().orElseThrow()[1] = 9;
    assertArrayEquals(BYTES, media.bytes().orElseThrow());
    assertEquals("data:image/png;base64,AQL/", media.url());
  }

  @Test
  void equalityIsThatOfTheContent() {
    Media media = Media.of("image/png", BYTES);
    assertEquals(Media.of("image/png", BYTES), media);
    assertEquals(Media.of("image/png", BYTES).hashCode(), media.hashCode());
    assertNotEquals(media, media.named("a.png"));
    assertNotEquals(media, Media.of("image/gif", BYTES));
  }

  @Test
  void neitherBytesNorAddressesAreShown() {
    Media there = Media.at("image/*", URI.create("https://h/a?signature=secret"));
    assertFalse((there + there.asText()).contains("secret"));
    assertEquals("Media[image/png, 3 bytes]", Media.of("image/png", BYTES).toString());
  }

  @Test
  void whatProvidersRefuseIsRefused() {
    for (String type : List.of("png", "", "image/", "a/b; charset=utf-8", "a/b\r\nX: y")) {
      assertThrows(IllegalArgumentException.class, () -> Media.of(type, BYTES), type);
    }
    assertThrows(IllegalArgumentException.class, () -> Media.of("image/png", new byte[0]));
    Media file = Media.of("application/pdf", BYTES);
    assertThrows(IllegalArgumentException.class, () -> new Content.Image(file));
  }

  @Test
  void aResultNamesItsMediaAmongItsWords() {
    Media image = Media.of("image/png", BYTES);
    Media file = Media.of("application/pdf", BYTES);
    ToolResult result =
        ToolResult.of(
            List.of(new Content.Text("See:"), new Content.Image(image), new Content.File(file)));
    assertEquals(List.of(image, file), result.media());
    assertTrue(result.asText().startsWith("See:\n[image/png, 3 bytes]\n["));
    assertEquals(List.of(image), ToolResult.image(image).media());
  }
}
