package dev.leat.chat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.json.JsonWriter;
import dev.leat.tool.Media;
import java.net.URI;
import java.util.Base64;

/** The stored form of images and files: members of the object that holds them. */
final class MediaJson {
  private MediaJson() {}

  static void write(JsonWriter out, Media media) {
    out.name("media_type").value(media.mediaType());
    media.base64().ifPresent(bytes -> out.name("base64").value(bytes));
    media.address().ifPresent(address -> out.name("url").value(address.toString()));
    media.name().ifPresent(name -> out.name("name").value(name));
  }

  static Media read(JsonNode in) {
    String type = in.path("media_type").asText();
    Media media =
        in.has("url")
            ? Media.at(type, URI.create(in.get("url").asText()))
            : Media.of(type, Base64.getDecoder().decode(in.path("base64").asText()));
    return in.has("name") ? media.named(in.get("name").asText()) : media;
  }
}
