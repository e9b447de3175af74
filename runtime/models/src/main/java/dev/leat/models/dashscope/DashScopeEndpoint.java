package dev.leat.models.dashscope;

import java.util.regex.Pattern;

/** The two places at which DashScope's models answer; a model at the wrong one is a "url error". */
public enum DashScopeEndpoint {
  /**
   * Told from the model's name and from what the request shows: images and the like go to {@link
   * #MULTIMODAL}, and so does everything for models that see. Set one of the others for a model
   * that is taken wrongly.
   */
  AUTO(""),
  /** For models that read text alone. */
  TEXT("services/aigc/text-generation/generation"),
  /** For models that see or hear. */
  MULTIMODAL("services/aigc/multimodal-generation/generation");

  /** The models from 3.5 on see, but for the large ones up to 3.7. */
  private static final Pattern SEEING =
      Pattern.compile("(?i)qvq.*|.*[-.](vl|omni|ocr|audio)\\b.*|qwen3\\.([5-7](?!-max)|[89]).*");

  private final String path;

  DashScopeEndpoint(String path) {
    this.path = path;
  }

  /** Below the address of the API. */
  String path() {
    return path;
  }

  /**
   * The place for a request.
   *
   * @param media whether it shows anything but text
   */
  DashScopeEndpoint choose(String model, boolean media) {
    if (this != AUTO) {
      return this;
    }
    return media || SEEING.matcher(model).matches() ? MULTIMODAL : TEXT;
  }
}
