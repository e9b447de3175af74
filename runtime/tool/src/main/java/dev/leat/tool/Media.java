package dev.leat.tool;

import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An image or a file: its bytes, or the address where the provider finds them. Immutable; equal if
 * all that it holds is.
 */
public final class Media {
  /** Requests that carry more are refused by all providers; larger files go by their address. */
  public static final int MAX_BYTES = 32 << 20;

  private final String mediaType;
  private final byte @Nullable [] bytes;
  private final @Nullable URI address;
  private final @Nullable String name;

  private Media(
      String mediaType, byte @Nullable [] bytes, @Nullable URI address, @Nullable String name) {
    this.mediaType = mediaType;
    this.bytes = bytes;
    this.address = address;
    this.name = name;
    if (!mediaType.matches("[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+*-]+")) {
      throw new IllegalArgumentException(
          "a media type is like 'image/png', without parameters. Found: " + mediaType);
    }
  }

  /**
   * Media of these bytes, which are copied.
   *
   * @param mediaType such as {@code image/png}
   * @throws IllegalArgumentException if there are none, or more than {@link #MAX_BYTES}
   */
  public static Media of(String mediaType, byte[] bytes) {
    if (bytes.length == 0 || bytes.length > MAX_BYTES) {
      throw new IllegalArgumentException(
          "media has 1 to "
              + MAX_BYTES
              + " bytes. Found: "
              + bytes.length
              + ". Fix: give the address of larger media.");
    }
    return new Media(mediaType, bytes.clone(), null, null);
  }

  /**
   * Media at an address, which the provider reads itself.
   *
   * @param mediaType such as {@code image/png}, or {@code image/*} if that is all that is known
   */
  public static Media at(String mediaType, URI address) {
    return new Media(mediaType, null, Objects.requireNonNull(address, "address"), null);
  }

  /** The same under a file name, which some providers want of files. */
  public Media named(String fileName) {
    return new Media(mediaType, bytes, address, Objects.requireNonNull(fileName, "fileName"));
  }

  /** Such as {@code image/png}. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it is an image by its type. */
  public boolean isImage() {
    return mediaType.startsWith("image/");
  }

  /** The file name, if it has one. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** Where it is; empty if its bytes are here. */
  public Optional<URI> address() {
    return Optional.ofNullable(address);
  }

  /** The bytes, a copy; empty if only the address is known. */
  public Optional<byte[]> bytes() {
    return bytes == null ? Optional.empty() : Optional.of(bytes.clone());
  }

  /** The bytes in base64 without line breaks; empty if only the address is known. */
  public Optional<String> base64() {
    return bytes == null
        ? Optional.empty()
        : Optional.of(Base64.getEncoder().encodeToString(bytes));
  }

  /** The address, or the bytes as a {@code data:} address. */
  public String url() {
    return address != null
        ? address.toString()
        : "data:" + mediaType + ";base64," + base64().orElse("");
  }

  /** What a model that does not take media is told in its place. */
  public String asText() {
    String size = bytes == null ? "" : ", " + bytes.length + " bytes";
    return "[" + mediaType + size + "]";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Media that
        && mediaType.equals(that.mediaType)
        && Arrays.equals(bytes, that.bytes)
        && Objects.equals(address, that.address)
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mediaType, Arrays.hashCode(bytes), address, name);
  }

  /** Shows type and size; no byte, and no address, which may carry a secret. */
  @Override
  public String toString() {
    return "Media[" + mediaType + (bytes == null ? " elsewhere]" : ", " + bytes.length + " bytes]");
  }
}
