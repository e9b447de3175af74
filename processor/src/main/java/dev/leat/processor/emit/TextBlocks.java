package dev.leat.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.leat.processor.schema.PlainCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * The long texts of one generated file. JavaPoet cuts all that it writes by a regular expression,
 * and writes each file twice, so only a mark for each text goes through it.
 */
final class TextBlocks {
  /** Neither a part of a name, nor left as it is in a literal: nothing else in a file has it. */
  private static final char MARK = '\uFFFF';

  private final List<String> texts = new ArrayList<>();

  /**
   * A text block; {@code text} ends with a newline. Text with characters that must be escaped is a
   * literal after all: a text block would strip those that are white space.
   */
  CodeBlock add(String text) {
    if (!isPlain(text)) {
      return JavaText.literal(text);
    }
    texts.add(text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\\\"\\\"").replace(" \n", "\\s\n"));
    String mark = MARK + Integer.toString(texts.size() - 1) + MARK;
    return CodeBlock.of("\"\"\"\n$>$>$L\"\"\"$<$<", mark);
  }

  private static boolean isPlain(String text) {
    return text.codePoints().allMatch(c -> c == '\n' || PlainCharacters.contains(c));
  }

  /** The file's source, with the texts in place of their marks, each line indented as the mark. */
  String putInto(String source) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int mark = source.indexOf(MARK); mark >= 0; mark = source.indexOf(MARK, from)) {
      int line = source.lastIndexOf('\n', mark) + 1;
      int end = source.indexOf(MARK, mark + 1);
      String indent = source.substring(line, mark);
      out.append(source, from, line);
      String text = texts.get(Integer.parseInt(source, mark + 1, end, 10));
      text.lines().forEach(l -> out.append(l.isEmpty() ? "" : indent).append(l).append('\n'));
      out.append(indent);
      from = end + 1;
    }
    return out.append(source, from, source.length()).toString();
  }
}
