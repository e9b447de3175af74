package dev.leat.processor.doc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Reads the text of a comment.
 *
 * @param values what the reference of a {@code {@value}} stands for
 * @param inherited what each {@code {@inheritDoc}} stands for
 * @param markdown whether the text is Markdown
 */
record DocParser(UnaryOperator<String> values, DocComment inherited, boolean markdown) {
  private static final String RETURN = "{@return";

  DocComment parse(String comment) {
    BlockTags parts = BlockTags.split(comment, markdown);
    Map<String, String> params = new LinkedHashMap<>();
    List<String> repeated = new ArrayList<>();
    String returns = returned(parts.main);
    for (BlockTags.Block block : parts.blocks) {
      if (block.tag().equals("param") && !block.word().startsWith("<")) {
        String name = block.word();
        String text = plain(block.rest(), inherited.param(name));
        if (params.containsKey(name)) {
          repeated.add(name);
        }
        params.merge(name, text, (first, second) -> first.isEmpty() ? second : first);
      } else if (block.tag().equals("return")) {
        returns = plain(block.text(), inherited.returns());
      }
    }
    return new DocComment(plain(parts.main, inherited.main()), params, repeated, returns);
  }

  /** What a main text says of the result that begins with the inline tag for it. */
  private String returned(String main) {
    String text = main.strip();
    int close = text.startsWith(RETURN) ? Braces.of(text).closing(0) : -1;
    return close < 0 ? "" : plain(text.substring(RETURN.length(), close), inherited.returns());
  }

  private String plain(String text, String whole) {
    return DocText.plain(markdown ? Markdown.html(text) : text, values, whole);
  }
}
