package dev.leat.processor.model;

import dev.leat.processor.code.ClassName;
import java.util.List;

/** A value that is known when compiled. */
public sealed interface Constant {
  /** Calls the method for this case. */
  <R> R accept(Visitor<R> visitor);

  /** One method per case. */
  interface Visitor<R> {
    /** A string, or the character that a char is. */
    R text(Text constant);

    /** A number. */
    R numeral(Numeral constant);

    /** A boolean. */
    R bool(Bool constant);

    /** A constant of an enum. */
    R enumName(EnumName constant);

    /** The elements of a list, set or array. */
    R elements(Elements constant);

    /** An empty map. */
    R noEntries(NoEntries constant);
  }

  /** A string, or the character that a char is. */
  record Text(String value) implements Constant {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * A number.
   *
   * @param json its text as JSON
   */
  record Numeral(String json) implements Constant {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.numeral(this);
    }
  }

  /** A boolean. */
  record Bool(boolean value) implements Constant {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bool(this);
    }
  }

  /** A constant of an enum. */
  record EnumName(ClassName type, String javaName, String jsonName) implements Constant {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumName(this);
    }
  }

  /** The elements of a list, set or array. */
  record Elements(List<Constant> values) implements Constant {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.elements(this);
    }
  }

  /** An empty map. */
  record NoEntries() implements Constant {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noEntries(this);
    }
  }
}
