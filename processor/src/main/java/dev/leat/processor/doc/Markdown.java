package dev.leat.processor.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a Markdown comment into one of HTML: the blocks of CommonMark, and tables. Inline tags and
 * HTML stay what they are.
 */
final class Markdown {
  private static final int CODE_INDENT = 4;

  private static final Pattern HEADING = Pattern.compile("#{1,6}(?:[ \t]+(.*?))??(?:[ \t]+#+)?");
  private static final Pattern ITEM =
      Pattern.compile("([-*+]|\\d{1,9}[.)])(?:[ \t]+(.*)|)", Pattern.DOTALL);
  private static final Pattern DEFINITION =
      Pattern.compile("\\[([^\\]\\\\]{1,999})\\]:[ \t]*\\S.*");
  private static final Pattern HTML_BLOCK =
      Pattern.compile(
          "(?i)</?(?:pre|table|ul|ol|li|dl|dt|dd|div|p|blockquote|h[1-6]|hr|tr|td|th|thead|tbody|tfoot"
              + "|caption|script|style|section|article)(?:[\\s/>].*)?",
          Pattern.DOTALL);

  private final List<String> lines;
  private final Set<String> definitions = new HashSet<>();
  private final StringBuilder html = new StringBuilder();

  /** The lines of the paragraph that is open. */
  private final StringBuilder prose = new StringBuilder();

  private final Deque<OpenList> lists = new ArrayDeque<>();

  /** The next line. */
  private int at;

  /** A list whose items' texts begin at a column. */
  private record OpenList(String tag, int column) {}

  private Markdown(List<String> lines) {
    this.lines = lines;
  }

  static String html(String text) {
    Markdown markdown = new Markdown(lines(text));
    for (String line : markdown.lines) {
      Matcher definition = DEFINITION.matcher(line.strip());
      if (definition.matches()) {
        markdown.definitions.add(MarkdownText.label(definition.group(1)));
      }
    }
    while (markdown.at < markdown.lines.size()) {
      markdown.line(markdown.lines.get(markdown.at++));
    }
    markdown.endProse();
    markdown.closeLists(0);
    return markdown.html.toString();
  }

  /** The lines; one that begins inside an inline tag goes on from the line before. */
  private static List<String> lines(String text) {
    Braces braces = Braces.of(text);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int inside = 0;
    for (int i = 0; i < text.length(); i++) {
      if (InlineTag.isAt(text, i)) {
        inside = Math.max(inside, braces.closing(i));
      } else if (text.charAt(i) == '\n' && i > inside) {
        lines.add(text.substring(start, i).stripTrailing());
        start = i + 1;
      }
    }
    lines.add(text.substring(start).stripTrailing());
    return lines;
  }

  private void line(String line) {
    if (line.isBlank()) {
      endProse();
      return;
    }
    int indent = indent(line);
    String text = line.strip();
    boolean lazy = !prose.isEmpty();
    Matcher item = ITEM.matcher(text);
    if (item.matches() && indent - column() < CODE_INDENT && !isRule(text)) {
      item(item, indent, text);
      return;
    }
    if (!lazy) {
      closeLists(indent);
    }
    if (!lazy && indent - column() >= CODE_INDENT) {
      indentedCode();
    } else if (!block(text, lazy)) {
      prose(text, line);
    }
  }

  /** Whether the line was a block of its own, or began one. */
  private boolean block(String text, boolean lazy) {
    Matcher heading = HEADING.matcher(text);
    if (Fence.length(text) > 0) {
      fenced(text);
    } else if (heading.matches()) {
      endProse();
      heading(heading.group(1) == null ? "" : heading.group(1));
    } else if (lazy && isUnderline(text)) {
      String title = prose.toString();
      prose.setLength(0);
      heading(title);
    } else if (isRule(text)) {
      endProse();
      html.append("<hr>");
    } else if (at < lines.size() && isTable(text, lines.get(at).strip())) {
      table(text);
    } else if (HTML_BLOCK.matcher(text).matches()) {
      rawHtml(text);
    } else {
      return text.startsWith(">") ? quote(text) : !lazy && DEFINITION.matcher(text).matches();
    }
    return true;
  }

  private void heading(String title) {
    html.append("<h2>").append(inline(title)).append("</h2>");
  }

  private void item(Matcher item, int indent, String text) {
    endProse();
    closeLists(indent);
    String mark = item.group(1);
    String tag = Character.isDigit(mark.charAt(0)) ? "ol" : "ul";
    String rest = item.group(2) == null ? "" : item.group(2);
    OpenList open = lists.peek();
    if (open == null || indent >= open.column()) {
      html.append('<').append(tag).append('>');
    } else {
      lists.pop();
    }
    lists.push(new OpenList(tag, indent + text.length() - rest.length()));
    html.append("<li>");
    if (!rest.isBlank()) {
      line(" ".repeat(column()) + rest);
    }
  }

  private int column() {
    return lists.isEmpty() ? 0 : lists.peek().column();
  }

  /** Closes the lists that a line so far to the left is not in; a new item may go on the last. */
  private void closeLists(int indent) {
    boolean isItem = at > 0 && ITEM.matcher(lines.get(at - 1).strip()).matches();
    while (!lists.isEmpty() && indent < column()) {
      OpenList closed = lists.pop();
      if (isItem && at <= lines.size() && indent >= column()) {
        lists.push(closed);
        return;
      }
      html.append("</").append(closed.tag()).append('>');
    }
  }

  private void prose(String text, String line) {
    boolean hardBreak = line.endsWith("\\") && line.length() > 1;
    prose.append(prose.isEmpty() ? "" : "\n");
    prose.append(hardBreak ? text.substring(0, text.length() - 1) + "<br>" : text);
  }

  private void endProse() {
    if (!prose.isEmpty()) {
      boolean first = html.length() >= 4 && html.substring(html.length() - 4).equals("<li>");
      html.append(first ? "" : "<p>").append(inline(prose.toString()));
      prose.setLength(0);
    }
  }

  private String inline(String text) {
    return MarkdownText.html(text, definitions);
  }

  private void indentedCode() {
    html.append("<pre>");
    int column = column() + CODE_INDENT;
    for (at--; at < lines.size(); at++) {
      String line = lines.get(at);
      if (!line.isBlank() && indent(line) < column) {
        break;
      }
      html.append(MarkdownText.escape(line)).append('\n');
    }
    html.append("</pre>");
  }

  private void fenced(String opening) {
    endProse();
    html.append("<pre>");
    while (at < lines.size()) {
      String line = lines.get(at++);
      if (Fence.closes(line, opening)) {
        break;
      }
      html.append(MarkdownText.escape(line)).append('\n');
    }
    html.append("</pre>");
  }

  /** HTML ends at a blank line; preformatted text at its closing tag. */
  private void rawHtml(String first) {
    endProse();
    boolean pre = first.regionMatches(true, 0, "<pre", 0, 4);
    String line = first;
    while (true) {
      html.append(line).append('\n');
      boolean closed = pre && line.contains("</pre");
      if (at >= lines.size() || closed || (!pre && lines.get(at).isBlank())) {
        return;
      }
      line = lines.get(at++);
    }
  }

  private boolean quote(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) == '>' || text.charAt(start) == ' ')) {
      start++;
    }
    prose(text.substring(start), text);
    return true;
  }

  private void table(String header) {
    endProse();
    html.append("<table>");
    row(header);
    at++;
    while (at < lines.size() && !lines.get(at).isBlank()) {
      row(lines.get(at++).strip());
    }
    html.append("</table>");
  }

  private void row(String line) {
    String bare = line.startsWith("|") ? line.substring(1) : line;
    html.append("<tr>");
    for (String cell : bare.split("(?<!\\\\)\\|", 0)) {
      html.append("<td>").append(inline(cell.strip().replace("\\|", "|")));
    }
    html.append("</tr>");
  }

  private static boolean isTable(String header, String delimiters) {
    return header.contains("|")
        && delimiters.contains("|")
        && delimiters.contains("-")
        && delimiters.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
  }

  private static boolean isUnderline(String text) {
    return text.chars().allMatch(c -> c == '=') || text.chars().allMatch(c -> c == '-');
  }

  private static boolean isRule(String text) {
    char mark = text.charAt(0);
    return "-*_".indexOf(mark) >= 0
        && text.chars().allMatch(c -> c == mark || c == ' ')
        && text.chars().filter(c -> c == mark).count() >= 3;
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }
}
