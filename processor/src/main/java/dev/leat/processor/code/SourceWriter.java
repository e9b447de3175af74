package dev.leat.processor.code;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes code line by line: indents each, and breaks signatures that are too long for one. */
final class SourceWriter {
  private static final String INDENT = "  ";

  /** Those of the depths that most code has. */
  private static final List<String> INDENTS = Stream.iterate("", INDENT::concat).limit(16).toList();

  /** What comes after the first line of a statement or signature stands this much further right. */
  private static final int CONTINUED = 2;

  private static final int MAX_WIDTH = 100;
  private static final int NONE = -1;

  /** Each modifier with a space after it. */
  private static final Map<Modifier, String> WORDS = new EnumMap<>(Modifier.class);

  static {
    for (Modifier modifier : Modifier.values()) {
      WORDS.put(modifier, modifier + " ");
    }
  }

  /** Null where classes are called by their full names. */
  private final @Nullable Imports imports;

  private final Function<ClassName, String> names;
  private final StringBuilder out = new StringBuilder(8192);

  private int depth;

  /** What each line begins with. */
  private String indentation = "";

  /** What each line begins with after its indentation: nothing, or an asterisk in Javadoc. */
  private String lineStart = "";

  /** Where the line begins. */
  private int line;

  /** How many lines the statement has so far after its first; {@code NONE} outside of one. */
  private int continued = NONE;

  /** Where the line may be broken before what stands there; {@code NONE} if nowhere. */
  private int breakable = NONE;

  /** Writes all classes under their full names. */
  SourceWriter() {
    this.imports = null;
    this.names = ClassName::canonicalName;
  }

  /** Writes classes as the imports say, which learn of them so. */
  SourceWriter(Imports imports) {
    this.imports = imports;
    this.names = imports::name;
  }

  /** Lets the following see the classes that are nested in the file's. */
  void enterBody() {
    if (imports != null) {
      imports.enterBody();
    }
  }

  /** Writes modifiers in their usual order, which is that of the enum. */
  void modifiers(EnumSet<Modifier> modifiers) {
    for (Modifier modifier : modifiers) {
      text(WORDS.getOrDefault(modifier, ""));
    }
  }

  void type(TypeName type) {
    text(type.in(names));
  }

  void indent(int levels) {
    depth += levels;
    indentation = depth < INDENTS.size() ? INDENTS.get(depth) : INDENT.repeat(depth);
  }

  void beginStatement() {
    continued = 0;
  }

  void endStatement() {
    if (continued > 0) {
      indent(-CONTINUED);
    }
    continued = NONE;
  }

  /** Writes text, which may be of several lines. */
  void text(String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      append(text.substring(from, end));
      newline();
      from = end + 1;
    }
    append(text.substring(from));
  }

  private void append(String text) {
    if (!text.isEmpty()) {
      if (out.length() == line) {
        out.append(indentation).append(lineStart);
      }
      out.append(text);
    }
  }

  private void newline() {
    breakIfTooLong();
    breakable = NONE;
    out.append('\n');
    line = out.length();
    if (continued == 0) {
      indent(CONTINUED);
    }
    if (continued != NONE) {
      continued++;
    }
  }

  /** Here the line may be broken, with {@code space} left out then. */
  void mayBreak(String space) {
    breakIfTooLong();
    breakable = out.length();
    out.append(space);
  }

  private void breakIfTooLong() {
    if (breakable == NONE || out.length() - line <= MAX_WIDTH) {
      return;
    }
    String rest = out.substring(breakable).stripLeading();
    out.setLength(breakable);
    out.append('\n');
    line = out.length();
    out.append(indentation).append(INDENT.repeat(CONTINUED)).append(rest);
  }

  /** Writes a comment, unless there is nothing in it. */
  void javadoc(CodeBlock comment) {
    if (!comment.isEmpty()) {
      text("/**\n");
      lineStart = " * ";
      comment.writeTo(this);
      endLine();
      lineStart = "";
      text(" */\n");
    }
  }

  /** Ends the line, unless it is empty. */
  void endLine() {
    if (out.length() > line) {
      text("\n");
    }
  }

  /** All that was written, after {@code head}. */
  String after(String head) {
    return out.insert(0, head).toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
