package example;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.leat.Tool;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What binders of tools stumble over. */
final class Stumbles {
  record Person(String name, List<Person> children) {}

  record Box<T>(T value) {}

  record Crate(Box<Person> person, Box<List<String>> labels) {}

  sealed interface Shape {}

  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  record Profile(Optional<String> nick, OptionalInt age, Optional<Person> parent) {}

  enum Size {
    @JsonProperty("very small")
    SMALL,
    LARGE
  }

  static class Animal {
    private String name = "";

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }

  static final class Dog extends Animal {
    private int age;

    public int getAge() {
      return age;
    }

    public void setAge(int age) {
      this.age = age;
    }
  }

  /** Holds itself. */
  @Tool
  Person recursive(Person value) {
    return value;
  }

  /** Has members of a generic type. */
  @Tool
  Crate generic(Crate value) {
    return value;
  }

  /** Has no annotations. */
  @Tool
  List<Shape> sealed(List<Shape> value) {
    return value;
  }

  /** Counts seconds. */
  @Tool
  long seconds(Instant value) {
    return value.getEpochSecond();
  }

  /** Adds the integers up, which no cast would let it if they were something else. */
  @Tool
  int sum(Map<String, Integer> value) {
    int sum = 0;
    for (Integer number : value.values()) {
      sum += number;
    }
    return sum;
  }

  /** May miss everything. */
  @Tool
  String profile(Profile value) {
    return value.toString();
  }

  /** Is known by Jackson's name. */
  @Tool
  Size size(Size value) {
    return value;
  }

  /** Inherits its name. */
  @Tool
  String inherited(Dog value) {
    return value.getName() + " " + value.getAge();
  }

  /** Says """ and \\u0041 and $L $$ and 😀 and "\n" and ends in a backslash \ */
  @Tool
  String documented() {
    return "documented";
  }

  /** Is static. */
  @Tool
  static String always() {
    return "always";
  }

  /** Takes any number of them. */
  @Tool
  int largest(int... values) {
    int largest = 0;
    for (int value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }

  /** One of two. */
  @Tool(name = "by_name")
  String by(String key) {
    return "name " + key;
  }

  /** The other one. */
  @Tool(name = "by_number")
  String by(int key) {
    return "number " + key;
  }

  /** Is nested. */
  static final class Inner {
    /** Is reached from outside. */
    @Tool
    String nested(Size value) {
      return value.name();
    }
  }
}
