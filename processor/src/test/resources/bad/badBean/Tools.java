import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.leat.Tool;
import java.io.IOException;

class Tools {
  /** Cannot be made. */
  abstract static class Abstract {
    public int x;
  }

  /** Needs an instance of another class. */
  class Inner {
    public int x;
  }

  /** May be made in two ways. */
  static class Twofold {
    Twofold(int x) {}

    Twofold(String x) {}
  }

  /** May be made in two ways too. */
  static class Creators {
    @JsonCreator
    Creators(@JsonProperty("x") int x) {}

    @JsonCreator
    static Creators of(@JsonProperty("y") int y) {
      return new Creators(y);
    }
  }

  /** Is made by nobody. */
  static class Hidden {
    private Hidden() {}
  }

  /** Is made of the whole. */
  static class Whole {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Whole(String whole) {}
  }

  /** Has no properties. */
  static class Empty {}

  /** Has subclasses, and objects of its own. */
  @JsonSubTypes(@JsonSubTypes.Type(Sub.class))
  static class Base {
    public int x;
  }

  /** A subclass. */
  static class Sub extends Base {}

  /** Has variants that are variants of one another. */
  @JsonSubTypes({@JsonSubTypes.Type(Base2.class), @JsonSubTypes.Type(Sub2.class)})
  abstract static class Nested {}

  /** A variant. */
  static class Base2 extends Nested {
    /** A number. */
    public int x;
  }

  /** A variant of a variant. */
  static class Sub2 extends Base2 {}

  /** Has properties that do not work. */
  static class Odd {
    /** In as one type, out as another. */
    public void setMixed(String mixed) {}

    public int getMixed() {
      return 0;
    }

    /** In as two types. */
    public void setTwo(String two) {}

    public void setTwo(int two) {}

    /** Out of reach. */
    @JsonProperty private String shut;

    /** Fails. */
    public void setFile(String file) throws IOException {}

    /** Of no type. */
    public Thread thread;
  }

  /**
   * Is not told what it needs.
   *
   * @param needed it
   */
  record Ignoring(@JsonIgnore String needed) {}

  /** Clashes. */
  static class Twice {
    /** One. */
    @JsonProperty("x")
    public int a;

    /** Another. */
    public int x;

    /** May be given as another. */
    @JsonAlias({"x", "z"})
    public int y;
  }

  /**
   * Takes what is no data.
   *
   * @param a abstract
   * @param b inner
   * @param c of two constructors
   * @param d of two creators
   * @param e hidden
   * @param f delegating
   * @param g empty
   * @param h a base class
   * @param i nested variants
   * @param j odd
   * @param k ignoring
   * @param l twice
   */
  @Tool
  void takes(
      Abstract a,
      Inner b,
      Twofold c,
      Creators d,
      Hidden e,
      Whole f,
      Empty g,
      Base h,
      Nested i,
      Odd j,
      Ignoring k,
      Twice l) {}
}
