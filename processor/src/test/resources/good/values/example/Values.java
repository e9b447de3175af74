package example;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.leat.Tool;
import dev.leat.ToolParam;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Classes around one value, each given back as it came. */
public class Values {
  /** The number of an order, as printed on it. */
  public record OrderId(@JsonValue @Pattern(regexp = "[A-Z]-[0-9]+") String text) {}

  /** @param cents how many */
  public record Money(@JsonValue @Min(0) int cents) {
    public Money {
      if (cents % 5 != 0) {
        throw new IllegalArgumentException("there are no coins for " + cents);
      }
    }
  }

  /** A version of something, its parts joined by a dot. */
  public record Version(int major, int minor) {
    @JsonValue
    public String text() {
      return major + "." + minor;
    }

    @JsonCreator
    public static Version parse(@Pattern(regexp = "[0-9]{1,3}\\.[0-9]{1,3}") String text) {
      String[] parts = text.split("\\.");
      return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
  }

  /** Words that belong together. */
  public static final class Tags implements Iterable<String> {
    private final List<String> all;

    public Tags(@Size(max = 3) List<@Size(min = 1) String> all) {
      this.all = List.copyOf(all);
    }

    public Tags(String one) {
      this(List.of(one));
    }

    @JsonValue
    public List<String> all() {
      return all;
    }

    @Override
    public Iterator<String> iterator() {
      return all.iterator();
    }
  }

  /** What identifies things of one kind. */
  public abstract static class Id<T> {
    private final T value;

    protected Id(T value) {
      this.value = value;
    }

    @JsonValue
    public final T value() {
      return value;
    }
  }

  /** The number of a user. */
  public static class UserId extends Id<Long> {
    public UserId(Long value) {
      super(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public UserId(long value, String realm) {
      this(value + realm.length());
    }
  }

  /** A day that a field has. */
  public static class Day {
    @JsonValue private final LocalDate date;

    private Day(LocalDate date) {
      this.date = date;
    }

    public static Day valueOf(LocalDate date) {
      return new Day(date);
    }

    public LocalDate getDate() {
      return date;
    }
  }

  /**
   * Holds one thing.
   *
   * @param held it
   */
  public record Box<T>(@JsonValue T held) {}

  /**
   * A tree that is written as its branches.
   *
   * @param branches those
   */
  public record Tree(@JsonValue List<Tree> branches) {}

  /**
   * A place.
   *
   * @param name how it is called
   */
  public record Place(String name) {}

  /** Where something is stored. */
  public record Store(@JsonValue Place place) {}

  /** How warm it is. */
  public enum Warmth {
    COLD,
    /** For some. */
    WARM
  }

  /** How warm it feels. */
  public record Feeling(@JsonValue Warmth warmth) {}

  /**
   * A length, made of what it is measured in.
   *
   * @param metres how long it is
   */
  public record Length(double metres) {
    /**
     * Makes one.
     *
     * @param amount how many
     * @param unit of which length in metres
     */
    @JsonCreator
    public static Length of(
        @JsonProperty("amount") double amount, @ToolParam(defaultValue = "1") double unit) {
      return new Length(amount * unit);
    }
  }

  /**
   * All of them.
   *
   * @param order one
   * @param sum one that may be missing
   * @param versions some
   * @param tags those
   * @param users by their names
   * @param day of all this
   * @param text in a box
   * @param numbers in a box
   * @param tree some tree
   * @param store another
   * @param feeling yet another
   */
  public record All(
      OrderId order,
      Optional<Money> sum,
      Set<Version> versions,
      Tags tags,
      Map<String, UserId> users,
      Day day,
      Box<String> text,
      Box<List<Integer>> numbers,
      Tree tree,
      Store store,
      @ToolParam(description = "How it feels.") Feeling feeling) {}

  /** Gives back what it is given. */
  @Tool
  public All all(All value) {
    return value;
  }

  /** Gives back the number of an order. */
  @Tool
  public OrderId order(OrderId value) {
    return value;
  }

  /**
   * Gives back boxes.
   *
   * @param value some
   */
  @Tool
  public List<Box<String>> boxes(List<Box<String>> value) {
    return value;
  }

  /** Gives back a tree. */
  @Tool
  public Tree tree(Tree value) {
    return value;
  }

  /**
   * Gives back what it feels like.
   *
   * @param value some
   */
  @Tool
  public List<Feeling> feelings(List<Feeling> value) {
    return value;
  }

  /** Gives back how long something is. */
  @Tool
  public Length length(Length value) {
    return value;
  }
}
