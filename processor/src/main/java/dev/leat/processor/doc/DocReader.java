package dev.leat.processor.doc;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * Reads the Javadoc of elements. It asks {@code Elements.getDocComment} alone, which every compiler
 * has and which Gradle's wrapper lets through; the syntax trees of javac are neither.
 */
public final class DocReader {
  private final Elements elements;

  /** A reader of what {@code elements} knows. */
  public DocReader(Elements elements) {
    this.elements = elements;
  }

  /** The comment of an element; {@link DocComment#NONE} if it has none, or no source. */
  public DocComment read(Element element) {
    return read(element, DocComment.NONE);
  }

  /**
   * The comment of a method. What it leaves out, and each {@code {@inheritDoc}}, is taken from what
   * it inherits.
   *
   * @param inherited what the methods say that it overrides, under this method's names
   * @param names the names of its parameters
   */
  public DocComment read(Element method, DocComment inherited, List<String> names) {
    return read(method, inherited).orElse(inherited, names);
  }

  private DocComment read(Element element, DocComment inherited) {
    String written = elements.getDocComment(element);
    if (written == null) {
      return DocComment.NONE;
    }
    String comment = UnicodeEscapes.areLeft(elements) ? UnicodeEscapes.read(written) : written;
    ConstantValues constants = new ConstantValues(elements, element);
    boolean markdown = CommentKind.isMarkdown(elements, element);
    return new DocParser(constants::find, inherited, markdown).parse(comment);
  }
}
