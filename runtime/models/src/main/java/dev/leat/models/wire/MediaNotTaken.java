package dev.leat.models.wire;

import dev.leat.chat.ChatException;
import dev.leat.tool.Media;

/** The failure of a request with an image or a file that its wire has no place for. */
public final class MediaNotTaken {
  private MediaNotTaken() {}

  /**
   * Says so.
   *
   * @param rule what is taken, as a sentence without its end
   * @param fix what to do
   */
  public static ChatException of(String rule, Media media, String fix) {
    return new ChatException(
        ChatException.Kind.PROTOCOL,
        "Nothing was sent: " + rule + ". Found: " + media + ". Fix: " + fix + ".");
  }
}
