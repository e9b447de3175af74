package dev.leat.processor.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code. It is written as a format in which {@code $T} is a type, {@code $L} another
 * piece or anything as it is, and {@code $S} a string literal, of the next argument or, as in
 * {@code $2T}, of the one with that number; {@code $>} and {@code $<} indent the lines after them.
 */
public final class CodeBlock implements Part {
  /** Nothing. */
  static final CodeBlock EMPTY = new CodeBlock(new Part[0]);

  private static final Part END_OF_STATEMENT = new Part.Text(";\n");
  private static final Part BEGIN = new Part.Text(" {\n");
  private static final Part END = new Part.Text("}\n");

  private final Part[] parts;

  private CodeBlock(Part[] parts) {
    this.parts = parts;
  }

  /**
   * The piece that the format says.
   *
   * @throws IllegalArgumentException if the format and its arguments do not match
   */
  public static CodeBlock of(String format, Object... arguments) {
    return builder().add(format, arguments).build();
  }

  /** An empty piece, to add to. */
  public static Builder builder() {
    return new Builder();
  }

  /** Joins pieces, with what separates them. */
  public static Collector<CodeBlock, ?, CodeBlock> joining(String separator) {
    return Collector.of(
        Builder::new,
        (all, next) -> all.add(all.parts.isEmpty() ? "" : separator).add(next),
        (first, second) -> first.add(first.parts.isEmpty() ? "" : separator).add(second.build()),
        Builder::build);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return parts.length == 0;
  }

  @Override
  public void writeTo(SourceWriter out) {
    for (Part part : parts) {
      part.writeTo(out);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CodeBlock block && Arrays.equals(parts, block.parts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parts);
  }

  /** The code, with types under their full names. */
  @Override
  public String toString() {
    SourceWriter out = new SourceWriter();
    writeTo(out);
    return out.toString();
  }

  /** Adds to a piece of code. Not thread-safe. */
  public static final class Builder {
    private final List<Part> parts = new ArrayList<>();

    private Builder() {}

    /** Adds what the format says. */
    public Builder add(String format, Object... arguments) {
      CodeFormat.of(format).addTo(parts, arguments);
      return this;
    }

    /** Adds the piece. */
    public Builder add(CodeBlock block) {
      if (!block.isEmpty()) {
        parts.add(block);
      }
      return this;
    }

    /** Adds a statement, without its semicolon; its further lines are indented. */
    public Builder addStatement(String format, Object... arguments) {
      parts.add(Part.Mark.STATEMENT);
      add(format, arguments);
      return endStatement();
    }

    /** Adds a statement, without its semicolon. */
    public Builder addStatement(CodeBlock statement) {
      parts.add(Part.Mark.STATEMENT);
      parts.add(statement);
      return endStatement();
    }

    private Builder endStatement() {
      parts.add(END_OF_STATEMENT);
      parts.add(Part.Mark.END);
      return this;
    }

    /** Begins a block, such as {@code if (foo)}, without its brace. */
    public Builder beginControlFlow(String format, Object... arguments) {
      add(format, arguments);
      parts.add(BEGIN);
      parts.add(Part.Mark.INDENT);
      return this;
    }

    /** Ends a block and begins another of the same statement, such as {@code else}. */
    public Builder nextControlFlow(String format, Object... arguments) {
      parts.add(Part.Mark.UNINDENT);
      parts.add(new Part.Text("} "));
      return beginControlFlow(format, arguments);
    }

    /** Ends a block. */
    public Builder endControlFlow() {
      parts.add(Part.Mark.UNINDENT);
      parts.add(END);
      return this;
    }

    /** What was added. */
    public CodeBlock build() {
      return new CodeBlock(parts.toArray(Part[]::new));
    }
  }
}
