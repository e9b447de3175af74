package dev.leat.server.runs;

import dev.leat.chat.Part;
import dev.leat.server.http.Problem;
import dev.leat.tool.Media;
import java.net.URI;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Images and files as clients send them: their bytes in a {@code data:} address, or where they are.
 */
public final class ClientMedia {
  private static final Pattern DATA = Pattern.compile("data:([^;,]+)(?:;[^;,]*)*;base64,(.*)");

  private ClientMedia() {}

  /**
   * The part of a message.
   *
   * @param address {@code data:} with base64, or {@code https:}, which the provider reads itself
   * @param mediaType what the client says it is; empty to go by the address
   * @param name the file's name; empty if it has none
   */
  public static Part of(String address, String mediaType, String name) {
    try {
      Media media = media(address, mediaType);
      Media named = name.isEmpty() ? media : media.named(name);
      return named.isImage() ? new Part.Image(named) : new Part.File(named);
    } catch (IllegalArgumentException e) {
      throw refused("Media of a message cannot be taken: " + e.getMessage());
    }
  }

  private static Media media(String address, String mediaType) {
    if (address.startsWith("data:")) {
      Matcher data = DATA.matcher(address);
      if (!data.matches()) {
        throw refused("A data: address of media must have a type and base64.");
      }
      return Media.of(data.group(1), Base64.getMimeDecoder().decode(data.group(2)));
    }
    if (!address.startsWith("https://")) {
      throw refused("Media comes in a data: address, or is at one that begins with https.");
    }
    return Media.at(mediaType.isEmpty() ? "image/*" : mediaType, URI.create(address));
  }

  private static Problem refused(String why) {
    return Problem.of(400, "unsupported_content", why);
  }
}
