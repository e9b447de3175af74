package dev.leat.processor.code;

/** A part of a piece of code. */
interface Part {
  /** Writes it as what comes next. */
  void writeTo(SourceWriter out);

  /** What stands there as it is. */
  record Text(String text) implements Part {
    @Override
    public void writeTo(SourceWriter out) {
      out.text(text);
    }
  }

  /** What changes how the following is laid out. */
  enum Mark implements Part {
    /** The following lines stand further to the right. */
    INDENT {
      @Override
      public void writeTo(SourceWriter out) {
        out.indent(1);
      }
    },
    /** They stand further to the left again. */
    UNINDENT {
      @Override
      public void writeTo(SourceWriter out) {
        out.indent(-1);
      }
    },
    /** A statement begins, whose further lines stand further to the right. */
    STATEMENT {
      @Override
      public void writeTo(SourceWriter out) {
        out.beginStatement();
      }
    },
    /** The statement has ended. */
    END {
      @Override
      public void writeTo(SourceWriter out) {
        out.endStatement();
      }
    }
  }
}
