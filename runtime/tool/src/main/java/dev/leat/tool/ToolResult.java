package dev.leat.tool;

import dev.leat.json.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tool call came to.
 *
 * @param status whether the tool did what was asked
 * @param content what the model is told, in order; for everything but {@link Status#OK} it says
 *     what went wrong
 */
public record ToolResult(Status status, List<Content> content) {
  /** How a call ended. */
  public enum Status {
    /** The tool returned. */
    OK,
    /** The tool ran and reports a failure. */
    ERROR,
    /** The arguments were refused and the tool did not run. */
    INVALID_ARGUMENTS
  }

  /** Copies {@code content}. */
  public ToolResult {
    content = List.copyOf(content);
  }

  /** A text; null is told as {@code null}. */
  public static ToolResult text(@Nullable String text) {
    return new ToolResult(Status.OK, List.of(new Content.Text(String.valueOf(text))));
  }

  /** A JSON document. */
  public static ToolResult json(String json) {
    return new ToolResult(Status.OK, List.of(new Content.Json(json)));
  }

  /** An image; models that do not see are told that there is one. */
  public static ToolResult image(Media image) {
    return new ToolResult(Status.OK, List.of(new Content.Image(image)));
  }

  /** The tool returned and has nothing to say. */
  public static ToolResult done() {
    return text("Done.");
  }

  /** Several parts. */
  public static ToolResult of(List<Content> content) {
    return new ToolResult(Status.OK, content);
  }

  /**
   * The tool failed; {@code message} tells the model how, and what it may do about it. Null, as
   * exceptions may have it, says no more than that.
   */
  public static ToolResult error(@Nullable String message) {
    String told = message == null ? "The tool failed." : message;
    return new ToolResult(Status.ERROR, List.of(new Content.Text(told)));
  }

  /** The arguments were refused; the tool did not run. */
  public static ToolResult invalidArguments(List<Problem> problems) {
    return invalidArguments(Problem.report(problems));
  }

  /** The arguments were refused; the tool did not run. */
  public static ToolResult invalidArguments(String message) {
    return new ToolResult(Status.INVALID_ARGUMENTS, List.of(new Content.Text(message)));
  }

  /** Whether the tool did not do what was asked. */
  public boolean isError() {
    return status != Status.OK;
  }

  /** The images and files among the parts, in order. */
  public List<Media> media() {
    List<Media> media = new ArrayList<>();
    for (Content part : content) {
      if (part instanceof Content.Image image) {
        media.add(image.media());
      } else if (part instanceof Content.File file) {
        media.add(file.media());
      }
    }
    return List.copyOf(media);
  }

  /** The parts as text, a line each; an image or a file is named there and not shown. */
  public String asText() {
    if (content.size() == 1) {
      return content.get(0).asText();
    }
    StringBuilder text = new StringBuilder();
    for (Content part : content) {
      text.append(text.isEmpty() ? "" : "\n").append(part.asText());
    }
    return text.toString();
  }
}
