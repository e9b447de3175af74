package dev.leat.processor.code;

import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes code line by line: indents each, and breaks signatures that are too long for one. */
final class SourceWriter {
  private static final String INDENT = "  ";

  /** What comes after the first line of a statement or signature stands this much further right. */
  private static final int CONTINUED = 2;

  private static final int MAX_WIDTH = 100;
  private static final int NONE = -1;

  /** Null where classes are called by their full names. */
  private final @Nullable Imports imports;

  private final Function<ClassName, String> names;
  private final StringBuilder out = new StringBuilder(8192);
  private int indentation;

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

  /** Writes nothing while the imports are collected. */
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

  /** Writes modifiers in their usual order. */
  void modifiers(Set<Modifier> modifiers) {
    for (Modifier modifier : Modifier.values()) {
      if (modifiers.contains(modifier)) {
        text(modifier.toString());
        text(" ");
      }
    }
  }

  void type(TypeName type) {
    text(type.in(names));
  }

  void indent(int levels) {
    indentation += levels;
  }

  void beginStatement() {
    continued = 0;
  }

  void endStatement() {
    if (continued > 0) {
      indentation -= CONTINUED;
    }
    continued = NONE;
  }

  /** Writes text, which may be of several lines. */
  void text(String text) {
    if (imports != null && imports.isCollecting()) {
      return;
    }
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      append(text, from, end);
      newline();
      from = end + 1;
    }
    append(text, from, text.length());
  }

  private void append(String text, int from, int end) {
    if (from < end) {
      if (out.length() == line) {
        indentLine(indentation);
        out.append(lineStart);
      }
      out.append(text, from, end);
    }
  }

  private void indentLine(int levels) {
    for (int i = 0; i < levels; i++) {
      out.append(INDENT);
    }
  }

  private void newline() {
    breakIfTooLong();
    breakable = NONE;
    out.append('\n');
    line = out.length();
    if (continued == 0) {
      indentation += CONTINUED;
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
    indentLine(indentation + CONTINUED);
    out.append(rest);
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

  @Override
  public String toString() {
    return out.toString();
  }
}
